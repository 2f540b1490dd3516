using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>Rows and columns of cells, wherever they came from: rules of a PDF, a sheet, a table of a word processor,
/// aligned text.</summary>
/// <remarks>Cells do not overlap; a place of the grid that no cell covers is empty.</remarks>
/// <param name="Rows">The number of rows.</param>
/// <param name="Columns">The number of columns.</param>
/// <param name="Cells">The cells, row by row from the left.</param>
/// <param name="Place">Where the grid stands.</param>
public sealed record SourceGrid(int Rows, int Columns, IReadOnlyList<GridCell> Cells, SourcePlace Place)
    : SourcePart(Place)
{
    /// <summary>Gets the cells, row by row from the left.</summary>
    public IReadOnlyList<GridCell> Cells { get; init => field = ValueList.From(value); } = ValueList.From(Cells);

    /// <summary>Gets whether the format draws or names the cells; false where they were inferred from how text is
    /// aligned.</summary>
    public bool IsDrawn { get; init; } = true;

    /// <summary>Gets the caption that the format itself gives the table, or null.</summary>
    public string? Caption { get; init; }
}
