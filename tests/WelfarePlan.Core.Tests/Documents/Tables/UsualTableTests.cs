using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;
using static System.FormattableString;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Layouts of tables met in plans of many towns, made small.</summary>
public sealed class UsualTableTests
{
    private const string Front = "みどり町地域福祉計画\n令和６年３月\n計画期間　令和６年度～令和10年度\n\n";

    [Fact]
    public void A_caption_dates_the_columns_below_it() =>
        Assert.Equal(
            ["集いの場の数: baseline 2022 7, target 2029 16"],
            Read("【数値目標（現状は令和４年度、目標は令和11年度）】\n", "指標|現状|目標\n集いの場の数|7か所|16か所"));

    [Fact]
    public void The_brackets_behind_a_plans_edition_say_the_role() =>
        Assert.Equal(
            ["通いの場の数（か所）: actual 2023 97, target 2024 102"],
            Read("", "指標|第８期（実績）|第９期（計画）\n|令和５年度|令和６年度\n通いの場の数（か所）|97|102"));

    [Fact]
    public void A_target_as_first_set_and_its_revision_stand_under_one_head() =>
        Assert.Equal(
            ["受診率: baseline 2016 40.1, actual 2022 44, target 2027 60, target 2027 55"],
            Read(
                "",
                "指標|策定時H28|中間評価R4|最終目標R9|最終目標R9\n|||当初|見直し後\n受診率|40.1%|44.0%|60.0%|55.0%"));

    [Fact]
    public void A_row_that_counts_two_in_each_cell_is_two() =>
        Assert.Equal(
            [
                "連絡会議の開催回数: baseline 2022 1, target 2028 3",
                "連絡会議に参加した課の数: baseline 2022 8, target 2028 15",
            ],
            Read(
                "",
                "指標|R4現状値|R10目標値\n①連絡会議の開催回数<br>②連絡会議に参加した課の数|①1回<br>②8課|①3回<br>②15課"));

    [Fact]
    public void A_row_in_which_only_some_cells_count_two_stays_one() =>
        Assert.DoesNotContain(
            "連絡会議の開催回数: baseline 2022 1, target 2028 15",
            Read("", "指標|R4現状値|R10目標値\n①連絡会議の開催回数<br>②参加した課の数|①1回<br>②8課|15課"));

    [Fact]
    public void A_year_may_stand_in_front_of_the_value_in_its_cell() =>
        Assert.Equal(
            ["施設入所者数: baseline 2022 96, target 2026 91"],
            Read("", "項目|基準|目標\n施設入所者数|令和４年度末<br>96人|令和８年度末<br>91人"));

    [Theory]
    [InlineData("人口の推計", "区分|R4|R5|R6|R7\n65歳以上の人数|23,015人|23,040人|23,052人|23,038人")]
    [InlineData("要介護認定者数の推移", "区分|R4|R5|R6|R7\n要介護認定者数|1,124人|1,150人|1,181人|1,205人")]
    public void What_is_estimated_is_no_target(string caption, string table) =>
        Assert.Empty(Read($"{caption}\n", table));

    [Fact]
    public void A_target_that_a_head_states_is_one_below_any_caption() =>
        Assert.Equal(
            ["見守り協定の締結数: actual 2021 18, actual 2023 25, target 2029 40"],
            Read("見守り協定の締結数の推移\n", "|R3|R5|R11目標\n見守り協定の締結数|18件|25件|40件"));

    [Fact]
    public void Years_and_roles_down_the_page_are_read_below_any_caption() =>
        Assert.Equal(
            ["集いの場の数（か所）: actual 2023 34, target 2029 50", "参加者の実人数（人）: actual 2023 560, target 2029 900"],
            Read(
                "集いの場の実績の推移と目標\n",
                "年度|集いの場の数（か所）|参加者の実人数（人）\n令和５年度実績|34|560\n令和11年度目標|50|900"));

