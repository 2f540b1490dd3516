using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Tests.Documents.Outlines;
using WelfarePlan.Tests.Goldens;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Forms: rows of labels beside what they name, over a table in the same grid.</summary>
public sealed class FormTableTests
{
    [Fact]
    public void What_a_form_parts_above_a_table_is_no_column_of_it()
    {
        PlanPart[] parts = Parts(
            Plan()
                .Grid(
                    "No.1|事業名|見守り活動助成事業|←|担当|地域福祉係",
                    "基本目標|Ⅰ　つながる地域をつくる|←|←|取組の柱|①　見守りを進める",
                    "指標名|←|区分|Ｒ５|←|Ｒ６",
                    "見守り隊の数（隊）|←|目標|9|←|12",
                    "↑|↑|実績|8|←|11"
                )
        );

        Indicator indicator = Assert.Single(parts.SelectMany(part => part.Indicators));
        Assert.Equal("見守り隊の数（隊）", indicator.Name);
        Assert.Equal([(2023, 9m), (2024, 12m)], Dated(indicator.Targets.Select(value => (value.Year, value.Value))));
        Assert.Equal([(2023, 8m), (2024, 11m)], Dated(indicator.Actuals.Select(value => (value.Year, value.Value))));
        Assert.Equal(["つながる地域をつくる", "見守りを進める"], parts.Select(part => part.Title));
        Assert.Equal("見守り活動助成事業", Assert.Single(parts.SelectMany(part => part.Programmes)).Name);
    }

    [Fact]
    public void Every_form_of_a_grid_names_its_own_work()
    {
        PlanPart[] parts = Parts(
            Plan().Grid(
                "事業名|見守り|担当|福祉課", "基本目標|１　支え合うまち|施策|１　見守る", "指標名|区分|Ｒ５|Ｒ６", "隊の数|目標|9|12",
                "事業名|配食|担当|健康課", "基本目標|１　支え合うまち|施策|２　届ける", "指標名|区分|Ｒ５|Ｒ６", "食の数|目標|90|120"
            )
        );

        Assert.Equal(["見守り", "配食"], parts.SelectMany(part => part.Programmes).Select(one => one.Name));
        Assert.Equal(["隊の数", "食の数"], parts.SelectMany(part => part.Indicators).Select(one => one.Name));
    }

    [Fact]
    public void A_work_may_be_called_by_its_count_alone()
    {
        PlanPart[] parts = Parts(
            Plan().Line("基本目標１　支え合うまち").Grid(
                "計画事業1|見守りの輪|←|←", "所　管|地域福祉課、住宅課|←|←", "事業概要|管理する人に声をかける。|←|←",
                "指　標|R5現況|R7|R8", "見守る建物の数〔棟〕|14|30|45"
            )
        );

        Programme work = Assert.Single(parts.SelectMany(part => part.Programmes));
        Assert.Equal(("見守りの輪", "地域福祉課 住宅課"), (work.Name, string.Join(' ', work.Departments)));
    }

    [Fact]
    public void A_number_beside_a_label_of_the_plans_own_is_no_value_of_the_form_before()
    {
        DocumentSketch document = Plan().Line("基本目標１　支え合うまち");
        foreach ((string name, int number) in new[] { ("声かけ【新規】", 1), ("配食会", 2) })
        {
            document.Grid(
                $"事業名|{name}|←|整理番号|{number}", "担当|福祉課|←|←|←", "指標|策定時（Ｒ２）|Ｒ５|Ｒ６|目標（Ｒ８）",
                $"{name[..3]}の件数|3件|5件|6件|9件");
        }

        PlanPart[] parts = Parts(document);

        Assert.Equal(["声かけの件数", "配食会の件数"], parts.SelectMany(part => part.Indicators).Select(one => one.Name));
        Assert.Equal(["声かけ", "配食会"], parts.SelectMany(part => part.Programmes).Select(one => one.Name));
    }

    [Fact]
    public void A_value_beside_a_name_that_is_a_label_elsewhere_is_a_row_of_its_table()
    {
        PlanPart[] parts = Parts(
            Plan().Line("基本目標１　支え合うまち").Grid("指標|目標値（Ｒ10）", "相談の件数|20件", "取組|12件")
        );

        Assert.Equal(["相談の件数", "取組"], parts.SelectMany(part => part.Indicators).Select(one => one.Name));
    }

