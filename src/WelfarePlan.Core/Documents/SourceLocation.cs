using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents;

/// <summary>Where a value stands in the source text, and how sure the reader is of it.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Confidence">How sure the reader is.</param>
public sealed record SourceLocation(LineSpan Lines, Confidence Confidence);
