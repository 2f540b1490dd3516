namespace WelfarePlan.Diagnostics;

/// <summary>A kind of thing a reader can report.</summary>
/// <remarks>The identifier never changes once released; the messages may be reworded.</remarks>
public sealed record DiagnosticRule
{
    internal DiagnosticRule(string id, DiagnosticSeverity severity, string message, string messageJa, string example)
    {
        Id = id;
        Severity = severity;
        Message = message;
        MessageJa = messageJa;
        Example = example;
    }

    /// <summary>Gets the permanent identifier: WP1xxx text, WP2xxx blocks and tables, WP3xxx the plan.</summary>
    public string Id { get; }

    /// <summary>Gets what happened to the data.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets the message in English, with <c>{0}</c> where the text concerned stands.</summary>
    public string Message { get; }

    /// <summary>Gets the message in Japanese, with <c>{0}</c> where the text concerned stands.</summary>
    public string MessageJa { get; }

    /// <summary>Gets an example of a text that is reported.</summary>
    public string Example { get; }

    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="lines">The lines it speaks of.</param>
    /// <param name="text">The text concerned, put in place of <c>{0}</c>; long texts are cut in the message.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic At(LineSpan lines, string text = "") => At(SourcePlace.OfLines(lines), text);

    /// <summary>Makes a diagnostic of this kind.</summary>
    /// <param name="place">Where in the source it speaks of.</param>
    /// <param name="text">The text concerned, put in place of <c>{0}</c>; long texts are cut in the message.</param>
    /// <returns>The diagnostic.</returns>
    public Diagnostic At(SourcePlace place, string text = "")
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(text);
        string shown = text.Length <= MaximumShown ? text : string.Concat(text.AsSpan(0, MaximumShown), "…");
        return new(Id, Severity, place, Fill(Message, shown), Fill(MessageJa, shown), shown.Length == 0 ? null : shown);
    }

    private const int MaximumShown = 80;

    private static string Fill(string message, string text) => message.Replace("{0}", text, StringComparison.Ordinal);
}
