using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Outlines;

/// <summary>Boxes side by side, each with a heading or an indicator of its own, as leaflets print them.</summary>
public sealed class CardTests
{
    [Fact]
    public void Cards_of_measures_hold_the_works_that_stand_in_them()
    {
        Plan plan = Leaflet()
            .Line("基本目標Ａ　橋をかける")
            .Grid("Ａ-1　学びの提供\\・ふくし大学（福祉課）\\・共生授業（学校教育課）|Ａ-2　支え手を増やす\\・登録制度（社協）\\・広報月間（福祉課）")
            .Line("基本目標Ｂ　場をひらく")
            .Grid("Ｂ-1　居場所づくり\\・まちのリビング（福祉課）\\・サロン補助（社協）|Ｂ-2　参加の支援\\・就労体験（生活課）\\・農福連携（農政課）")
            .Read();

        Assert.Equal(
            [
                "橋をかける: ", "学びの提供: ふくし大学 共生授業", "支え手を増やす: 登録制度 広報月間",
                "場をひらく: ", "居場所づくり: まちのリビング サロン補助", "参加の支援: 就労体験 農福連携",
            ],
            Goldens.PlanPart.Walk(Goldens.PlanPart.Goals(plan))
                .Select(part => $"{part.Title}: {string.Join(' ', part.Programmes.Select(work => work.Name))}")
        );
    }

    [Fact]
    public void A_chart_of_cards_names_the_measures_under_their_goals() =>
        Assert.Equal(
            ["橋をかける", "橋をかける/学びの提供", "橋をかける/支え手を増やす", "場をひらく", "場をひらく/居場所づくり"],
            Leaflet()
                .Grid("基本目標Ａ\\橋をかける|基本目標Ｂ\\場をひらく", "Ａ-1　学びの提供\\Ａ-2　支え手を増やす|Ｂ-1　居場所づくり")
                .Paths()
        );

    [Fact]
    public void Cards_with_an_arrow_between_two_values_state_an_indicator_each()
    {
        IEnumerable<Indicator> indicators = Leaflet()
            .Line("基本目標１　橋をかける")
            .Line("５年後（令和10年度）のものさし")
            .Grid("大学の修了者数\\令和４年度　37人\\▼\\120人|登録者の人数\\令和４年度　155人\\▼\\400人\\※実人数")
            .Read()
            .AllIndicators();

        Assert.Equal(
            [("大学の修了者数", 37m, 2022, 120m, 2028), ("登録者の人数", 155m, 2022, 400m, 2028)],
            indicators.Select(indicator => (
                indicator.Name,
                indicator.Baseline!.Value!.Value.Amount,
                indicator.Baseline.Year!.Value.Year,
                indicator.Targets.Single().Value!.Value.Amount,
                indicator.Targets.Single().Year!.Value.Year
            ))
        );
    }

    [Fact]
    public void Words_that_head_who_does_what_are_no_measures() =>
        Assert.Equal(
            ["橋をかける", "橋をかける/学びの提供", "橋をかける/見守り"],
            Leaflet()
                .Line("基本目標１　橋をかける", 16)
                .Line("基本施策1-1　学びの提供", 13)
                .Grid("市民が取り組むこと|社協が取り組むこと|市が取り組むこと", "・参加しましょう。|・講師を派遣します。|・啓発を行います。")
                .Line("基本施策1-2　見守り", 13)
                .Grid("市民が取り組むこと|社協が取り組むこと|市が取り組むこと", "・声をかけましょう。|・訪ねます。|・支援します。")
                .Paths()
        );

    [Fact]
    public void A_title_that_a_narrow_card_broke_off_is_that_of_its_chapter() =>
        Assert.Equal(
            ["橋をかける", "橋をかける/地域活動の活性化"],
            OutlinePaths.OfPlan("推進目標１　橋をかける\n実施計画１　地域活動\n\n\n推進目標１　橋をかける\n実施計画１　地域活動の活性化\n活動を広げます。\n")
        );

    [Fact]
    public void Measures_of_one_number_under_two_goals_keep_their_titles() =>
        Assert.Equal(
            ["橋をかける", "橋をかける/地域活動", "場をひらく", "場をひらく/地域活動の活性化"],
            OutlinePaths.OfPlan("基本目標１　橋をかける\n施策１　地域活動\n基本目標２　場をひらく\n施策１　地域活動の活性化\n")
        );

    private static DocumentSketch Leaflet() => new DocumentSketch().Line("第３期青葉市地域福祉計画").Line("令和６年度～令和10年度");
}
