namespace WelfarePlan.Files.Sheets;

/// <summary>A cell, or merged cells, among the rows and columns that are shown.</summary>
internal sealed record SheetItem(SheetCell Cell, CellArea Area, int Top, int Left, int Bottom, int Right)
{
    /// <summary>Gets the last column that its text is seen over.</summary>
    public required int Reach { get; init; }

    public bool HasText => Cell.Text.Length > 0;

    public bool IsBordered => Cell.IsBordered;
}
