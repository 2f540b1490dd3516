using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents;

/// <summary>One small text for each way in which generated documents once lost a number, or stated a wrong one, without
/// a word.</summary>
public sealed class NothingInSilenceTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n\n";
    private const string Heads = "指標　基準値（R2）　目標値（R6）\n";

    [Fact]
    public void Rows_that_no_head_explains_are_said() =>
        AssertSaid("施策１　見守り\n\n・相談件数（延べ）　　220件　　300件\n・講座の利用者の割合　　－　　90.0％\n", "220件", "90.0％");

    [Fact]
    public void A_line_with_an_arrow_that_nobody_reads_is_said() =>
        AssertSaid("施策１　見守り\n\n巡回バスの運　242日(R2)→281日(R6)\n行日数\n", "242日");

    [Fact]
    public void Values_below_their_name_are_said_though_each_looks_like_the_number_of_a_page() =>
        AssertSaid("施策１　見守り\n\n誤報の件数（年間）\n\n件\n\n173\n\n96\n", "173", "96");

    [Fact]
    public void Values_below_a_role_and_its_spaced_year_are_said() =>
        AssertSaid("施策１　見守り\n\n令和２年度（基　準　値）\n61.6％\n", "61.6％");

    [Fact]
    public void Rows_below_a_table_that_has_ended_are_said() =>
        AssertSaid(Heads + "相談件数　120件　150件\n(R2年度)　(R6年度)\n民生委員・児　54.2％　67.8％　70.1％\n童委員の\n", "54.2％");

    [Fact]
    public void A_value_in_a_column_that_nothing_heads_is_said() => AssertSaid(
        "指標　　基準値　　目標\n相談件数　　H28：64件　　H33：80件　　H36：85件\n利用者数　　H28：6人　　H33：8人　　H36：9人\n",
        "85件", "9人");

    [Fact]
    public void A_row_of_values_inside_a_table_of_programmes_is_said() => AssertSaid(
        "事業名　　担当課\n見守り事業　　福祉課\n\n指標名　策定時　数値目標 市民後見人養成講座の修了者数　112人　180人\n", "112人");

    [Fact]
    public void Rows_that_a_table_of_money_took_with_it_are_said() => AssertSaid(
        "事業名　　R5決算　　R6予算\n配食事業　　40,387　　37,679\n合計　　29,761　　85,659\n施策の方向（２）権利擁護\n・防災士の人数（年間） 99人 147人\n",
        "99人");

    [Fact]
    public void Headings_that_stand_in_columns_take_no_row_of_values_with_them()
    {
        const string Text = "推進目標　安心して暮らせるまち\n\n取組方針　情報の充実\n\n"
            + "指標　　策定時（R2末）　　目標（R6末）　　避難訓練の参加者数　　4,889人　　7,627人　　移動販売の停留所の設置数　　22箇所　　31箇所\n";

        Assert.Equal(
            ["避難訓練の参加者数", "移動販売の停留所の設置数"],
            PlanDocument.Read(Front + Text).Plan.AllIndicators().Select(indicator => indicator.Name)
        );
    }

    [Fact]
    public void A_name_whose_first_half_stands_alone_above_its_row_is_doubted() =>
        AssertSaid(Heads + "介護予防教室の延べ参\n加者数　6,550人　7,402人\n", "6,550人");

    [Fact]
    public void A_name_whose_first_half_stands_above_the_first_row_is_doubted() =>
        AssertSaid(
            "以下は、指標、R2（現況値）、R6（目標値）の順に示しています。\n相談件数　120件　150件\n\n施策２　学び\n\n・個別避難\n計画の作成件数　3,797件　4,215件\n",
            "3,797件");

    [Fact]
    public void The_number_of_a_page_inside_a_name_does_not_hide_its_first_half() =>
        AssertSaid(Heads + "相談件数　12件　15件\n介護予防教室の延べ参\n３４\n加者数　6,550人　7,402人\n", "6,550人");

    [Fact]
    public void A_name_whose_brackets_stand_below_its_row_is_doubted() => AssertSaid(
        "目標値（R6）　　指標　　基準値（R2）\n380　　相談支援の利用件数　　321\n（累計）（件）\n", "321");

    [Fact]
    public void A_name_whose_brackets_stand_behind_its_values_is_doubted() =>
        AssertSaid("項目　　現況値　　目標\n福祉委員の人数　　R2：232人　　R6：281人　　（延べ）\n", "232人");

    [Fact]
    public void A_name_that_holds_the_cells_of_another_row_is_doubted() => AssertSaid(
        "指標項目 策定時（R2年度） 目標値（R6年度）\nピアサポーターの人数（人） 88 122\n相談世帯数（世帯） 240 305 地区懇談会の開催回数（回） 7 11\n",
        "240");

    [Fact]
    public void The_row_below_a_name_that_is_cut_is_doubted_as_well() => AssertSaid(
        "項目  区分  R2年度  R3年度\n日常生活自立支  実績値  78世帯  79世帯\n援事業の契約世帯数\n　　　　目標値  77世帯  87世帯\n", "77世帯");

    [Fact]
    public void A_name_that_has_only_one_of_the_paired_rows_is_doubted() => AssertSaid(
        "項目　　　R2　　　R3\n相談件数　　　目標　　　82件　　　86件\n実績　　　80件　　　－\n障がい者の法定雇用率\n　　　　目標　　　41.8％　　　46.7％\n"
            + "達成企業の割合\n実績　　　44.4％　　　－\n",
        "41.8％", "44.4％");

    [Fact]
    public void A_name_that_begins_in_the_heads_is_doubted() => AssertSaid(
        "指標  現況値  数値目標\n福祉協力員の登録者数  2,653人  増加\n　　　　　　（R2年度）  （R6年度）\n相談窓口を知っている\n町民の割合  47.2％  60.0％\n",
        "47.2％");

    [Fact]
    public void The_last_value_one_a_line_is_doubted_where_either_number_may_be_that_of_the_page() => AssertSaid(
        "指標\n\n現状値\n\n（R2）\n\n目標値\n\n（R6）\n\n健康講座の参加者数（人）\n\n80\n\n119\n\n再発件数（件）\n\n70\n34\n\n58\n",
        "34");

    [Fact]
    public void Values_below_counted_names_that_ran_into_the_heads_are_left_out_and_said()
    {
        const string Text = "指標　現況値（R2）　目標値（R6）　① 出前講座の参加者数\n② 避難場所を知っている町民の割合　6,019人　8,066人\n41.4％　63.0％\n";

        Assert.Empty(PlanDocument.Read(Front + Text).Plan.AllIndicators());
        AssertSaid(Text, "6,019人", "41.4％");
    }

    [Fact]
    public void A_name_that_goes_on_behind_its_unit_is_put_together_and_doubted()
    {
        const string Text = "2020年度現状値 2024年度目標値 評価指標 単位\n2337 2750 防災士の 人　登録者数\n85 91 地域を好きな市民の割合 %\n";

        Indicator indicator = PlanDocument.Read(Front + Text).Plan.AllIndicators().First();
        Assert.Equal(("防災士の登録者数", "人"), (indicator.Name, indicator.Unit.Symbol));
        AssertSaid(Text, "2337");
    }

    [Fact]
    public void A_value_beside_one_not_yet_counted_is_said_though_the_name_is_broken_around_both() =>
        AssertSaid("施策１　見守り\n\n1日8,000歩以\n　　　　集計中　40％\n上歩く町民の割合\n", "40％");

    [Fact]
    public void A_value_below_one_not_yet_counted_is_said_though_it_looks_like_the_number_of_a_page() => AssertSaid(
        "指標\n基準値（R2）\n目標値（R6）\n設置箇所数\n37カ所\n43カ所\n自殺死亡率（人口10万人\n当たり）\n\n未実施\n\n\n21\n", "21");

    [Fact]
    public void Two_lines_below_a_label_and_heads_may_be_one_name() => AssertSaid(
        "主な取組\n成果指標\n現状（R2）\n目標値（R6）\n防災士の登\n録者数\n2945人\n4182人\n", "2945人");

    [Fact]
    public void A_row_behind_the_number_of_a_page_is_no_running_head_though_it_speaks_of_plans()
    {
        const string Text = Heads + "総合相談窓口の数（か所） 161 187\n－ 25 －\n個別避難計画の作成件数（件） 2,073 2,372\n";

        Assert.Contains(
            PlanDocument.Read(Front + Text).Plan.AllIndicators(),
            indicator => indicator.Name.StartsWith("個別避難計画の作成件数", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Names_that_stand_over_the_values_make_no_table_of_money()
    {
        const string Text = "指標項目  現況値（R2）  目標（R6）\n\n福祉まつりの利用者数\n\n共同募金の募金額\n\n5,538人  8,086人\n\n3,075千円  4,736千円\n";

        Assert.Equal(2, PlanDocument.Read(Front + Text).Plan.AllIndicators().Count());
    }

    [Fact]
    public void A_whole_name_may_go_on_at_the_edge_of_the_page_below_values_that_stand_first() => AssertSaid(
        "2020年度当初値　　　2024年度目標値　　　指標名\n23.8％　　　31.2％　　　障がい者の法定雇用率\n達成企業の割合\n40行政区　　　49行政区　　　介護予防教室\nの開催地区数\n",
        "23.8％");

    [Fact]
    public void The_first_of_the_years_behind_a_row_may_stand_close_to_its_last_value()
    {
        const string Text = "指標名  現状値  数値目標 子ども会の数  －  87団体 (平成29年度(2017年度))  (令和6年度(2024年度))\n";

        Indicator indicator = Assert.Single(PlanDocument.Read(Front + Text).Plan.AllIndicators());
        Assert.Equal(2024, Assert.Single(indicator.Targets).Year?.Year);
    }

    [Fact]
    public void The_end_of_a_name_before_labelled_values_is_no_label() => AssertSaid(
        "【指標】移動販売の停\n留所の利用者数 策定時(R2)：21,366人　実績(R3)：23,441人　目標値(R6)：29,486人\n", "21,366人");

    [Fact]
    public void A_title_over_the_heads_takes_no_half_of_a_name_though_a_number_heads_the_first_column()
    {
        const string Text = "●評 価 指 標\n№\n\n指 標 項 目\n\nR2（基 準 値）\n\nR6（目 標 値）\n\n1\n\n"
            + "福祉協\n力員の人数\n\n84人\n\n131人\n";

        Indicator indicator = Assert.Single(PlanDocument.Read(Front + Text).Plan.AllIndicators());
        Assert.Equal("福祉協力員の人数", indicator.Name);
    }

    [Fact]
    public void A_name_that_begins_behind_the_heads_is_doubted_though_other_lines_run_on_as_well() => AssertSaid(
        "指標名  R2基準値  R6目標値　買い物支援の拠\n点の利用者数  29954人  30370人\n"
            + "学習教室の利用者数\n（年間）  6800人  7892人　フードドライブの実\n施回数  8回  9回\n居場所の数  6カ所  7カ所\n",
        "29954人");

    [Fact]
    public void A_name_that_ran_on_behind_the_head_of_the_targets_is_doubted() => AssertSaid(
        "評価指標  当初値（R2）  目標値（R6） ① 里親研修の受\n講者数  146人  158人\n", "146人");

    [Fact]
    public void A_unit_that_ran_into_the_rest_of_a_name_makes_it_doubtful() => AssertSaid(
        "当初値（R2）  目標値（R6）  指標項目  単位\n183  237  家族介護者の集  回 いの開催回数（延べ）\n22.8  26.3  自治会の加入率  ％\n", "183");

    [Fact]
    public void Numbers_behind_their_unit_are_said() =>
        AssertSaid("№  指標名  単位  R2策定時  R6目標\n1  認知症カフェ\n　　　　回  195  223\nの開催回数\n", "195");

    [Fact]
    public void A_number_in_front_of_a_name_is_said_where_values_are_headed_first() => AssertSaid(
        "数値目標（2024（R6）年度） 指標名 計画策定時（2020（R2）年度）\n15421 ふれあい・いきいきサロンの参加者数（人） ―\n", "15421");

    [Fact]
    public void A_unit_between_the_halves_of_a_name_makes_it_doubtful() => AssertSaid(
        "2020年度策定時 2024年度目標値 成果指標 単位\n11,095 15,644 総合相談窓口の 人\n年間利用者数\n382 604 ファミリー・サポート・センタ 人 ー協力会員の人数\n", "382");

    [Fact]
    public void The_words_below_a_row_that_was_left_out_belong_to_the_next()
    {
        const string Text = "評価指標  基準値(R2年度)  目標値(R6年度)  達成率\n"
            + "市民後見人研修の受 講者数  222人  240人  76.8％ 24時間電話 相談の利用件数  855件  1,061件  100.4％\n"
            + "日常生活自立支援事\n業の契約件数  4,205件  現状維持  109.4％\n";

        Indicator indicator = Assert.Single(PlanDocument.Read(Front + Text).Plan.AllIndicators());
        Assert.Equal("日常生活自立支援事業の契約件数", indicator.Name);
    }

    [Fact]
    public void A_name_behind_a_department_belongs_to_the_row_below() => AssertSaid(
        "指標名  R6目標  R2策定時  担当\n家族介護者の集い\nの開催地区数  39地区  35地区  社会福祉協議会 孤立死の発\n生件数  142件  357件  介護保険課\n", "142件");

    [Fact]
    public void A_row_that_a_table_of_money_took_is_said_among_others_though_it_has_no_unit() => AssertSaid(
        "■事業費　　単位：千円\n事業名　R2決算　R3予算\n配食事業　27415　8923\n合計　46376　35220\n\n第２節　災害に備える体制づくり\n\n"
            + "・協力員の登録者数　福祉課　2967人　3390人\n・自殺死亡率（人口10万人当たり）　健康課　19.7　16.5\n",
        "2967人", "19.7");

    [Fact]
    public void A_whole_name_may_go_on_right_below_the_last_row() => AssertSaid(
        "項目 現状 目標値\n障がい者の法定雇用率 2020（R2）年度：27.7% 2024（R6）年度：35.0%\n達成企業の割合\n- 32 -\nみどり町地域福祉計画\n", "27.7%");

    [Fact]
    public void One_value_beside_a_word_is_said() =>
        AssertSaid("施策１　見守り\n\n権利擁護セミナーの開催地区数　　行政区　　39　　維持\n", "39");

    [Fact]
    public void Two_names_with_a_blank_between_them_are_doubted() => AssertSaid(
        "指標名 R2現況値 R6目標\n住みやすいと感じる市民の割合 かかりつけ医をもつ人の割合\nボランティア団体の数 25.1％ 38％\n― 36.6％\n", "25.1％");

    [Fact]
    public void The_number_of_a_page_inside_of_a_labelled_name_does_not_hide_its_first_half() => AssertSaid(
        "指標名：障がい者の法定雇用率達\n24\n成企業の割合\n当初値(2020年度)：53.9％　目標値(2024年度)：85％\n", "53.9％");

    [Fact]
    public void A_title_that_stands_over_a_head_by_chance_gives_it_no_other_role()
    {
        const string Text = "取組方針　ボランティア活動\n\n■数値目標\n指標名　単位　令和２年度（基準値）　令和６年度（目標値）\n相談件数　件　120　161\n";

        Indicator indicator = Assert.Single(PlanDocument.Read(Front + Text).Plan.AllIndicators());
        Assert.Equal(120, indicator.Baseline?.Value?.Amount);
        Assert.Single(indicator.Targets);
    }

    [Theory]
    [InlineData("事業費（千円）\n事業名　R5決算　R6予算\n見守り事業　32,526　3,343\n合計　20,623　84,092\n")]
    [InlineData("人口の推移\n区分　H27　R2\n高齢者の人口　3,871人　4,120人\n高齢化率　31.2％　34.0％\n")]
    [InlineData("アンケート調査の概要\n配布数　2,000件　回収数　900件　回収率　45.0％\n")]
    [InlineData("・通いの場に参加する高齢者は 512 人で、高齢者人口 3,871 人の 13.2%にあたりま\nす。\n")]
    [InlineData("※ 対象者数 120人（R2）\n")]
    [InlineData("１　見守り\n\n- 12 -\n\n13\n")]
    [InlineData("- 引き上げる指標　4件\n- 引き下げる指標　2件\n")]
    [InlineData("- 「誰とも話さない日がある」　14.3％\n- 「車がないと暮らせない」　61.9％\n")]
    public void Numbers_of_other_things_in_a_plan_are_not_said(string text) =>
        Assert.DoesNotContain(
            PlanDocument.Read(Front + text).Diagnostics,
            diagnostic => diagnostic.Id == DiagnosticRules.RowPassedOver.Id
        );

    [Fact]
    public void A_document_that_is_no_plan_has_no_rows_to_be_said() =>
        Assert.DoesNotContain(
            PlanDocument.Read("図書館だより\n\n貸出冊数　1,200冊　1,350冊\n利用者数　320人　340人\n").Diagnostics,
            diagnostic => diagnostic.Id == DiagnosticRules.RowPassedOver.Id
        );

    private static void AssertSaid(string text, params string[] values)
    {
        text = Front + text;
        string[] lines = text.Split('\n');
        IReadOnlyList<Diagnostic> said =
        [
            .. PlanDocument.Read(text).Diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];
        foreach (string value in values)
        {
            int line = Array.FindIndex(lines, one => one.Contains(value, StringComparison.Ordinal)) + 1;
            Assert.True(
                said.Any(diagnostic => diagnostic.Lines.Overlaps(LineSpan.At(line))),
                $"Nothing is said of line {line}, {value}:\n{string.Join('\n', said)}"
            );
        }
    }
}
