using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Ledgers;

/// <summary>A line or cell, and what became of it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its text, with widths and spaced letters repaired.</param>
/// <param name="Fate">What became of it.</param>
public sealed record ExplainedLine(SourcePlace Place, string Text, LineFate Fate);
