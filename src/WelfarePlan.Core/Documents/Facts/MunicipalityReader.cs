using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the municipality: in the title, else the one that the text names again and again, if there is only one.</summary>
internal static class MunicipalityReader
{
    private const int LongestName = 6;
    private const int LeastMentions = 3;
    private static readonly string[] NoNames = ["本", "当", "同", "各", "全", "他", "都", "指定都", "政令指定都", "中核", "政令", "近隣", "隣接", "両", "新", "旧", "同じ", "県内", "国・県・", "中心", "地方都", "大都", "自", "関係"];

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        if (facts.Title is { } title && FromTitle(title) is { } named)
        {
            facts.Municipality = named;
            return;
        }

        var mentions = new Dictionary<string, (int Count, Line First)>(StringComparer.Ordinal);
        foreach (Line line in lines)
        {
            if (line.Kind == LineKind.Text) Count(line, mentions);
        }

        List<KeyValuePair<string, (int Count, Line First)>> often = [.. mentions.Where(pair => pair.Value.Count >= LeastMentions)];
        if (often.Count > 1)
        {
            // A place inside a longer word is named less often than the place itself.
            often = [.. often.Where(pair => !often.Exists(other => other.Key != pair.Key && pair.Key.EndsWith(other.Key, StringComparison.Ordinal)))];
        }

        if (often.Count != 1) return;
        facts.Municipality = often[0].Key;
        facts.Place("/municipality", often[0].Value.First.Span, Diagnostics.Confidence.Likely);
    }

    /// <summary>第４次熊本市地域福祉計画: what stands between the edition and the plan's own word.</summary>
    private static string? FromTitle(string title)
    {
        int end = title.AsSpan().IndexOfAny('市', '町', '村');
        while (end > 0)
        {
            int start = end;
            while (start > 0 && IsNameLetter(title[start - 1]) && end - start < LongestName) start--;
            start = AfterAdjective(title, start, end);
            int county = title.AsSpan(start, end - start).IndexOfAny('県', '府');
            if (county > 0) start += county + 1;
            bool goesOn = end + 1 < title.Length && (char.IsLetter(title[end + 1]) || title[end + 1] is '・' or ' ' or '　' or '（');
            if (end > start && goesOn && !NoNames.Contains(title[start..end])) return title[start..(end + 1)];
            int next = title.AsSpan(end + 1).IndexOfAny('市', '町', '村');
            end = next < 0 ? -1 : end + 1 + next;
        }

        return null;
    }

    /// <summary>健やか青嶺町: no name of a place goes from ideographs over kana to ideographs again; what comes first is the plan's own word.</summary>
    private static int AfterAdjective(string title, int start, int end)
    {
        for (int i = end - 1; i > start + 1; i--)
        {
            if (IsIdeograph(title[i]) && title[i - 1] is >= 'ぁ' and <= 'ん' && title[i - 2] is >= 'ぁ' and <= 'ん' && IsIdeograph(title[start])) return i;
        }

        return start;
    }

    private static void Count(Line line, Dictionary<string, (int Count, Line First)> mentions)
    {
        string text = line.Text;
        for (int end = 1; end < text.Length; end++)
        {
            if (text[end] is not ('市' or '町' or '村')) continue;
            int start = end;
            while (start > 0 && IsIdeograph(text[start - 1]) && end - start <= LongestName) start--;
            if (end - start is 0 or > LongestName) continue;
            string name = text[start..end];
            bool isWord = (NoNames.Contains(name) || name.EndsWith('都')) || (end + 1 < text.Length && text[end + 1] is '民' or '内' or '外' or '町' or '村' or '場' or '街' or '政' or '立' or '長' or '域');
            if (isWord) continue;
            string full = text[start..(end + 1)];
            mentions[full] = mentions.TryGetValue(full, out (int Count, Line First) known) ? (known.Count + 1, known.First) : (1, line);
        }
    }

    private static bool IsNameLetter(char c) => IsIdeograph(c) && c is not ('第' or '次' or '期') || c is >= 'ぁ' and <= 'ん' && c is not 'の' || c is >= 'ァ' and <= 'ヶ';

    private static bool IsIdeograph(char c) => c is >= '一' and <= '鿿' or '々' or 'ヶ';
}
