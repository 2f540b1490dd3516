namespace WelfarePlan.Tests.Cli;

/// <summary>From the text of a plan to the table: years before the baseline, limits, levels, zero, and yearly
/// targets.</summary>
public class ComparedFiguresTests
{
    private const string Begun = "計画は始まったばかりで、基準年度より後の実績値がまだありません。";

    [Fact]
    public void A_plan_that_has_just_begun_gets_no_grade_from_the_years_before()
    {
        string table = Table("""
            指標 | 令和元年度実績 | 令和2年度実績 | 現状値（令和3年度） | 目標値（令和8年度）
            見守り隊の数 | 12団体 | 9団体 | 10団体 | 20団体
            相談会の回数 | 4回 | 4回 | 3回 | 4回以上
            充足率 | 88.0% | 89.0% | 90.0% | 維持
            """);

        Assert.Contains(Begun, table, StringComparison.Ordinal);
        Assert.Contains(
            "◎ 達成 0、○ 順調 0、△ 改善（遅れ） 0、→ 横ばい 0、× 後退 0、－ 3", table, StringComparison.Ordinal
        );
        Assert.Contains("-1団体", table, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_a_level_and_zero_are_graded_for_what_they_are()
    {
        string table = Table("""
            指標 | 基準値（令和3年度） | 令和4年度実績 | 令和5年度実績 | 目標値（令和8年度）
            通報件数 | 12件 | 14件 | 17件 | 20件以内
            充足率 | 90% | 91% | 93% | 維持
            待機者数 | 8人 | 2人 | 0人 | 0人
            """);

        Assert.Contains("◎ 達成 3、○ 順調 0", table, StringComparison.Ordinal);
        Assert.Contains("抑制", table, StringComparison.Ordinal);
        Assert.DoesNotContain("62.5%", table, StringComparison.Ordinal);
        Assert.Contains("許容幅の記載がないため、悪化していなければ維持とみなしました。", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Yearly_targets_are_met_in_their_year_and_the_final_one_at_the_end()
    {
        const string Text = """
            指標 | 基準値（令和3年度） | 令和4年度実績 | 令和5年度実績 | 令和4年度目標 | 令和5年度目標 | 令和8年度目標
            サロンの数 | 5か所 | 8か所 | 10か所 | 9か所 | 15か所 | 25か所
            """;
        string csv = Run(Text, "--format", "csv");

        Assert.Contains("進捗率（対基準値）：(10 − 5) ÷ (25 − 5) ＝ 25.0%。目標：25か所（令和8年度）。", csv, StringComparison.Ordinal);
        Assert.Contains(
            "進捗ペース：(10 − 5) ÷ (15 − 5) ＝ 50.0%。目標：25か所（令和8年度）。当年度の目標：15か所（令和5年度）。", csv, StringComparison.Ordinal
        );
    }

    private static string Table(string rows) => Run(rows);

    private static string Run(string rows, params string[] arguments)
    {
        string text = $"""
            第2期 あおば町地域福祉計画

            計画期間 令和4年度～令和8年度

            基本目標1 支え合う地域

            施策1 つながり

            成果指標
            {rows}
            """;
        return CommandRun.With(text, ["evaluate", "-", "--scheme", "plain", .. arguments]).Output;
    }
}
