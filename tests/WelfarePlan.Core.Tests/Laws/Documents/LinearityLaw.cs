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

    // What is copied again and again weighs little in a short text.
    private const int KnownLength = 40_000;

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
        {
            "出典 （令和２年４月現在） 目標R2～R6 番号\n指標",
            "（    主な事業    指標名    年2回    推移    5年間で3人\n"
        },
        {
            "方向性2024年度→単位\n　方向性20204年度    中間値    男性",
            "ア 訪問／千人／現状／120\n基本目標１ 支え合い │ 令和6年度末 │ (令和5年度) │ 。1,234人"
        },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void Twice_a_pattern_that_once_cost_more_takes_twice_the_work(string header, string rows)
    {
        foreach (bool repeats in (ReadOnlySpan<bool>)[false, true])
        {
            var pattern = new RowPattern(header.Split('\n'), rows.Split('\n'), repeats);
            Assert.True(Growth(pattern, KnownLength) is var growth && growth <= MostGrowth, $"{growth:F2}: {pattern}");
        }
    }

    [Fact]
    public void Twice_any_pattern_of_heads_and_rows_takes_twice_the_work()
    {
        IEnumerable<string> costly =
            from seed in Enumerable.Range(0, Patterns)
            let pattern = RowPatterns.Random(new Dice((ulong)seed))
            let growth = Growth(pattern, Length)
            where growth > MostGrowth
            select string.Create(CultureInfo.InvariantCulture, $"{growth:F2} (seed {seed}): {pattern}");

        Assert.Empty(costly.ToList());
    }

    private static double Growth(RowPattern pattern, int length)
    {
        (long bytes, long steps) = CostOf(pattern.ToText(length));
        (long twiceBytes, long twiceSteps) = CostOf(pattern.ToText(2 * length));
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