    [Theory]
    [InlineData("指標")]
    [InlineData("評価指標②")]
    public void A_row_that_names_one_indicator_names_the_table_below_it(string label)
    {
        PlanPart[] parts = Parts(
            Plan()
                .Line("基本目標１　支え合うまち")
                .Grid(
                    label + "|授業を行った学校の数|←|←|単位|校",
                    "|策定時（Ｒ２）|Ｒ４|Ｒ５|Ｒ６|Ｒ８（最終）",
                    "目標値|－|||12|18",
                    "実績値|6|9|11|13|"
                )
        );

        Indicator indicator = Assert.Single(parts.SelectMany(part => part.Indicators));
        Assert.Equal(("授業を行った学校の数", "校"), (indicator.Name, indicator.Unit.ToString()));
        Assert.Equal((2020, 6m), (indicator.Baseline!.Year!.Value.Year, indicator.Baseline.Value!.Value.Amount));
        Assert.Equal([(2024, 12m), (2026, 18m)], Dated(indicator.Targets.Select(value => (value.Year, value.Value))));
        Assert.Equal(
            [(2022, 9m), (2023, 11m), (2024, 13m)], Dated(indicator.Actuals.Select(value => (value.Year, value.Value)))
        );
    }

    [Fact]
    public void Years_down_the_page_take_no_money_for_results()
    {
        PlanPart[] parts = Parts(
            Plan()
                .Line("基本目標１　支え合うまち")
                .Grid(
                    "事業名|夏の体験|←|←|←|←",
                    "担当|福祉係|←|←|←|←",
                    "評価指標|参加者数（人）|←|←|←|←",
                    "年度|計画|実績|予算額|決算額|評価",
                    "令和４年度|60|未実施|150|0|－",
                    "令和５年度|70|48|150|96|Ｃ",
                    "令和６年度|80|令和６年10月開始　41|180|174|Ｂ"
                )
        );

        Indicator indicator = Assert.Single(parts.SelectMany(part => part.Indicators));
        Assert.Equal("参加者数（人）", indicator.Name);
        Assert.Equal(
            [(2022, 60m), (2023, 70m), (2024, 80m)], Dated(indicator.Targets.Select(value => (value.Year, value.Value)))
        );
        Assert.Equal(
            [(2023, 48m)],
            Dated(indicator.Actuals.Where(value => value.Value is not null).Select(value => (value.Year, value.Value)))
        );
    }

    [Fact]
    public void Twice_as_many_forms_in_a_grid_cost_twice_the_bytes()
    {
        long once = BytesOf(Forms(100));
        long twice = BytesOf(Forms(200));

        Assert.InRange((double)twice / once, 1, 2.5);
    }

    private static string[] Forms(int count) =>
        [
            .. Enumerable.Range(0, count).SelectMany(i => new[]
            {
                $"事業名|見守り{i}|←|担当|福祉課", "基本目標|１　支え合うまち|←|施策|１　見守る", "指標名|区分|←|Ｒ５|Ｒ６",
                $"隊の数{i}|目標|←|9|12",
            }),
        ];

