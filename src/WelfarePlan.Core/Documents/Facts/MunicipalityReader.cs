using WelfarePlan.Documents.Lines;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Facts;

/// <summary>
/// Finds the municipality: in the title, else in lines like titles, else the one that the text names again and again,
/// if there is only one.
/// </summary>
internal static class MunicipalityReader
{
    private static readonly char[] Marks = ['■', '●', '○', '◆', '※', '(', '「', '~'];
    private const int LongestName = 6;
    private const int LeastMentions = 3;
    private const int LongestTitleLine = 40;
    private const int TitleLines = 40;
    private static readonly string[] NoNames = ["本", "当", "同", "各", "全", "他", "都", "指定都", "政令指定都", "中核", "政令", "近隣",
        "隣接", "両", "新", "旧", "同じ", "県内", "国・県・", "中心", "地方都", "大都", "自", "関係", "校", "地", "学", "行政", "小学校", "中学校",
            "中", "特別", "圏", "地方", "住宅", "商店", "漁", "農", "山", "港", "城下", "門前", "下", "上", "元"];
    private static readonly string[] Behind = ["社会福祉協議会", "社協", "役所", "役場", "地域福祉", "福祉", "総合計画", "第", "民生", "地域",
        "高齢", "障", "子", "健康", "こど"];

    /// <summary>Returns whether a text is the name of a municipality and nothing else.</summary>
    public static bool IsName(string text) =>
        text.Length is > 1 and <= LongestName + 2 && text[^1] is '市' or '町' or '村' or '区'
            && text[..^1].All(c => IsNameLetter(c) || c is 'の' or 'ノ') && !NoNames.Contains(text[..^1]);

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        if (facts.Municipality is not null) return;
        if (facts.Title is { } title && FromTitle(title, lines) is { } named)
        {
            facts.Municipality = named;
            return;
        }

