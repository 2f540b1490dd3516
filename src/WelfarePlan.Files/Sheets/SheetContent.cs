using WelfarePlan.Diagnostics;

namespace WelfarePlan.Files.Sheets;

/// <summary>What a sheet holds, whatever file it comes from.</summary>
internal sealed class SheetContent
{
    public List<SheetCell> Cells { get; } = [];

    public List<CellArea> Merges { get; } = [];

    public HiddenRanges HiddenRows { get; } = new();

    public HiddenRanges HiddenColumns { get; } = new();

    /// <summary>Gets the widths of columns, in half-width signs, as runs from the column on.</summary>
    public SortedList<int, double> Widths { get; } = [];

    public required Func<CellArea, SourcePlace> PlaceOf { get; init; }

    public double WidthOf(int column)
    {
        int low = 0;
        int high = Widths.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Widths.Keys[middle] <= column) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? DefaultWidth : Widths.Values[low - 1];
    }

    public double DefaultWidth { get; set; } = 8.43;
}
