using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>A table.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Edges">The edges of its columns, one more than there are columns.</param>
/// <param name="Rows">The number of rows.</param>
/// <param name="Cells">The cells that hold text or are drawn, row by row.</param>
/// <param name="IsDrawn">Whether its columns are drawn, not told from white space.</param>
internal sealed record LaidGrid(
    int Page, SourceBox Box, IReadOnlyList<double> Edges, int Rows, IReadOnlyList<LaidCell> Cells, bool IsDrawn)
    : LaidPart(Page, Box)
{
    public int Columns => Edges.Count - 1;
}