        (string Name, Line Line)? found = FromTitleLines(lines) ?? FromMentions(lines) ?? FromActor(lines);
        if (found is null) return;
        facts.Municipality = found.Value.Name;
        facts.Place("/municipality", found.Value.Line.Span, Diagnostics.Confidence.Likely);
    }

    /// <summary>第４次熊本市地域福祉計画: what stands between the edition and the plan's own word.</summary>
    private static string? FromTitle(string title, IReadOnlyList<Line> lines) =>
        FromTitle(title, "市町村", lines) ?? FromTitle(title, "区", lines);

    private static string? FromTitle(string title, string signs, IReadOnlyList<Line> lines)
    {
        int end = title.AsSpan().IndexOfAny(signs);
        while (end > 0)
        {
            int start = end;
            while (start > 0 && IsNameLetter(title[start - 1]) && end - start < LongestName) start--;
            start = AfterAdjective(title, start, end);
            int county = title.AsSpan(start, end - start).IndexOfAny('県', '府');
            if (county > 0) start += county + 1;
            int office = title.AsSpan(start, end - start).IndexOf("法人");
            if (office >= 0) start += office + 2;
            bool goesOn = end + 1 < title.Length
                && title[end + 1] is not ('づ' or 'を' or 'へ')
                && (char.IsLetter(title[end + 1]) || title[end + 1] is '・' or ' ' or '　' or '（');
            if (end > start && goesOn && !NoNames.Contains(title[start..end])) return WithNo(title, start, end, lines);
            int next = title.AsSpan(end + 1).IndexOfAny(signs);
            end = next < 0 ? -1 : end + 1 + next;
        }

        return null;
    }

    /// <summary>
    /// 星の里市: の belongs to the name where the text says the name elsewhere, or where the title begins with it.
    /// </summary>
    private static string WithNo(string title, int start, int end, IReadOnlyList<Line> lines)
    {
        string plain = title[start..(end + 1)];
        if (start < 2 || title[start - 1] is not ('の' or '之')) return plain;
        int stem = start - 1;
        while (stem > 0 && IsNameLetter(title[stem - 1]) && start - stem <= 2) stem--;
        string whole = title[stem..(end + 1)];
        bool isAlone = stem == 0 || !IsNameLetter(title[stem - 1]);
        return isAlone && whole.Length <= LongestName + 1 && lines.Any(line => BeginsWith(line, whole)) ? whole : plain;
    }

    private static bool BeginsWith(Line line, string name)
    {
        int at = line.Kind == LineKind.Text ? line.Text.IndexOf(name, StringComparison.Ordinal) : -1;
        return at == 0 || at > 0 && !char.IsLetter(line.Text[at - 1]);
    }

    /// <summary>
    /// 健やか青嶺町: no name of a place goes from ideographs over kana to ideographs again; what comes first is the plan's
    /// own word.
    /// </summary>
    private static int AfterAdjective(string title, int start, int end)
    {
        for (int i = end - 1; i > start + 1; i--)
        {
            if (IsIdeograph(title[i]) && title[i - 1] is >= 'ぁ' and <= 'ん' && title[i - 2] is >= 'ぁ' and <= 'ん'
                && IsIdeograph(title[start])) return i;
        }

        return start;
    }

    /// <summary>青葉市社会福祉協議会, 青葉市 福祉部: a short line of the cover or the imprint that begins with the place.</summary>
    private static (string Name, Line Line)? FromTitleLines(IReadOnlyList<Line> lines)
    {
        var votes = new Dictionary<string, (int Count, Line First)>(StringComparer.Ordinal);
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > TitleLines) break;
            if (line.Text.Length > LongestTitleLine || line.Text.Contains('。', StringComparison.Ordinal)
                || (AtStart(line.Text) ?? InBrackets(line.Text)) is not { } name) continue;
            votes[name] = votes.TryGetValue(name, out (int Count, Line First) known) ? (known.Count + 1, known.First)
                : (1, line);
        }

        if (votes.Count == 0) return null;
        int most = votes.Values.Max(vote => vote.Count);
        List<KeyValuePair<string, (int Count, Line First)>> best = [.. votes.Where(vote => vote.Value.Count == most)];
        return best.Count == 1 ? (best[0].Key, best[0].Value.First) : null;
    }

    /// <summary>ちどりプラン（千鳥ヶ岡市地域福祉計画）, あさぎりプラン（第5期朝霧浜市…）.</summary>
    private static string? InBrackets(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || open + 2 >= text.Length) return null;
        int start = open + 1;
        int edition = text.AsSpan(start).IndexOfAny('次', '期');
        if (text[start] == '第' && edition is > 1 and < 5) start += edition + 1;
        int close = text.IndexOf(')', start);
        return AtStart(close < 0 ? text[start..] : text[start..close]);
    }

    private static string? AtStart(string text)
    {
        string line = text.Trim().TrimStart(Marks).Trim();
        foreach (string office in (ReadOnlySpan<string>)["社会福祉法人", "発行", "編集", "策定", "作成", "編集・発行", "発行・編集"])
        {
            if (line.StartsWith(office, StringComparison.Ordinal)) line = line[office.Length..].TrimStart(' ', ':',
                '/');
        }

        int sign = line.AsSpan().IndexOfAny('市', '町', '村');
        if (sign is < 1 or > LongestName + 4) return null;
        int county = line.AsSpan(0, sign).IndexOfAny("都道府県");
        int start = county > 0 && county < sign - 1 ? county + 1 : 0;
        string name = line[start..sign];
        if (name.Length is 0 or > LongestName || NoNames.Contains(name)
            || !name.All(c => IsNameLetter(c) || c == 'の')) return null;
        string rest = line[(sign + 1)..];
        bool isPlace = rest.Length == 0 || rest[0] is ' ' or '・' or '/'
            || AnyWord.Begins(rest, Behind)
            || (IsIdeograph(rest[0]) && rest.AsSpan().TrimEnd(" )」』").EndsWith("計画", StringComparison.Ordinal));
        return isPlace ? line[start..(sign + 1)] : null;
    }

    private static (string Name, Line Line)? FromMentions(IReadOnlyList<Line> lines)
    {
        var mentions = new Dictionary<string, (int Count, Line First)>(StringComparer.Ordinal);
        foreach (Line line in lines)
        {
            if (line.Kind == LineKind.Text) Count(line, mentions);
        }

        List<KeyValuePair<string,
            (int Count, Line First)>> often = [.. mentions.Where(pair => pair.Value.Count >= LeastMentions)];
        if (often.Count > 1)
        {
            // A place inside a longer word is named less often than the place itself.
            often = [.. often.Where(pair =>
                !often.Exists(other =>
                    other.Key != pair.Key && pair.Key.EndsWith(other.Key, StringComparison.Ordinal)))];
        }

        return often.Count == 1 ? (often[0].Key, often[0].Value.First) : null;
    }

    /// <summary>みどり野市では、次の指標により…: the one place that a sentence of the text says does something.</summary>
    private static (string Name, Line Line)? FromActor(IReadOnlyList<Line> lines)
    {
        (string Name, Line Line)? found = null;
        foreach (Line line in lines)
        {
            ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
            int sign = line.Kind == LineKind.Text ? text.IndexOfAny('市', '町', '村') : -1;
            if (sign < 1) continue;
            ReadOnlySpan<char> rest = text[(sign + 1)..];
            if (
                !rest.StartsWith("では", StringComparison.Ordinal) && !rest.StartsWith("は、", StringComparison.Ordinal)
            )
                continue;
            string name = text[..(sign + 1)].ToString();
            if (!IsName(name)) continue;
            if (found is { } other && other.Name != name) return null;
            found ??= (name, line);
        }

        return found;
    }

    private static void Count(Line line, Dictionary<string, (int Count, Line First)> mentions)
    {
        string text = line.Text;
        for (int end = 1; end < text.Length; end++)
        {
            if (text[end] is not ('市' or '町' or '村')) continue;
            int start = end;
            while (start > 0 && MayBeNamed(text[start - 1]) && end - start <= LongestName) start--;
            if (end - start is 0 or > LongestName) continue;
            string name = text[start..end];
            bool isWord = (NoNames.Contains(name) || name.EndsWith('都'))
                || (end + 1 < text.Length
                && text[end + 1] is '民' or '内' or '外' or '町' or '村' or '場' or '街' or '政' or '立' or '長' or '域');
            if (isWord) continue;
            string full = text[start..(end + 1)];
            mentions[full] = mentions.TryGetValue(full, out (int Count, Line First) known)
                ? (known.Count + 1, known.First) : (1, line);
        }
    }

    private static bool IsNameLetter(char c) =>
        IsIdeograph(c) && c is not ('第' or '次' or '期') || c is >= 'ぁ' and <= 'ん' && c is not 'の'
            || c is >= 'ァ' and <= 'ヶ';

    // 第2期桐ノ台市: the edition ends where the name begins, and ノ stands inside names.
    private static bool MayBeNamed(char c) => (IsIdeograph(c) && c is not ('第' or '次' or '期')) || c == 'ノ';

    private static bool IsIdeograph(char c) => c is >= '一' and <= '鿿' or '々' or 'ヶ';
}