    [Fact]
    public void Names_that_count_something_beside_numbers_that_no_head_explains_are_said()
    {
        string text = Front + "| 施策 | 項目 | 単位 | ア | イ |\n|---|---|---|---|---|\n"
            + "| 情報提供の充実 | 相談窓口の利用件数 | 件 | 120 | 150 |\n| 権利擁護の推進 | 講座の参加者数 | 人 | 30 | 45 |\n";

        PlanReading result = PlanDocument.Read(text);

        Assert.Empty(result.Plan.AllIndicators());
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "WP2029");
    }

    [Fact]
    public void Values_below_a_role_that_no_table_took_are_said()
    {
        string text = Front + "成果\n目標\n実績\n\n12\n\n14\n\n9\n\n11\n";

        PlanReading result = PlanDocument.Read(text);

        Assert.Empty(result.Plan.AllIndicators());
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "WP2029" && diagnostic.Lines.Last >= 14);
    }

    [Fact]
    public void Works_beside_who_is_in_charge_that_cannot_be_parted_are_said()
    {
        PlanReading result = PlanDocument.Read(
            Front
                + "実施計画\n取組内容　　　　　　担当　　　Ｒ６　Ｒ７　Ｒ８\nお茶の間サロンの応援　地域係　　○　　○　　○\n"
                + "送迎ボランティア　　　総務係　　準備　試行　○\n");

        Assert.Empty(result.Plan.Programmes);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "WP2033");
    }

    [Theory]
    [InlineData("令和６年度 ― 令和10年度")]
    [InlineData("令和６年度 ～ 令和10年度")]
    public void A_span_of_years_alone_on_the_cover_is_the_period(string line)
    {
        Plan plan = PlanDocument.Read($"みどり町地域福祉計画\n{line}\n\n基本目標１　支え合い\n施策１　見守り\n").Plan;

        Assert.Equal("FY2024..FY2028", plan.Period?.ToString());
    }

    [Fact]
    public void What_was_done_is_no_target() =>
        Assert.Empty(IndicatorsOf(Front + "相談員を２名から４名に増やし、住まいの相談が多くなった。\n"));

    [Fact]
    public void The_value_before_the_latest_is_a_result() =>
        Assert.Equal(
            ["受診率: baseline 2019 43.9, actual 2022 45.1, actual 2023 47.6, target 2030 60"],
            Read("", "指標|目標値|最新値|前回値|策定時値\n受診率|60.0%（R12）|47.6%（R5）|45.1%（R4）|43.9%（R元）"));

    [Fact]
    public void Words_beside_a_name_over_several_rows_part_it()
    {
        const string Table = """
            <table>
            <tr><th>指標</th><th>区分</th><th>現状値（R4）</th><th>目標値（R10）</th></tr>
            <tr><td rowspan="2">朝食を毎日食べる子どもの割合</td><td>小学５年生</td><td>88.9%</td><td>95.0%</td></tr>
            <tr><td>中学２年生</td><td>82.3%</td><td>90.0%</td></tr>
            <tr><td>食育に関心のある人の割合</td><td>20歳以上</td><td>71.0%</td><td>80.0%</td></tr>
            </table>

            """;

        Assert.Equal(
            [
                "朝食を毎日食べる子どもの割合（小学５年生）: baseline 2022 88.9, target 2028 95",
                "朝食を毎日食べる子どもの割合（中学２年生）: baseline 2022 82.3, target 2028 90",
                "食育に関心のある人の割合: baseline 2022 71, target 2028 80",
            ],
            IndicatorsOf(Front + Table));
    }

    [Fact]
    public void Works_by_year_beside_who_is_in_charge_are_programmes()
    {
        string text = Front
            + "基本目標１　支え合い\n活動項目１　学び\n\n"
            + Bars("実施項目|担当|R6|R7|R8\n見学バス|地域福祉係|企画|実施|→\n作文コンクール|総務係|実施|→|→");
        IEnumerable<Programme> programmes =
            PlanPart.Walk(PlanPart.Goals(PlanDocument.Read(text).Plan)).SelectMany(part => part.Programmes);

        Assert.Equal(
            ["見学バス 地域福祉係", "作文コンクール 総務係"],
            programmes.Select(programme => $"{programme.Name} {string.Join('・', programme.Departments)}"));
    }

    private static IEnumerable<string> Read(string caption, string table) =>
        IndicatorsOf(Front + caption + Bars(table));

    private static IEnumerable<string> IndicatorsOf(string text) =>
        PlanDocument.Read(text).Plan.AllIndicators().Select(Written);

    private static string Bars(string table)
    {
        string[] rows = table.Split('\n');
        string rule = string.Concat(Enumerable.Repeat("|---", rows[0].Split('|').Length)) + "|";
        return string.Join('\n', rows.Select(row => $"|{row}|").Take(1).Append(rule)
            .Concat(rows.Skip(1).Select(row => $"|{row}|"))) + "\n";
    }

    private static string Written(Indicator indicator)
    {
        var values = new List<string>();
        if (indicator.Baseline is { } baseline)
            values.Add(Invariant($"baseline {baseline.Year?.Year} {baseline.Value?.Amount:0.##}"));
        values.AddRange(
            indicator.Actuals.OrderBy(actual => actual.Year)
                .Select(actual => Invariant($"actual {actual.Year?.Year} {actual.Value?.Amount:0.##}")));
        values.AddRange(indicator.Targets.Select(target =>
            Invariant($"target {target.Year?.Year} {target.Value?.Amount:0.##}")));
        return $"{indicator.Name}: {string.Join(", ", values)}";
    }
}
