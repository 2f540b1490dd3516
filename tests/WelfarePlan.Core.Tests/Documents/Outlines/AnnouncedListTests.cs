using WelfarePlan.Documents;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class AnnouncedListTests
{
    [Theory]
    [InlineData("基本目標\n１　集う\n２　守る\n")]
    [InlineData("２　基本目標\n（１）集う\n（２）守る\n")]
    [InlineData("【２つの基本目標】\n・集う\n・守る\n")]
    [InlineData("計画の基本目標\n次の２つの目標を定めます。\n① 集う\n② 守る\n")]
    [InlineData("基本目標\n集う\n守る\n")]
    [InlineData("基本目標\n１　集う\n場をつくります。\n２　守る\n声をかけます。\n")]
    [InlineData("基本目標\n1\n集う\n基本目標\n2\n守る\n")]
    public void A_list_under_a_level_word_names_the_goals(string text) =>
        Assert.Equal(["集う", "守る"], OutlinePaths.Of(text));

    [Theory]
    [InlineData("基本目標１　集う\n（１）歌う\n基本目標２　守る\n（１）備える\n")]
    [InlineData("１　集う\n（１）歌う\n２　守る\n（１）備える\n")]
    [InlineData("集う\n\n（１）歌う\n\n守る\n\n（１）備える\n")]
    public void The_chapter_brings_the_content_and_the_list_deletes_nothing(string chapter) =>
        Assert.Equal(["集う", "集う/歌う", "守る", "守る/備える"], OutlinePaths.OfPlan("基本目標\n１　集う\n２　守る\n\n" + chapter));

    [Fact]
    public void Parallel_lists_stay_parallel() =>
        Assert.Equal(
            ["支え合う", "支え合う/見守りの推進", "支え合う/居場所の支援", "安心する", "安心する/相談の充実", "安心する/移動の支援"],
            OutlinePaths.Of(
                "重点課題\n1 担い手の確保\n2 移動の支援\n推進の柱\n次の2つの柱に分けます。\nⅠ 支え合う\n- 見守りの推進\n- 居場所の支援\nⅡ 安心する\n- 相談の充実\n- 移動の支援\n"
            )
        );

    [Fact]
    public void A_sheet_names_its_goal_and_measure_in_fields_of_their_own() =>
        Assert.Equal(
            ["支え合う", "支え合う/学ぶ", "支え合う/集う"],
            OutlinePaths.OfPlan("基本目標\n１ 支え合う\n施策\n（１）学ぶ\n担当課\n福祉課\n\n基本目標\n１ 支え合う\n施策\n（２）集う\n担当課\n福祉課\n"));

    [Theory]
    [InlineData("目次\n基本目標１　集う　3\n施策１　歌う　4\n基本目標２　守る　8\n\n")]
    [InlineData("目次\n基本目標１　集う ………… 3\n基本目標２　守る ………… 8\n\n")]
    public void Contents_add_nothing(string contents) =>
        Assert.Equal(["集う", "集う/歌う", "守る"], OutlinePaths.OfPlan(contents + "基本目標１　集う\n施策１　歌う\n基本目標２　守る\n"));

    [Fact]
    public void A_column_headed_by_a_level_word_names_the_goals() =>
        Assert.Equal(
            ["支え合い", "安心"],
            OutlinePaths.Of(
                "基本目標 | 指標 | 現状値(令和4年度) | 目標値(令和10年度)\n---|---|---|---\n1 支え合い | 居場所の数 | 12か所 | 20か所\n"
                + "1 支え合い | 見守り隊の数 | 3団体 | 9団体\n2 安心 | 相談件数 | 120件 | 200件\n"));

    [Fact]
    public void What_the_list_lends_has_its_place()
    {
        PlanPart goal = PlanPart.Goals(PlanDocument.Read("基本目標\n１　集う\n２　守る\n").Plan)[0];

        Assert.Equal("基本目標", goal.Label);
    }
}
