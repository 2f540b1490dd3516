namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class ChartTests
{
    private static readonly string[] Tree = ["集う", "集う/歌声の会を開く", "集う/食堂を広げる", "守る", "守る/声をかけ合う"];

    [Fact]
    public void A_cell_that_lists_measures_names_each_of_them() =>
        Assert.Equal(Tree, Plan().Line("計画の体系", 13).Grid("基本目標|施策", "集う|・歌声の会を開く\\・食堂を広げる", "守る|・声をかけ合う").Paths());

    [Fact]
    public void A_chart_without_words_for_its_levels_counts_where_its_goals_are_headings_elsewhere() =>
        Assert.Equal(Tree, Plan().Line("計画の骨組み", 16).Grid("理念|ともに歩むまち", "集う|歌声の会を開く／食堂を広げる", "守る|声をかけ合う／避難を助け合う")
            .Line("★ 集う", 18).Line("★ 守る", 18).Paths().Where(path => !path.Contains("避難", StringComparison.Ordinal)));

    [Fact]
    public void A_chapter_takes_up_the_headings_of_the_chart_whatever_their_numbers()
    {
        IReadOnlyList<string> paths = Plan()
            .Line("計画の体系", 13)
            .Grid(
                "基本目標|施策|取組", "集う|場を広げる|歌声の会を開きます\\食堂を増やします", "守る|声をかけ合う|訪ねて回ります"
            )
            .Line("第４章　展開", 16)
            .Line("第１節　集う", 13)
            .Line("（１）場を広げる", 12)
            .Line("① 歌声の会を開きます")
            .Line("月に一度、歌います。")
            .Line("② 食堂を増やします")
            .Line("毎週、開きます。")
            .Line("第２節　守る", 13)
            .Line("（１）声をかけ合う", 12)
            .Line("① 訪ねて回ります")
            .Line("毎日、訪ねます。")
            .Line("第５章　推進体制", 16)
            .Line("１　会議", 12)
            .Paths();

        Assert.Equal(
            [
                "集う", "集う/場を広げる", "集う/場を広げる/歌声の会を開きます", "集う/場を広げる/食堂を増やします", "守る", "守る/声をかけ合う", "守る/声をかけ合う/訪ねて回ります",
            ],
            paths
        );
    }

    [Fact]
    public void A_goal_over_a_table_of_its_items_holds_them() =>
        Assert.Equal(
            ["集う", "集う/歌声の会を開く", "集う/食堂を広げる"],
            Plan().Grid("活動目標Ⅰ　集う|←|←", "推進項目|実施内容|住民", "歌声の会を開く|・歌う|◎", "食堂を広げる|・料理する|○").Paths());

    [Fact]
    public void Rows_across_a_table_of_indicators_are_headings() =>
        Assert.Equal(
            ["集う", "集う/歌声の会", "守る"],
            Plan().Grid(
                "指標|現状値（令和4年度）|目標値（令和10年度）", "基本目標1　集う|←|←", "施策1-1　歌声の会|←|←", "歌声の会の回数|3回|9回", "基本目標2　守る|←|←",
                "見守り隊の数|2団体|6団体"
            )
            .Paths()
    );

    [Fact]
    public void A_cell_of_word_number_and_title_is_a_heading() =>
        Assert.Equal(
            ["みんなで集う", "みんなで集う/歌声の会を開く", "みんなで守る", "みんなで守る/声をかけ合う"],
            Plan().Line("合言葉１").Line("「みんなで集う」").Grid("取組1－1\\歌声の会を開く|歌います。", "取組1－1の例|楽譜")
                .Line("合言葉２").Line("「みんなで守る」").Grid("取組2－1\\声をかけ合う|訪ねます。", "例|電話").Paths());

    [Fact]
    public void Columns_of_a_chart_that_fell_apart_give_no_parents() =>
        Assert.Equal(
            ["集う", "守る"],
            OutlinePaths.OfPlan("基本目標\n集う\n守る\n施策\n・歌声の会の開催\n・食堂の運営\n・声かけの推進\n"));

    [Fact]
    public void A_measure_goes_to_the_goal_whose_number_it_bears() =>
        Assert.Equal(
            ["集う", "集う/歌声の会の開催", "守る", "守る/声かけの推進"],
            OutlinePaths.OfPlan("基本目標１　集う\n基本目標２　守る\n\n１-１　歌声の会の開催\n歌います。\n２-１　声かけの推進\n訪ねます。\n"));

    private static DocumentSketch Plan() =>
        new DocumentSketch()
            .Line("青葉市地域福祉計画", 22)
            .Line("だれもが安心して暮らせるように、住民とともに計画を定めました。");
}
