using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>A line of text.</summary>
internal sealed record LaidLine(int Page, SourceBox Box, string Text, double Size, bool IsBold, double Indent)
    : LaidPart(Page, Box);
