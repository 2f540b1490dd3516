using WelfarePlan.Text;

namespace WelfarePlan.Documents.Lines;

/// <summary>Marks running heads: the same words beside a page number, page after page.</summary>
internal static class RunningHeads
{
    private const int LongestHead = 60;
    private const int Reach = 3;

    public static void Mark(IReadOnlyList<Line> lines)
    {
        var beside = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.PageNumber) continue;
            Note(lines, NextText(lines, i, -1), beside);
            Note(lines, NextText(lines, i, 1), beside);
        }

        var heads = new HashSet<string>(beside.Where(entry => entry.Value.Count >= 2).Select(entry => entry.Key), StringComparer.Ordinal);
        if (heads.Count == 0) return;

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || line.Text.Length > LongestHead) continue;
            string key = TitleKeys.Of(line.Text);

            // The first printing of a heading is the heading; only what comes again is the page's.
            if (heads.Contains(key) && (!seen.Add(key) || !MayBeHeading(key))) line.Kind = LineKind.PageNumber;
        }
    }

    private static bool MayBeHeading(string key) =>
        key[0] == '第' && key.AsSpan(0, Math.Min(4, key.Length)).IndexOfAny('章', '編', '節') > 0 || key.StartsWith("基本", StringComparison.Ordinal) || key.Contains("目標", StringComparison.Ordinal) || key.Contains("方針", StringComparison.Ordinal);

    private static int NextText(IReadOnlyList<Line> lines, int index, int step)
    {
        int at = index + step;
        int passed = 0;
        while (at >= 0 && at < lines.Count && lines[at].Kind == LineKind.Blank && passed < Reach)
        {
            at += step;
            passed++;
        }

        return at >= 0 && at < lines.Count && lines[at].Kind == LineKind.Text ? at : -1;
    }

    private static void Note(IReadOnlyList<Line> lines, int index, Dictionary<string, List<int>> beside)
    {
        if (index < 0 || lines[index].Text.Length > LongestHead) return;
        string key = TitleKeys.Of(lines[index].Text);
        if (key.Length < 4 || char.IsAsciiDigit(key[^1]) && key.Any(c => c is '%' or '人' or '件')) return;
        if (!beside.TryGetValue(key, out List<int>? places)) beside[key] = places = [];
        if (!places.Contains(index)) places.Add(index);
    }
}
