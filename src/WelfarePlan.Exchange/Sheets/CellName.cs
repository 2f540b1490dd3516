using System.Globalization;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The names of cells: F7 is column 6, row 7.</summary>
internal static class CellName
{
    private const int Letters = 26;

    public static string Of(int row, int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / Letters)
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        return string.Create(CultureInfo.InvariantCulture, $"{letters}{row}");
    }

    /// <summary>Returns the column of a name, from 1; 0 where it is none.</summary>
    public static int ColumnOf(string name)
    {
        int column = 0;
        for (int at = 0; at < name.Length && at < 3 && char.IsAsciiLetterUpper(name[at]); at++)
            column = (column * Letters) + name[at] - 'A' + 1;
        return column;
    }
}
