using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Sources;
using WelfarePlan.Testing;
using WelfarePlan.Testing.Hostile;
using WelfarePlan.Tests.Properties;

namespace WelfarePlan.Tests.Laws.Documents;

/// <summary>Twice the text takes twice the work, whatever stands in it: bytes and steps, which are the same on every
/// machine.</summary>
public sealed class LinearityLaw
{
    private const double MostGrowth = 2.3;

    private static readonly int Patterns = LawCases.Of(usual: 40, full: 120);

    private static readonly int Length = LawCases.Of(usual: 8_000, full: 12_000);

    /// <summary>Gets patterns that once cost the square or the cube of their length.</summary>
    public static TheoryData<string, string> Known => new()
    {
        { "指標名 実績 目標 評価", "実績　※1 | 実績　の45.1％" },
        { "指標 相談件数", "基準値 | 備考 2年　令和4年度" },
        { "| 指標 | 基準値 | 目標値 |\n|---|---|---|", "1-1 の" },
        { "指標 基準値（R2） 目標値（R6）", "件数 1件" },
        { "指標：相談", "項目 | 担当課" },
        {
            "No.\t施策R6\t指標R6\t現状と課題\n| 確保方策|施策1|施策|評価 |",
            "行政・実績・(令和5年度)・80%以上・参加者の割合12か所・R2～R6\n単位"
        },
        { "達成率    事業名令和6年度末    区分2024年度\n|:--|--:|", "・注）速報\n参加者の割合120\n（１）主な事業" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Twice_a_pattern_that_once_cost_more_takes_twice_the_work(string header, string rows)
    {
        foreach (bool repeats in (ReadOnlySpan<bool>)[false, true])
        {
            var pattern = new RowPattern(header.Split('\n'), rows.Split('\n'), repeats);
            Assert.True(Growth(pattern) is var growth && growth <= MostGrowth, $"{growth:F2}: {pattern}");
        }
    }

    [Fact]
    public void Twice_any_pattern_of_heads_and_rows_takes_twice_the_work()
    {
        IEnumerable<string> costly =
            from seed in Enumerable.Range(0, Patterns)
            let pattern = RowPatterns.Random(new Dice((ulong)seed))
            let growth = Growth(pattern)
            where growth > MostGrowth
            select string.Create(CultureInfo.InvariantCulture, $"{growth:F2} (seed {seed}): {pattern}");

        Assert.Empty(costly.ToList());
    }

    private static double Growth(RowPattern pattern)
    {
        (long bytes, long steps) = CostOf(pattern.ToText(Length));
        (long twiceBytes, long twiceSteps) = CostOf(pattern.ToText(2 * Length));
        return Math.Max((double)twiceBytes / bytes, (double)twiceSteps / steps);
    }

    private static (long Bytes, long Steps) CostOf(string text)
    {
        var work = new ReadingWork();
        var document = SourceDocument.OfText(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(PlanDocument.Read(document, work));
        return (GC.GetAllocatedBytesForCurrentThread() - before, work.Steps);
    }
}
