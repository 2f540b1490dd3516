using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>A cell of a table.</summary>
internal sealed record LaidCell(
    int Page, SourceBox Box, int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<string> Lines)
{
    public bool IsEmpty => Lines.Count == 0;
}
