using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the title of the plan: a short line that is the plan's name and little else.</summary>
internal static class TitleReader
{
    private const int LinesToSearch = 160;
    private const int Longest = 60;
    private const int LongestTail = 16;
    private static readonly char[] PlaceSigns = ['市', '町', '村', '区', '第'];
    private static readonly string[] PlanWords = ["地域福祉活動計画", "地域福祉計画", "地域福祉推進計画", "地域福祉保健計画", "地域福祉支援計画", "福祉活動計画",
        "社会福祉計画", "福祉計画", "福祉の推進計画", "総合計画"];

    private static readonly string[] Endings =
        ["について", "の概要", "概要版", "概要", "進捗状況", "進捗状況報告", "進捗状況報告書", "の進捗状況", "中間評価", "実績報告", "実績報告書", "進捗管理", "評価報告書",
            "進行管理", "(案)", "素案", "本編", "(素案)", "の成果指標", "成果指標一覧", "成果指標", "取組状況", "の取組", "資料編", "の進捗", "進捗管理シート",
                "評価シート", "年次報告"];

    public static void Read(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > LinesToSearch) break;
            if (TryRead(line, facts)) return;
        }

        if (lines.FirstOrDefault(line => line.Kind == LineKind.Text) is { } first) ReadFirstLine(first, facts);
    }

    /// <summary>
    /// A plan of a name of its own (…ささえあいプラン): the first line, where it names a place and ends as plans do.
    /// </summary>
    private static void ReadFirstLine(Line line, DocumentFacts facts)
    {
        string text = line.Text.Trim();
        int part = text.IndexOf(' ', StringComparison.Ordinal);
        bool hasPart = part > 0 && text[..part].EndsWith("計画", StringComparison.Ordinal)
            && text[^1] is '編' or '章' or '版';
        if (hasPart) text = text[..part];
        bool isTitle = text.Length is >= 6 and <= Longest
            && (text.EndsWith("計画", StringComparison.Ordinal) || text.EndsWith("プラン", StringComparison.Ordinal))
            && text.AsSpan().IndexOfAny('市', '町', '村') > 0 && !HasSentenceBefore(text);
        if (!isTitle) return;

        int start = line.Text.IndexOf(text, StringComparison.Ordinal);
        facts.Title = WithoutGaps(line.RawSlice(start, start + text.Length).Trim());
        facts.Kind = KindOf(text);
        facts.Edition = EditionReader.Of(text);
        facts.Place("/title", line.Span, Diagnostics.Confidence.Likely);
    }

    /// <summary>Takes the title that a field of a table states: 計画名 | 第4次….</summary>
    public static void ReadField(string raw, string text, Diagnostics.LineSpan lines, DocumentFacts facts)
    {
        int end = EndOfPlanName(text);
        if (end != text.Length || end > Longest || HasSentenceBefore(text)) return;
        facts.Title = WithoutGaps(raw);
        facts.Kind = KindOf(text);
        facts.Edition = EditionReader.Of(text);
        facts.Place("/title", lines);
    }

    private static bool TryRead(Line line, DocumentFacts facts)
    {
        int start = StartOf(line);
        string text = line.Text[start..].TrimEnd();
        int planEnd = EndOfPlanName(text);
        if (planEnd < 0 || planEnd > Longest || text.Contains('。', StringComparison.Ordinal)
            || !IsRestOfTitle(text[planEnd..])) return false;

        string title = line.RawSlice(start, start + planEnd).Trim();
        string folded = text[..planEnd];
        if (HasSentenceBefore(folded)) return false;

        facts.Title = WithoutGaps(title);
        facts.Kind = KindOf(folded);
        facts.Edition = EditionReader.Of(folded) ?? EditionReader.Of(text);
        if (planEnd < text.Length && PeriodReader.InTitle(text[planEnd..]) is { } period)
        {
            facts.Period = period;
            facts.Place("/period", line.Span);
        }

        facts.Place("/title", line.Span);
        return true;
    }

    private static int StartOf(Line line)
    {
        // Ⅱ 熊本市地域福祉活動計画 is a title with a number; 施策１ is not.
        int start = 0;
        if (NumberingReader.Read(line.Text) is { } numbering
            && numbering.Family is NumberingFamily.Roman or NumberingFamily.Mark) start = numbering.TitleStart;
        while (start < line.Text.Length
            && (char.IsWhiteSpace(line.Text[start]) || line.Text[start] is '「' or '『' or '#')) start++;

        // 施策評価シート　青葉市…: words before the plan's own name, and a gap.
        int end = EndOfPlanName(line.Text);
        while (end > start)
        {
            int gap = line.Text.IndexOf(' ', start, end - start);
            if (gap < 0 || line.Text.AsSpan(start, gap - start).IndexOfAny(PlaceSigns) >= 0) break;
            while (gap < end && char.IsWhiteSpace(line.Text[gap])) gap++;
            start = gap;
        }

        return start;
    }

    private static int EndOfPlanName(string text)
    {
        int end = -1;
        foreach (string word in PlanWords)
        {
            int at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0) end = Math.Max(end, at + word.Length);
        }

        return end;
    }

    private static bool IsRestOfTitle(string rest)
    {
        // A subtitle behind a gap or in brackets is no part of a sentence.
        string text = rest.Trim();
        if (text.Length == 0 || char.IsWhiteSpace(rest[0])
            || rest[0] is '(' or '《' or '<' or '[' or '【' or '「') return true;
        if (text is "」" or "』") return true;
        if (text.Length <= LongestTail
            && (text.EndsWith("について", StringComparison.Ordinal) || text.EndsWith("状況", StringComparison.Ordinal)
            || text.EndsWith("報告", StringComparison.Ordinal) || text.EndsWith("報告書", StringComparison.Ordinal)
            || text.EndsWith("評価", StringComparison.Ordinal)
            || text.EndsWith("概要", StringComparison.Ordinal))) return true;
        foreach (string ending in Endings)
        {
            if (text.StartsWith(ending, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool HasSentenceBefore(string folded) =>
        folded.Contains('、', StringComparison.Ordinal) || folded.Contains("する", StringComparison.Ordinal)
            || folded.Contains("では", StringComparison.Ordinal) || folded.Contains('は', StringComparison.Ordinal)
        || folded.StartsWith('本') || folded.StartsWith('(') || folded.StartsWith('※') || folded.Length < 6;

    private static PlanKind KindOf(string title)
    {
        bool activity = title.Contains("活動計画", StringComparison.Ordinal);
        bool welfare = title.Contains("福祉計画", StringComparison.Ordinal)
            || title.Contains("推進計画", StringComparison.Ordinal) || title.Contains("保健計画", StringComparison.Ordinal);
        return activity && welfare ? PlanKind.Integrated : activity ? PlanKind.Activity : welfare ? PlanKind.Welfare
            : PlanKind.Unknown;
    }

    // 第4期 菊池市…: a gap in the print, not in the name.
    private static string WithoutGaps(string title) => string.Concat(title.Where(c => !char.IsWhiteSpace(c)));
}
