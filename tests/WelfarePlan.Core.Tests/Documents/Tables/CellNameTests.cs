using WelfarePlan.Plans;
using WelfarePlan.Tests.Documents.Outlines;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class CellNameTests
{
    [Fact]
    public void A_name_across_the_values_of_its_block_names_them()
    {
        Plan plan = Plan()
            .Grid(
                "番号|事業名|担当課|指標【単位】|←|←", "↑|↑|↑|当初\\令和5年度|前期計画\\令和10年度|後期計画\\令和15年度",
                "01|サロンの助成|福祉課|助成するサロンの数【か所】|←|←", "↑|↑|↑|72|85|100",
                "02|訪問の研修|市民課|研修を受けた店の数【店】|←|←", "↑|↑|↑|0|40|80")
            .Read();

        Assert.Equal(["助成するサロンの数 72 か所", "研修を受けた店の数 0 店"], plan.AllIndicators().Select(Describe));
        Assert.Equal(["サロンの助成", "訪問の研修"], plan.AllProgrammes().Select(programme => programme.Name));
    }

    [Fact]
    public void A_goal_above_the_name_in_one_cell_is_a_heading_and_no_part_of_the_name()
    {
        DocumentSketch sketch = Plan()
            .Grid(
                "指標|単位|策定時（令和5年度）|目標（令和10年度）", "基本目標１　集う\\歌声の会の回数|回|3|9",
                "基本目標２　声をかけ合い、\\守る\\見守り隊の数|団体|2|6")
            .Line("基本目標２　声をかけ合い、守る");

        Assert.Equal(["歌声の会の回数 3 回", "見守り隊の数 2 団体"], sketch.Read().AllIndicators().Select(Describe));
        Assert.Equal(["集う", "声をかけ合い、守る"], sketch.Paths());
    }

    [Fact]
    public void Years_between_a_baseline_and_a_target_leave_nothing_to_doubt() =>
        Assert.DoesNotContain(
            Plan()
                .Grid(
                    "指標|現状値（令和5年度）|中間値（令和8年度）|目標値（令和11年度）", "歌声の会の回数|3回|6回|9回",
                    "見守り隊の数|2団体|4団体|6団体")
                .ReadAll()
                .Diagnostics,
            diagnostic => diagnostic.Id is "WP2004" or "WP2018");

    private static string Describe(Indicator indicator) =>
        $"{indicator.Name} {indicator.Baseline?.Value?.Amount} {indicator.Unit}";

    private static DocumentSketch Plan() =>
        new DocumentSketch().Line("青葉市地域福祉計画", 24).Line("計画期間　令和６年度～令和１５年度");
}
