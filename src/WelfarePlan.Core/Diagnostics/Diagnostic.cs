using System.Text.Json.Serialization;

namespace WelfarePlan.Diagnostics;

/// <summary>One thing a reader has to say about a source text, with its place.</summary>
/// <param name="Id">The permanent identifier of the rule, such as <c>WP2001</c>.</param>
/// <param name="Severity">What happened to the data.</param>
/// <param name="Place">Where in the source it speaks of.</param>
/// <param name="Message">The message in English.</param>
/// <param name="MessageJa">The message in Japanese.</param>
/// <param name="Text">The text of the cell or heading concerned, or null where there is none.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<Diagnostic>))]
public sealed record Diagnostic(
    string Id, DiagnosticSeverity Severity, SourcePlace Place, string Message, string MessageJa, string? Text = null)
{
    /// <summary>Gets the lines of a text that it speaks of; the default, nowhere, for every other kind of
    /// source.</summary>
    public LineSpan Lines => Place.Lines;

    /// <summary>Returns <c>line 74: information WP1001: …</c>.</summary>
    /// <returns>Place, severity, identifier and English message.</returns>
    public override string ToString() =>
        $"{(Place is LinesPlace ? "line " : "")}{Place}: {Severity.ToWord()} {Id}: {Message}";
}
