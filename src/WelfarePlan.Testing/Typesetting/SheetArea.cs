using System.Globalization;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>The rows and columns of a place on a sheet.</summary>
internal readonly record struct SheetArea(string Sheet, int Left, int Top, int Right, int Bottom)
{
    public static SheetArea Of(CellPlace place)
    {
        string[] ends = place.Cell.Split(':');
        (int left, int top) = Cell(ends[0]);
        (int right, int bottom) = Cell(ends[^1]);
        return new(place.Sheet, left, top, right, bottom);
    }

    public bool Overlaps(SheetArea other) => string.Equals(Sheet, other.Sheet, StringComparison.Ordinal)
        && Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    private static (int Column, int Row) Cell(string name)
    {
        int digits = name.IndexOfAny(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        int column = name[..digits].Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);
        return (column, int.Parse(name[digits..], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
