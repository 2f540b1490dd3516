using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Facts;

/// <summary>Finds the plan period: two years with から or ～ between, on a line that speaks of the period or right under its heading.</summary>
internal static class PeriodReader
{
    private const int LinesBelow = 6;
    private const int LongestPeriod = 15;
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("~-ー→");

    public static void Read(IReadOnlyList<Line> lines, YearContext years, DocumentFacts facts)
    {
        int below = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            string text = line.Text;
            bool speaks = text.Contains("計画期間", StringComparison.Ordinal) || text.Contains("計画の期間", StringComparison.Ordinal) || text.Contains("期間は", StringComparison.Ordinal) || text.Contains("期間:", StringComparison.Ordinal) || text.Contains("実施期間", StringComparison.Ordinal);
            if (speaks) below = LinesBelow;
            if (below <= 0) continue;
            below--;
            if (Find(text, years) is not { } period) continue;
            facts.Period = period;
            facts.Place("/period", line.Span);
            return;
        }
    }

    private static FiscalPeriod? Find(string text, YearContext years)
    {
        FiscalYear? first = null;
        int firstEnd = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!YearReader.TryReadAt(text, at, years, out YearReading reading) || reading.Year is not { } year) continue;
            if (first is { } from && IsSpan(text.AsSpan(firstEnd, at - firstEnd)) && year > from && year - from <= LongestPeriod) return new FiscalPeriod(from, year);
            first = year;
            at += reading.Length - 1;
            firstEnd = at + 1;
        }

        return null;
    }

    private static bool IsSpan(ReadOnlySpan<char> between)
    {
        between = between.Trim();
        return between.Length <= 12 && (between.StartsWith("から", StringComparison.Ordinal) || between.ContainsAny(Marks) || between.EndsWith("から", StringComparison.Ordinal));
    }
}
