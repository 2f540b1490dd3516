namespace WelfarePlan.Diagnostics;

/// <summary>One thing a reader has to say about a source text, with its place.</summary>
/// <param name="Id">The permanent identifier of the rule, such as <c>WP2001</c>.</param>
/// <param name="Severity">What happened to the data.</param>
/// <param name="Lines">The lines it speaks of.</param>
/// <param name="Message">The message in English.</param>
/// <param name="MessageJa">The message in Japanese.</param>
/// <param name="Text">The text of the cell or heading concerned, or null where there is none.</param>
public sealed record Diagnostic(
    string Id, DiagnosticSeverity Severity, LineSpan Lines, string Message, string MessageJa, string? Text = null)
{
    /// <summary>Returns <c>line 74: information WP1001: …</c>.</summary>
    /// <returns>Place, severity, identifier and English message.</returns>
    public override string ToString() => $"line {Lines}: {Severity.ToWord()} {Id}: {Message}";
}
