using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Years that a sentence of the document gives all baselines or targets.</summary>
public sealed class StatedYearTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和６年度～令和10年度\n";
    private const string Table = "基本目標１　支え合うまち\n\n|指標|現状値|目標値|\n|---|---|---|\n|相談の件数|10件|20件|\n";

    [Theory]
    [InlineData("現状値は、断りのないものは令和４年度の実績です。目標値は、令和10年度に達成すべき値です。", 2022, 2028)]
    [InlineData("「到達の目標」の基準は令和４年度の実績で、途中の年は目安です。", 2022, null)]
    [InlineData("各指標の現状は、令和５年度末の値です。", 2023, null)]
    [InlineData("町の人口の現状は、令和５年度末の値です。", null, null)]
    [InlineData("表の「現状」は令和５年度末の値です。", 2023, null)]
    [InlineData("「目標値」は計画の最終年度（令和10年度）のものです。", null, 2028)]
    [InlineData("現状値は、断りのないものは令和４年\n度の実績です。", 2022, null)]
    [InlineData("※印の現状値は、令和５年７月に行った調査の結果です。", null, null)]
    [InlineData("表の現状」は令和５年度末の値です。", null, null)]
    [InlineData("表の値は「現状", null, null)]
    [InlineData("表の値は目標値", null, null)]
    [InlineData("自殺死亡率の現状値は、平成30年から令和４年までの平均です。", null, null)]
    [InlineData("現状値は令和４年度の実績です。\n\n現状値は令和５年度の実績です。", null, null)]
    public void A_sentence_that_defines_the_values_dates_them(string sentence, int? baseline, int? target)
    {
        Indicator indicator = Read(Front + sentence + "\n\n計画の進め方を次に述べます。\n\n\n\n\n" + Table);

        Assert.Equal(
            (baseline, target),
            (indicator.Baseline!.Year?.Year, indicator.Targets.Single().Year?.Year)
        );
    }

    [Theory]
    [InlineData("現状値は、断りのないものは令和４年度の実績です。")]
    [InlineData("現状値は令和４年度の実績、目標値は令和10年度の値です。")]
    public void A_note_on_marked_rows_dates_these_and_no_others(string general)
    {
        string notes = general + "\n※印の現状値は、令和５年７月に行った調査の結果です。\n";
        const string Rows = "基本目標１　支え合うまち\n\n|指標|現状値|目標値|\n|---|---|---|\n|相談の件数|10件|20件|\n|満足の割合※|30％|40％|\n";

        IEnumerable<Indicator> indicators = PlanPart
            .Walk(PlanPart.Goals(PlanDocument.Read(Front + notes + Rows).Plan))
            .SelectMany(part => part.Indicators);

        Assert.Equal([2022, 2023], indicators.Select(indicator => indicator.Baseline!.Year!.Value.Year));
    }

    [Fact]
    public void A_note_on_marked_values_dates_these_whatever_the_head_says()
    {
        const string Rows =
            "基本目標１　支え合うまち\n\n|指標|現状値（R4）|目標値（R10）|\n|---|---|---|\n|相談の件数|10件|20件|\n|満足の割合|30％※|40％|\n";

        IEnumerable<Indicator> indicators = PlanDocument
            .Read(Front + Rows + "\n※印の現状値は令和５年度の意識調査による値です。\n")
            .Plan.AllIndicators();

        Assert.Equal([2022, 2023], indicators.Select(indicator => indicator.Baseline!.Year!.Value.Year));
    }

    [Fact]
    public void Arrows_take_their_years_from_the_legend_above()
    {
        Indicator indicator = Read(
            Front + "基本目標１　支え合うまち\n■成果指標\n（令和６年度の値 ▶ 令和10年度の目標）\n相談の件数\n640件 ▶ 1,000件\n"
        );

        Assert.Equal(
            (2024, 640m, 2028, 1000m),
            (
                indicator.Baseline!.Year!.Value.Year, indicator.Baseline.Value!.Value.Amount,
                indicator.Targets.Single().Year!.Value.Year, indicator.Targets.Single().Value!.Value.Amount
            )
        );
    }

    [Theory]
    [InlineData("カードの左の数字は2022年度の実績、右の数字は2028年度の目標です。", 2022, 2028)]
    [InlineData("各指標の上は令和４年度の現状値、下は令和10年度の目標値を表します。", 2022, 2028)]
    [InlineData("現状：令和４年度　→　目標：令和10年度", 2022, 2028)]
    [InlineData("左の写真は2022年度の祭り、右は2028年度の目標を話し合う会です。", null, null)]
    public void A_legend_of_sides_dates_the_cards_of_the_whole_document(string legend, int? baseline, int? target)
    {
        const string Cards = "|相談の件数|講座の参加者数|居場所の数|\n|---|---|---|\n|10件 ➡ 20件|5人 ➡ 9人|3か所 ➡ 8か所|\n";

        List<Indicator> indicators =
            [.. PlanDocument.Read(Front + "基本目標１　支え合うまち\n" + legend + "\n\n" + Cards).Plan.AllIndicators()];

        Assert.Equal(["相談の件数", "講座の参加者数", "居場所の数"], indicators.Select(indicator => indicator.Name));
        Assert.Equal([10m, 5m, 3m], indicators.Select(indicator => indicator.Baseline!.Value!.Value.Amount));
        Assert.All(
            indicators,
            indicator => Assert.Equal(
                (baseline, target),
                (indicator.Baseline!.Year?.Year, indicator.Targets.Single().Year?.Year)
            )
        );
    }

    [Fact]
    public void A_legend_dates_no_arrows_far_below_it()
    {
        Indicator indicator = Read(
            Front + "基本目標１　支え合うまち\n（令和６年度の値 ▶ 令和10年度の目標）\n第２節　別の計画の数値\n"
                + string.Concat(Enumerable.Range(1, 6).Select(i => $"{i}番目の取組を進めます。\n")) + "数値目標\n相談の件数 640件 ▶ 1,000件\n"
        );

        Assert.Null(indicator.Targets.Single().Year);
    }

    [Theory]
    [InlineData("「はじめ」は平成29年度末、「結果」は令和５年度末の数です。", 2023, 2023)]
    [InlineData("「結果」は令和４年度末の数です。", 2022, null)]
    [InlineData("「結果」は令和４年度末の数です。\n\n「結果」は令和５年度末の数です。", null, null)]
    [InlineData("数は四捨五入しています。", null, null)]
    public void A_target_beside_the_results_of_the_last_year_of_a_closing_report_is_of_that_year(
        string sentence, int? actual, int? target)
    {
        const string Report = "みどり町地域福祉計画　最終評価報告書\n計画期間　令和元年度～令和５年度\n";
        const string Rows = "基本目標１　支え合うまち\n\n|指標|策定時|目標|結果|達成度|\n|---|---|---|---|---|\n|相談の件数|10件|20件|18件|３|\n";

        Indicator indicator = Read(Report + sentence + "\n\n次のとおり評価しました。\n\n" + Rows);

        Assert.Equal(
            (18m, actual, 20m, target),
            (
                indicator.Actuals.Single().Value!.Value.Amount, indicator.Actuals.Single().Year?.Year,
                indicator.Targets.Single().Value!.Value.Amount, indicator.Targets.Single().Year?.Year
            )
        );
    }

    private static Indicator Read(string text) => Assert.Single(PlanDocument.Read(text).Plan.AllIndicators());
}
