namespace WelfarePlan.Tests.Documents.Outlines;

/// <summary>What stands behind the number of a goal beside its title.</summary>
public sealed class GoalNameTests
{
    [Fact]
    public void A_short_name_over_the_title_that_the_chapter_bears_is_no_goal_of_its_own() =>
        Assert.Equal(
            ["共に生きる人づくり", "共に生きる人づくり/学び", "支えあう地域づくり", "支えあう地域づくり/見守り"],
            new DocumentSketch()
                .Line("青葉市地域福祉計画", 30).Line("住民とともに、計画を定めました。")
                .Line("基本目標１　心", 13).Line("共に生きる人づくり", 15)
                .Line("基本目標２　つながり", 13).Line("支えあう地域づくり", 15)
                .Line("基本目標１　共に生きる人づくり", 26).Line("１－１　学び", 14).Line("学びの場を開きます。")
                .Line("基本目標２　支えあう地域づくり", 26).Line("２－１　見守り", 14).Line("訪ねます。")
                .Paths());

    [Fact]
    public void What_stands_behind_the_number_of_every_goal_labels_what_follows() =>
        Assert.Equal(
            ["学ぶ", "学ぶ/学びの場", "守る", "守る/見守り"],
            OutlinePaths.OfPlan(
                "基本目標１　学ぶ\n１－１　学びの場\n講座を開きます。\n基本目標１　めざす数値\n基本目標２　守る\n２－１　見守り\n訪ねます。\n"
                    + "基本目標２　めざす数値\n"));

    [Fact]
    public void Chapters_that_count_a_word_of_the_plans_own_over_the_title_are_the_goals() =>
        Assert.Equal(
            ["つながりを紡ぐ", "つながりを紡ぐ/交流", "安心を守る", "安心を守る/見守り"],
            OutlinePaths.OfPlan(
                "第１章　計画の概要\n計画を定めます。\n第２章　まちの姿【１】\n\n【１】つながりを紡ぐ\n\n集います。\n１－１　交流\n場を開きます。\n"
                    + "第３章　まちの姿【２】\n\n【２】安心を守る\n\n守ります。\n２－１　見守り\n訪ねます。\n"));

    [Fact]
    public void A_number_alone_beside_its_indicators_takes_up_the_measure_that_has_it() =>
        Assert.Equal(
            ["学ぶ", "学ぶ/講座", "学ぶ/読本", "守る", "守る/見守り", "守る/訓練"],
            new DocumentSketch()
                .Line("青葉市地域福祉計画")
                .Line("方針１　学ぶ").Line("施策１　講座").Line("講座を開きます。").Line("施策２　読本").Line("配ります。")
                .Line("方針１の目標指標")
                .Grid("施策|指標名|現状（令和５年度）|目標（令和１０年度）", "施策１|受講者数（人）|120|200", "施策２|配布校数（校）|5|9")
                .Line("方針２　守る").Line("施策１　見守り").Line("訪ねます。").Line("施策２　訓練").Line("備えます。")
                .Line("方針２の目標指標")
                .Grid("施策|指標名|現状（令和５年度）|目標（令和１０年度）", "施策１|訪問件数（件）|120|200", "施策２|参加者数（人）|50|90")
                .Paths());

    [Theory]
    [InlineData("Ⅰ　学ぶ", "Ⅱ　守る", "学びの機会があるまち|学びの機会があるまち/講座|安心が守られるまち|安心が守られるまち/見守り")]
    [InlineData("Ⅰ　学ぶ", "Ⅱ　集う", "学びの機会があるまち|学びの機会があるまち/講座|安心が守られるまち|安心が守られるまち/見守り|学ぶ|集う")]
    public void Short_names_in_the_column_of_goals_take_them_up_where_all_of_them_are_such(
        string first, string second, string paths) =>
        Assert.Equal(
            paths.Split('|'),
            new DocumentSketch()
                .Line("青葉市地域福祉計画")
                .Line("基本目標Ⅰ　学びの機会があるまち").Line("施策１　講座").Line("講座を開きます。")
                .Line("基本目標Ⅱ　安心が守られるまち").Line("施策２　見守り").Line("訪ねます。")
                .Line("数値目標").Line("次の数値目標を定めました。")
                .Grid(
                    "基本目標|指標名|現状（令和５年度）|目標（令和１０年度）", $"{first}|受講者数（人）|120|200", $"{second}|訪問件数（件）|5|9")
                .Paths());

