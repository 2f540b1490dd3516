using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Outlines;

/// <summary>A text of the outline with its place.</summary>
internal sealed record OutlineText(string Text, LineSpan Lines);
