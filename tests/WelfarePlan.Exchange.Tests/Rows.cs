using System.Text;
using nietras.SeparatedValues;

namespace WelfarePlan.Exchange.Tests;

/// <summary>CSV read by hand: rows of cells by the name of their column.</summary>
internal static class Rows
{
    public static List<Dictionary<string, string>> Of(byte[] csv)
    {
        using SepReader reader = Sep.New(',')
            .Reader(options => options with { Unescape = true })
            .FromText(Encoding.UTF8.GetString(csv));
        IReadOnlyList<string> names = reader.Header.ColNames;
        var rows = new List<Dictionary<string, string>>();
        foreach (SepReader.Row row in reader)
        {
            var cells = new Dictionary<string, string>(StringComparer.Ordinal);
            for (int i = 0; i < names.Count; i++) cells[names[i]] = row[i].ToString();
            rows.Add(cells);
        }

        return rows;
    }

    public static List<Dictionary<string, string>> Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Of(stream.ToArray());
    }
}
