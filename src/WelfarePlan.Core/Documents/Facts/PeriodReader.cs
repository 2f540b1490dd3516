using System.Globalization;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Facts;

/// <summary>
/// Finds the plan period: two years with から or ～ between, on a line that speaks of the period or right under its
/// heading.
/// </summary>
internal static class PeriodReader
{
    private const int LinesBelow = 6;
    private const int LinesOfCover = 40;
    private const int LongestPeriod = 15;
    private const int LongestCover = 60;
    private const int LeastName = 4;
    private const int LongestSpan = 40;
    private const int LongestName = 24;
    private const int LongestYear = 12;
    private const string FirstOf = "を初年度とする";
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("~-ー→");

    private static readonly string[] WordsOfIt =
        ["初年度", "計画期間", "計画の期間", "期間は", "期間:", "本計画(", "を期間とする", "を期間とし、", "実施期間",
            "いつまでの計画", "プランの期間", "ビジョンの期間"];

    public static void Read(IReadOnlyList<Line> lines, YearContext years, DocumentFacts facts)
    {
        if (facts.Period is not null) return;
        (FiscalPeriod Period, Line Line)? cover = OnCover(lines, years, facts);
        (FiscalPeriod Period, Line Line)? said = Said(lines, years);

        // A report names on its cover the years that it reports, and its plan goes on: then what is said counts.
        bool isReport = cover is { } first && said is { } plan
            && plan.Period.From == first.Period.From && plan.Period.To > first.Period.To;
        if ((isReport ? said : cover ?? said) is { } found)
        {
            facts.Period = found.Period;
            facts.Place("/period", found.Line.Span);
            return;
        }

        ReadBehindName(lines, years, facts);
    }

