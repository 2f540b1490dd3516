using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
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
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("~-ー→");

    private static readonly string[] WordsOfIt =
        ["初年度", "計画期間", "計画の期間", "期間は", "期間:", "本計画(", "を期間とする", "実施期間"];

    public static void Read(IReadOnlyList<Line> lines, YearContext years, DocumentFacts facts)
    {
        if (facts.Period is not null) return;
        int below = 0;
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind is not (LineKind.Text or LineKind.Cell)) continue;
            string text = line.Text;
            if (line.Kind == LineKind.Text && ++seen <= LinesOfCover && OnCover(text, years) is { } cover)
            {
                facts.Period = cover;
                facts.Place("/period", line.Span);
                return;
            }

            if (Array.Exists(WordsOfIt, words => text.Contains(words, StringComparison.Ordinal))) below = LinesBelow;
            if (below <= 0) continue;
            below--;
            if ((Find(text, years) ?? FirstToLast(text, years)) is not { } period) continue;
            facts.Period = period;
            facts.Place("/period", line.Span);
            return;
        }
    }

    /// <summary>A line of the cover that is nothing but a span of years: （令和６年度～令和１１年度）.</summary>
    private static FiscalPeriod? OnCover(string text, YearContext years)
    {
        string line = text.Trim().Trim('(', ')', '[', ']', '【', '】', '<', '>', '《', '》').Trim();
        line = line.Replace(" ~ ", "~", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal);
        return line.Length <= 30 && YearReader.TryReadAt(line, 0, years, out _) && Find(line, years) is { } period
            && !line.Contains(' ', StringComparison.Ordinal) ? period : null;
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
        int from = int.Parse(text.AsSpan(0, 4), System.Globalization.CultureInfo.InvariantCulture);
        int to = int.Parse(text.AsSpan(5), System.Globalization.CultureInfo.InvariantCulture);
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