    private static long BytesOf(string[] rows)
    {
        DocumentSketch document = Plan().Grid(rows);
        document.Read();
        long before = GC.GetAllocatedBytesForCurrentThread();
        document.Read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void An_example_that_is_to_be_filled_in_names_nothing()
    {
        PlanPart[] parts = Parts(
            Plan().Grid(
                "事業名|サロン事業|担当|□□課", "基本目標|１　○○○のまちづくり|施策|△△の推進", "指標名|区分|Ｒ５|Ｒ６", "サロンの数|目標|9|12"
            )
        );

        Assert.Empty(parts);
    }

    [Fact]
    public void A_row_of_words_over_rows_of_the_same_cells_heads_columns()
    {
        PlanPart[] parts = Parts(
            Plan().Line("基本目標１　支え合うまち").Grid(
                "事業名|ねらい|担当課|時期", "声かけ運動|町内を見回る|福祉課|春", "配食サービス|食事を届ける|健康課|通年"
            )
        );

        Assert.Equal(["声かけ運動", "配食サービス"], parts.SelectMany(part => part.Programmes).Select(one => one.Name));
    }

    [Fact]
    public void Lines_of_a_cell_beside_the_word_for_targets_are_indicators()
    {
        PlanReading reading =
            Plan().Line("活動目標１　ふれあいの場をつくる").Grid(
                "事業シート1|ふくし出前講座|←|←",
                "担当|地域福祉係|協力|区長会",
                "数値目標|◎出前講座の回数　令和４年度 8回 → 令和10年度 15回\\◎受講者の数　令和４年度 233人 → 令和10年度 400人|←|←"
            ).ReadAll();
        PlanPart[] parts = [.. PlanPart.Walk(PlanPart.Goals(reading.Plan))];

        Assert.Equal(
            [("出前講座の回数", 8m, 15m), ("受講者の数", 233m, 400m)],
            parts
                .SelectMany(part => part.Indicators)
                .Select(one => (one.Name, one.Baseline!.Value!.Value.Amount, one.Targets.Single().Value!.Value.Amount))
        );
        Assert.DoesNotContain(reading.Diagnostics, said => said.Id == "WP2029");
        Assert.Equal("ふくし出前講座", Assert.Single(parts.SelectMany(part => part.Programmes)).Name);
    }

    [Fact]
    public void Rows_that_label_their_names_are_aimed_at_and_the_others_are_works()
    {
        PlanPart[] parts = Parts(
            Plan().Line("基本目標１　支え合うまち").Grid(
                "事業・目標|現状|年次計画|←",
                "↑|↑|Ｒ７|Ｒ８",
                "出張教室|－|実施|→",
                "利用者の満足|－|増加|増加",
                "目標：出張教室の回数|22回|24回|26回",
                "広報紙の発行|－|見直し|実施"
            )
        );

        Assert.Equal(["利用者の満足", "出張教室の回数"], parts.SelectMany(part => part.Indicators).Select(one => one.Name));
        Assert.Equal(["出張教室", "広報紙の発行"], parts.SelectMany(part => part.Programmes).Select(one => one.Name));
    }

    [Fact]
    public void A_table_of_words_does_not_go_on_with_the_head_of_a_table_of_values()
    {
        PlanPart[] parts = Parts(
            Plan().Line("基本目標１　支え合うまち")
                .Grid("指標|現状（令和６年度）|目標（令和12年度）", "相談の件数|10件|20件")
                .Line("役割")
                .Grid("市民|団体|市", "声をかけます。|学びます。|支えます。")
        );

        Assert.Equal(["相談の件数"], parts.SelectMany(part => part.Indicators).Select(one => one.Name));
    }

    [Fact]
    public void A_table_of_which_nothing_can_be_read_as_a_value_states_no_indicator()
    {
        Plan plan = Plan()
            .Grid("計画|令和５|令和６|令和７", "総合計画|第６次（令和３～12年度）|←|←", "本計画|第３期|第４期|←")
            .Read();

        Assert.Empty(plan.Indicators);
    }

    [Fact]
    public void An_arrow_before_a_value_is_no_part_of_it()
    {
        PlanPart[] parts = Parts(
            Plan().Line("基本目標１　支え合うまち").Grid("指標|2022年度|2028年度の目標", "通いの場の数|11か所|→　18か所")
        );

        Indicator indicator = Assert.Single(parts.SelectMany(part => part.Indicators));
        Assert.Equal(18m, indicator.Targets.Single().Value!.Value.Amount);
    }

    [Theory]
    [InlineData("出前講座　拡充")]
    [InlineData("新規 出前講座")]
    [InlineData("出前講座\\拡充\\【福祉課】")]
    public void How_a_programme_goes_on_is_no_part_of_its_name(string cell)
    {
        PlanPart[] parts = Parts(
            Plan()
                .Line("基本目標１　支え合うまち")
                .Grid("事業名|内容|担当課", cell + "|学校で話す|福祉課", "見守り訪問|家を訪ねる|健康課")
        );

        Assert.Equal(["出前講座", "見守り訪問"], parts.SelectMany(part => part.Programmes).Select(one => one.Name));
    }

    private static (int Year, decimal Amount)[] Dated(IEnumerable<(FiscalYear? Year, Quantity? Value)> values) =>
        [.. values.Select(value => (value.Year!.Value.Year, value.Value!.Value.Amount))];

    private static DocumentSketch Plan() =>
        new DocumentSketch().Line("みどり町地域福祉計画", 20).Line("計画期間　令和６年度～令和10年度");

    private static PlanPart[] Parts(DocumentSketch document) => [.. PlanPart.Walk(PlanPart.Goals(document.Read()))];
}
