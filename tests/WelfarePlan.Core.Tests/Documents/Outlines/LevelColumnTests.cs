namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class LevelColumnTests
{
    private static readonly string[] Tree = ["集う", "集う/歌声の会", "集う/みんなの食堂", "守る", "守る/声かけ"];

    [Fact]
    public void Letters_and_numbers_count_measures_in_a_chart_and_in_its_chapters() =>
        Assert.Equal(
            Tree,
            Plan()
                .Grid("方針|重点施策", "A 集う|A-1 歌声の会", "↑|A-2 みんなの食堂", "B 守る|B-1 声かけ")
                .Line("方針A　集う", 16)
                .Line("A-1 歌声の会", 12)
                .Line("月に一度、歌います。")
                .Line("A-2 みんなの食堂", 12)
                .Line("毎週、開きます。")
                .Line("方針B　守る", 16)
                .Line("B-1 声かけ", 12)
                .Line("毎日、訪ねます。")
                .Paths());

    [Fact]
    public void Target_over_numbered_titles_heads_goals_and_no_values()
    {
        DocumentSketch sketch = Plan()
            .Grid("目標|施策", "目標1　集う|1-1　歌声の会", "↑|1-2　みんなの食堂", "目標2　守る|2-1　声かけ");

        Assert.Equal(Tree, sketch.Paths());
        Assert.DoesNotContain(sketch.ReadAll().Diagnostics, diagnostic => diagnostic.Id is "WP2001" or "WP2029");
    }

    [Fact]
    public void A_number_in_a_column_of_its_own_stands_under_the_head_of_its_title() =>
        Assert.Equal(
            Tree,
            Plan()
                .Grid(
                    "基本目標|←|施策|←|指標|現状値（令和4年度）|目標値（令和10年度）",
                    "1|集う|1-1|歌声の会|歌声の会の回数|3回|9回",
                    "1|集う|1-2|みんなの食堂|食堂の数|1か所|4か所",
                    "2|守る|2-1|声かけ|見守り隊の数|2団体|6団体")
                .Paths());

    [Fact]
    public void A_number_on_the_line_above_its_title_is_no_title_of_its_own() =>
        Assert.Equal(
            ["集う", "守る"],
            Plan()
                .Line("目標1")
                .Line("集う")
                .Line("目標2")
                .Line("守る")
                .Grid(
                    "目標|指標|現状値（令和4年度）|目標値（令和10年度）", "目標1\\集う|歌声の会の回数|3回|9回",
                    "目標2\\守る|見守り隊の数|2団体|6団体")
                .Paths());

    [Fact]
    public void Letters_set_apart_in_a_field_say_its_level_all_the_same() =>
        Assert.Equal(
            ["集う", "集う/歌声の会"],
            Plan().Grid("基本目標|１　集う|←", "施　策|１－１　歌声の会|←", "主管課|福祉課|社協").Paths());

    [Fact]
    public void A_measure_leaves_the_goal_open_that_stands_under_a_larger_heading() =>
        Assert.Equal(
            Tree,
            Plan()
                .Line("おもいやりの心が育つまち", 20)
                .Line("あいさつの声がとどくまち", 20)
                .Line("めざすところ", 10)
                .Line("目標1　集う", 12)
                .Line("目標2　守る", 12)
                .Grid("目標|施策", "目標1　集う|1-1　歌声の会", "↑|1-2　みんなの食堂", "目標2　守る|2-1　声かけ")
                .Paths());

    [Fact]
    public void A_heading_of_the_level_over_a_list_of_goals_ends_the_list() =>
        Assert.Equal(
            Tree,
            Plan()
                .Heading("基本目標と施策", 3)
                .Grid("基本目標|施策", "集う|歌声の会", "↑|みんなの食堂", "守る|声かけ")
                .Heading("計画書をお求めのかたへ", 3)
                .Line("窓口でお渡しします。")
                .Heading("寄せられた意見", 3)
                .Line("9件の意見がありました。")
                .Paths());

    [Fact]
    public void A_number_read_aloud_is_one() =>
        Assert.Equal(
            Tree,
            OutlinePaths.OfPlan(
                "基本目標１　集う\n　施策１の１　歌声の会\n　施策１の２　みんなの食堂\n基本目標２　守る\n　施策２の１　声かけ\n"));

    private static DocumentSketch Plan() => new DocumentSketch().Line("青葉市地域福祉計画", 24);
}