    [Fact]
    public void A_title_cut_at_the_edge_of_its_column_ends_below() =>
        Assert.Equal(
            ["育む", "育む/あいさつから始まる関係づくり", "育む/災害に備える"],
            new DocumentSketch()
                .Line("青葉市地域福祉計画", 30).Line("基本目標１　育む", 18)
                .Line("施策１　あいさつから始まる関係づく", 12).Line("り", 12).Line("声をかけ合います。")
                .Line("施策２　災害に備える", 12).Line("訓練をします。")
                .Paths());

    [Fact]
    public void What_is_counted_and_in_what_is_no_title() =>
        Assert.Equal(
            ["守る", "守る/見守り"],
            OutlinePaths.OfPlan("方針１　守る\n施策１　見守り\n訪ねます。\n施策３　自立相談の新規受付件数（件）\n"));

    [Fact]
    public void The_cells_of_a_row_laid_out_with_blanks_are_no_title() =>
        Assert.Equal(
            ["守る", "守る/見守り"],
            OutlinePaths.OfPlan("基本目標１　守る\n（１）見守り\n訪ねます。\n（２）放課後の                                童数\n"));

    [Fact]
    public void A_box_in_the_style_of_numbered_measures_is_beside_the_plan() =>
        Assert.Equal(
            ["守る", "守る/見守り", "守る/訓練", "学ぶ", "学ぶ/講座"],
            new DocumentSketch()
                .Heading("青葉市地域福祉計画", 1)
                .Heading("基本目標１　守る", 3).Heading("(1)見守り", 4).Line("訪ねます。").Heading("(2)訓練", 4).Line("備えます。")
                .Heading("取材ノート：山手の夕焼け食堂", 4).Line("月２回、夕食を囲みます。")
                .Heading("基本目標２　学ぶ", 3).Heading("(1)講座", 4).Line("開きます。")
                .Paths());

    [Fact]
    public void A_measure_named_in_the_chart_and_in_its_chapter_is_no_label() =>
        Assert.Equal(
            ["人をつくる", "人をつくる/学びの展開", "地域をつくる", "地域をつくる/居場所の展開"],
            OutlinePaths.OfPlan(
                "基本目標１　人をつくる\n基本目標２　地域をつくる\n１－１　学びの展開\n２－１　居場所の展開\n"
                    + "基本目標１　人をつくる\n１－１　学びの展開\n学びます。\n基本目標２　地域をつくる\n２－１　居場所の展開\n集います。\n"));

    [Fact]
    public void A_line_in_large_type_right_below_the_label_of_the_principle_heads_nothing() =>
        Assert.Equal(
            ["学ぶ", "学ぶ/講座", "守る", "守る/訓練"],
            new DocumentSketch()
                .Line("青葉市地域福祉活動計画", 30).Line("住民とともに、計画を定めました。")
                .Heading("１　基本理念・推進目標", 1).Line("基本理念").Line("折る手をかさね　想いを千羽に", 20).Line("町の思いです。")
                .Heading("２　推進目標ごとの計画", 1)
                .Heading("推進目標Ⅰ　学ぶ", 2).Heading("実施計画①　講座", 3).Line("開きます。")
                .Heading("推進目標Ⅱ　守る", 2).Heading("実施計画①　訓練", 3).Line("備えます。")
                .Paths());
}
