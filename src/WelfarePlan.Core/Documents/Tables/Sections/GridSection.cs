using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>A part of a grid under one header: several tables may be stacked in one grid.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Header">The first and last row of the header; empty where there is none.</param>
/// <param name="Body">The rows of values, titles and repeated headers left out.</param>
/// <param name="Caption">The words above the header.</param>
internal sealed record GridSection(
    GridMatrix Grid, (int First, int Last)? Header, List<BodyRow> Body, string Caption
)
{
    /// <summary>Gets whether a row of the grid itself holds the caption.</summary>
    public bool HasTitleRow { get; init; }

    /// <summary>Gets whether that row names the one indicator of the table: 指標1 | 相談件数.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Gets the unit that stands beside the title row, or null.</summary>
    public string? TitleUnit { get; init; }
}
