using System.Globalization;
using WelfarePlan.Files.Sheets;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>The names of cells: F7 is row 7, column 6.</summary>
internal static class CellReference
{
    private const int LettersOfAlphabet = 26;
    private const int MaximumRow = 1_048_576;
    private const int MaximumColumn = 16_384;

    public static string Of(CellArea area) =>
        area.IsBlock ? $"{Of(area.Row, area.Column)}:{Of(area.LastRow, area.LastColumn)}" : Of(area.Row, area.Column);

    public static string Of(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{ColumnOf(column)}{row}");

    public static string ColumnOf(int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / LettersOfAlphabet)
        {
            letters = (char)('A' + ((rest - 1) % LettersOfAlphabet)) + letters;
        }

        return letters;
    }

    public static CellArea? Parse(string? reference)
    {
        if (reference is null) return null;
        int colon = reference.IndexOf(':', StringComparison.Ordinal);
        if (ParseOne(colon < 0 ? reference : reference.AsSpan(0, colon)) is not { } first) return null;
        if (colon < 0) return CellArea.Of(first.Row, first.Column);
        return ParseOne(reference.AsSpan(colon + 1)) is { } last
            ? CellArea.Of(first.Row, first.Column).Union(CellArea.Of(last.Row, last.Column)) : null;
    }

    private static (int Row, int Column)? ParseOne(ReadOnlySpan<char> name)
    {
        int at = 0;
        int column = 0;
        for (; at < name.Length && char.IsAsciiLetter(name[at]); at++)
        {
            column = (column * LettersOfAlphabet) + char.ToUpperInvariant(name[at]) - 'A' + 1;
            if (column > MaximumColumn) return null;
        }

        return column > 0
            && int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            && row is >= 1 and <= MaximumRow
            ? (row, column) : null;
    }
}
