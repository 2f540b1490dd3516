using System.Globalization;
using System.Text;

namespace WelfarePlan.Tests.Vectors;

/// <summary>The rows of a vector file, by column name.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file)
    {
        List<string[]> lines = Split(RepositoryFolder.ReadText($"tests/WelfarePlan.Core.Tests/Vectors/{file}"));
        string[] head = lines[0];
        return [.. lines.Skip(1).Select(cells => head.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second,
            StringComparer.Ordinal))];
    }

    public static decimal? Number(this IReadOnlyDictionary<string, string> row, string column) =>
        decimal.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : null;

    private static List<string[]> Split(string text)
    {
        var (lines, cells, cell, quoted) = (new List<string[]>(), new List<string>(), new StringBuilder(), false);
        foreach (char sign in text)
        {
            if (sign == '"') quoted = !quoted;
            else if (quoted || sign is not (',' or '\n')) cell.Append(sign);
            else
            {
                cells.Add(cell.ToString());
                cell.Clear();
                if (sign == '\n')
                {
                    lines.Add([.. cells]);
                    cells.Clear();
                }
            }
        }

        return lines;
    }
}
