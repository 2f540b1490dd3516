using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents;

/// <summary>What a reader took out of a text, what it was unsure of, and where everything stands.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Value">What was read; where nothing could be read, an empty value.</param>
/// <param name="Diagnostics">What the reader has to say, by line.</param>
/// <param name="Sources">The place of every value and title.</param>
public sealed record ReadResult<T>(T Value, IReadOnlyList<Diagnostic> Diagnostics, SourceMap Sources)
{
    /// <summary>Gets whether nothing was left out: no diagnostic is an error.</summary>
    public bool IsComplete => Diagnostics.All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
}
