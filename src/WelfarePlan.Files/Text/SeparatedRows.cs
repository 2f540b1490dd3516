using nietras.SeparatedValues;

namespace WelfarePlan.Files.Text;

/// <summary>Parts separated values into rows of fields, quotes undone.</summary>
internal static class SeparatedRows
{
    public static IEnumerable<IReadOnlyList<string>> Of(string text, char separator)
    {
        using SepReader reader = Sep.New(separator)
            .Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
            .FromText(text);
        while (reader.MoveNext())
        {
            yield return Fields(reader.Current);
        }
    }

    private static string[] Fields(SepReader.Row row)
    {
        var fields = new string[row.ColCount];
        for (int at = 0; at < fields.Length; at++) fields[at] = row[at].ToString();
        return fields;
    }
}