    private static (FiscalPeriod Period, Line Line)? OnCover(
        IReadOnlyList<Line> lines, YearContext years, DocumentFacts facts)
    {
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > LinesOfCover) break;
            if (OnCover(line.Text, years, facts) is { } cover) return (cover, line);
        }

        return null;
    }

    /// <summary>Returns the period on a line that speaks of it, or right below it.</summary>
    private static (FiscalPeriod Period, Line Line)? Said(IReadOnlyList<Line> lines, YearContext years)
    {
        int below = 0;
        for (int at = 0; at < lines.Count; at++)
        {
            Line line = lines[at];
            if (line.Kind is not (LineKind.Text or LineKind.Cell)) continue;
            if (AnyWord.IsIn(line.Text, WordsOfIt)) below = LinesBelow;
            if (below <= 0) continue;
            below--;
            string text = Continued(lines, at);
            if ((FirstOfCount(text, years) ?? Find(line.Text, years) ?? Find(text, years) ?? FirstToLast(text, years))
                is { } period) return (period, line);
        }

        return null;
    }

    private static void ReadBehindName(IReadOnlyList<Line> lines, YearContext years, DocumentFacts facts)
    {
        if (facts.Title is null) return;
        for (int at = 0; at < lines.Count; at++)
        {
            Line line = lines[at];
            if (line.Kind != LineKind.Text || !line.Text.Contains("計画", StringComparison.Ordinal)) continue;
            FiscalPeriod? found =
                BehindName(line.Text, years, facts) ?? ForYears(Continued(lines, at), line.Text.Length, years, facts);
            if (found is not { } period) continue;
            facts.Period = period;
            facts.Place("/period", line.Span, Diagnostics.Confidence.Likely);
            return;
        }
    }

    /// <summary>Returns a line of text and what it goes on with in the next.</summary>
    private static string Continued(IReadOnlyList<Line> lines, int at)
    {
        bool goesOn = lines[at].Kind == LineKind.Text && at + 1 < lines.Count && lines[at + 1].Kind == LineKind.Text
            && !lines[at].Text.EndsWith('。');
        return goesOn ? lines[at].Text.TrimEnd() + lines[at + 1].Text.TrimStart() : lines[at].Text;
    }

    /// <summary>第２期青葉市地域福祉計画は、令和５年度から令和１０年度までの６年間…: a span that counts its years behind
    /// the name of the plan that the title names.</summary>
    private static FiscalPeriod? ForYears(string text, int lengthOfLine, YearContext years, DocumentFacts facts)
    {
        int name = text.IndexOf("計画", StringComparison.Ordinal);
        if (name < 0 || name >= lengthOfLine || !IsOwn(text, name, facts)) return null;
        int counted = text.IndexOf("までの", name, StringComparison.Ordinal);
        bool isOther = counted > 0 && text.IndexOf("計画", name + 2, counted - name - 2, StringComparison.Ordinal) > 0;
        if (counted < 0 || isOther || Find(text[name..counted], years) is not { } period) return null;
        return CountAt(text, counted + 3) == period.To - period.From + 1 ? period : null;
    }

    /// <summary>令和６年度を初年度とする５年間.</summary>
    private static FiscalPeriod? FirstOfCount(string text, YearContext years)
    {
        int first = text.IndexOf(FirstOf, StringComparison.Ordinal);
        if (first < 0 || CountAt(text, first + FirstOf.Length) is not { } count) return null;
        if (count is < 2 or > LongestPeriod) return null;
        for (int at = Math.Max(0, first - LongestYear); at < first; at++)
        {
            bool isYear = YearReader.TryReadAt(text, at, years, out YearReading reading);
            if (isYear && at + reading.Length == first && reading.Year is { } from)
                return new FiscalPeriod(from, from + (count - 1));
        }

        return null;
    }

    // ５年間
    private static int? CountAt(string text, int start)
    {
        int end = start;
        while (end < text.Length && end < start + 2 && char.IsAsciiDigit(text[end])) end++;
        bool isCounted = text.AsSpan(end).StartsWith("年間", StringComparison.Ordinal);
        return isCounted && int.TryParse(text.AsSpan(start..end), CultureInfo.InvariantCulture, out int count)
            ? count : null;
    }

    /// <summary>A line of the cover that is nothing but a span of years: （令和６年度～令和１１年度）, or such a span behind the
    /// name of a plan in the same brackets.</summary>
    private static FiscalPeriod? OnCover(string text, YearContext years, DocumentFacts facts)
    {
        if (text.Length > LongestCover || !text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        string line = WithoutBlanks(text).Trim('(', ')', '[', ']', '【', '】', '<', '>', '《', '》');
        bool isBracketed = text.AsSpan().Trim() is ['(' or '[' or '【' or '<' or '《', ..];
        int plan = isBracketed ? line.LastIndexOf("計画", StringComparison.Ordinal) : -1;

        // 地域共生推進計画 is explained in the brackets below it: its edition is that of the welfare plan named there.
        bool isExplained = plan >= 0
            && line[..plan].Contains("福祉", StringComparison.Ordinal)
            && EditionReader.Of(line[..plan]) is { } edition && edition == facts.Edition;
        if (plan >= 0 && !isExplained && !IsOwn(line, plan, facts)) return null;
        if (plan >= 0) line = line[(plan + 2)..];
        return YearSpan.Is(line, years) ? Find(line, years) : null;
    }

    private static string WithoutBlanks(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>「第２期青葉市地域福祉計画」（令和２年度～令和６年度）は: the span behind the name of the plan that the title
    /// names.</summary>
    private static FiscalPeriod? BehindName(string text, YearContext years, DocumentFacts facts)
    {
        int end = text.IndexOf("計画", StringComparison.Ordinal);
        while (end > 0)
        {
            int open = end + 2;
            if (open < text.Length && text[open] is '」' or '』') open++;
            int longest = Math.Min(text.Length - open, LongestSpan);
            int close = longest > 0 && text[open] == '(' ? text.IndexOf(')', open, longest) : -1;
            string span = close > 0 && IsOwn(text, end, facts) ? WithoutBlanks(text[(open + 1)..close]) : "";
            if (YearSpan.Is(span, years) && Find(span, years) is { } period) return period;
            end = text.IndexOf("計画", open, StringComparison.Ordinal);
        }

        return null;
    }

    // 地域福祉計画: the last letters of the name are enough to tell it from the plans above and beside it, and the edition
    // from the plan before it.
    private static bool IsOwn(string text, int end, DocumentFacts facts)
    {
        if (end < LeastName || facts.Title is not { } title) return false;
        int? edition = EditionReader.Of(text[Math.Max(0, end - LongestName)..end]);
        bool isNamed =
            FoldedText.TextOf(title).Contains(text[(end - LeastName)..(end + 2)], StringComparison.Ordinal);
        return isNamed && (edition is null || facts.Edition is null || edition == facts.Edition);
    }

    /// <summary>Returns the period that a field of a table states, or null.</summary>
    public static FiscalPeriod? InField(string text, YearContext years) => Find(text, years) ?? InTitle(text);

    /// <summary>（２０１９－２０２８） behind a title.</summary>
    public static FiscalPeriod? InTitle(string rest)
    {
        string text = rest.Trim().Trim('(', ')', '<', '>', '《', '》', '~').Trim();
        if (Find(text, YearContext.None) is { } period) return period;
        bool isSpan = text.Length == 9 && text[4] is '-' or '~' && text.Remove(4, 1).All(char.IsAsciiDigit);
        if (!isSpan) return null;
        int from = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        int to = int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture);
        return from is > 1980 and < 2060 && to > from && to - from <= LongestPeriod
            ? new FiscalPeriod(new(from), new(to)) : null;
    }

    private static FiscalPeriod? Find(string text, YearContext years)
    {
        FiscalYear? first = null;
        int firstEnd = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!YearReader.TryReadAt(text, at, years, out YearReading reading)
                || reading.Year is not { } year) continue;
            if (first is { } from && IsSpan(text.AsSpan(firstEnd, at - firstEnd)) && year > from
                && year - from <= LongestPeriod) return new FiscalPeriod(from, year);
            first = year;
            at += reading.Length - 1;
            firstEnd = at + 1;
        }

        return null;
    }

    /// <summary>令和５年度を初年度とし、令和９年度を最終年度とする.</summary>
    private static FiscalPeriod? FirstToLast(string text, YearContext years)
    {
        int first = text.IndexOf("初年度", StringComparison.Ordinal);
        if (first < 0) return null;
        FiscalYear? from = null;
        for (int at = 0; at < text.Length; at++)
        {
            if (!YearReader.TryReadAt(text, at, years, out YearReading reading)
                || reading.Year is not { } year) continue;
            if (at < first) from = year;
            else if (from is { } begin) return year > begin && year - begin <= LongestPeriod
                ? new FiscalPeriod(begin, year) : null;
            at += reading.Length - 1;
        }

        return null;
    }

    private static bool IsSpan(ReadOnlySpan<char> between)
    {
        between = between.Trim();
        return between.Length <= 12
            && (between.StartsWith("から", StringComparison.Ordinal) || between.ContainsAny(Marks)
            || between.EndsWith("から", StringComparison.Ordinal));
    }
}
