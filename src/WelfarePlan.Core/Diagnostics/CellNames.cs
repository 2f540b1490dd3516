using System.Globalization;

namespace WelfarePlan.Diagnostics;

/// <summary>The names of spreadsheet cells: F7 is column 6, row 7.</summary>
internal static class CellNames
{
    private const int LettersOfAlphabet = 26;
    private const int MostColumns = 16_384;

    public static string Of(int row, int column)
    {
        Span<char> letters = stackalloc char[8];
        int at = letters.Length;
        for (int rest = column; rest > 0; rest = (rest - 1) / LettersOfAlphabet)
        {
            letters[--at] = (char)('A' + ((rest - 1) % LettersOfAlphabet));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{letters[at..]}{row}");
    }

    public static string? TryUnion(string left, string right)
    {
        if (!TryParse(left, out (int Row, int Column) leftFirst, out (int Row, int Column) leftLast)) return null;
        if (!TryParse(right, out (int Row, int Column) rightFirst, out (int Row, int Column) rightLast)) return null;
        string first = Of(Math.Min(leftFirst.Row, rightFirst.Row), Math.Min(leftFirst.Column, rightFirst.Column));
        string last = Of(Math.Max(leftLast.Row, rightLast.Row), Math.Max(leftLast.Column, rightLast.Column));
        return string.Equals(first, last, StringComparison.Ordinal) ? first : $"{first}:{last}";
    }

    private static bool TryParse(
        ReadOnlySpan<char> name, out (int Row, int Column) first, out (int Row, int Column) last
    )
    {
        int colon = name.IndexOf(':');
        last = default;
        if (!TryParseOne(colon < 0 ? name : name[..colon], out first)) return false;
        last = first;
        return colon < 0 || TryParseOne(name[(colon + 1)..], out last);
    }

    private static bool TryParseOne(ReadOnlySpan<char> name, out (int Row, int Column) cell)
    {
        cell = default;
        int at = 0;
        int column = 0;
        for (; at < name.Length && char.IsAsciiLetterUpper(name[at]) && column <= MostColumns; at++)
        {
            column = (column * LettersOfAlphabet) + name[at] - 'A' + 1;
        }

        if (
            at == 0
            || !int.TryParse(name[at..], NumberStyles.None, CultureInfo.InvariantCulture, out int row)
            || row < 1
        )
            return false;
        cell = (row, column);
        return true;
    }
}
