using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the layers of the area of activity: 第１層 自治会, 第２層 小学校区.</summary>
internal static class AreaReader
{
    private const int LongestName = 40;

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        var found = new SortedDictionary<int, (string Name, Line Line)>();
        foreach (Line line in lines)
        {
            if (line.Kind == LineKind.Text
                && TryRead(line, out int layer, out string name)) found.TryAdd(layer, (name, line));
        }

        // One layer alone is a mention; the layers of a plan come as a row from the first.
        if (found.Count < 2 || found.Keys.First() != 1 || found.Keys.Last() != found.Count) return;
        foreach ((int layer, (string name, Line line)) in found)
        {
            facts.Place($"/areas/{facts.Areas.Count}/name", line.Span);
            facts.Areas.Add(new ActivityArea { Layer = layer, Name = name });
        }
    }

    private static bool TryRead(Line line, out int layer, out string name)
    {
        layer = 0;
        name = "";
        int start = line.Text.Length - line.Text.AsSpan().TrimStart().Length;
        if (line.Text[start] != '第') return false;
        int sign = line.Text.IndexOf('層', start);
        if (sign < 0 || sign - start > 3) return false;
        layer = NumberSigns.ToCount(line.Text.AsSpan(start + 1, sign - start - 1));
        name = line.RawSlice(sign + 1, line.Text.Length).Trim().TrimStart('：').Trim();
        return layer > 0 && name.Length is > 0 and <= LongestName && !name.Contains('。', StringComparison.Ordinal);
    }
}
