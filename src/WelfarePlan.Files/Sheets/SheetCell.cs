namespace WelfarePlan.Files.Sheets;

/// <summary>A cell of a sheet with the text that it shows.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Text">The text shown; empty for a cell that only has borders.</param>
internal sealed record SheetCell(int Row, int Column, string Text)
{
    /// <summary>Gets whether lines are drawn on at least two sides that meet.</summary>
    public bool IsBordered { get; init; }

    /// <summary>Gets whether the text may be seen over empty neighbours on its right.</summary>
    public bool Overflows { get; init; }

    public bool IsBold { get; init; }

    public double? FontSize { get; init; }
}
