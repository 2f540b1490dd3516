using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Sources;

/// <summary>A cell of a grid; it may cover several rows and columns.</summary>
/// <remarks>The lines of a cell stay apart: 福祉課 over 社協 are two departments.</remarks>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Lines">The lines of its text; empty for an empty cell.</param>
/// <param name="Place">Where it stands.</param>
public sealed record GridCell(int Row, int Column, IReadOnlyList<string> Lines, SourcePlace Place)
{
    /// <summary>Gets the lines of its text.</summary>
    public IReadOnlyList<string> Lines { get; init => field = ValueList.From(value); } = ValueList.From(Lines);

    /// <summary>Gets how many rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Gets how many columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Gets whether the format itself calls it a head; null where the format does not say.</summary>
    public bool? IsHeader { get; init; }
}
