using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>A filled rectangle.</summary>
/// <param name="Box">Its edges.</param>
/// <param name="IsWhite">Whether it has the colour of the paper.</param>
internal readonly record struct Shade(SourceBox Box, bool IsWhite = false);
