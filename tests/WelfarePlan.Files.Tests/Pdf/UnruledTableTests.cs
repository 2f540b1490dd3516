using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Tests.Pdf;

public sealed class UnruledTableTests
{
    [Fact]
    public void Pieces_below_each_other_are_columns()
    {
        LaidGrid grid = Table(new()).Grid();

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|300件|400件", PagePen.Show(grid));
        Assert.False(grid.IsDrawn);
    }

    [Fact]
    public void A_name_on_two_lines_is_one_cell()
    {
        PagePen pen = Table(new()).Text(50, 148, "見守りに加わる").Text(250, 148, "12人").Text(350, 148, "20人")
            .Text(50, 160, "人の数");

        Assert.EndsWith("見守りに加わる/人の数|12人|20人", PagePen.Show(pen.Grid()), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_beside_the_middle_of_a_name_belong_to_it()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(250, 100, "R4").Text(350, 100, "R9")
            .Text(50, 120, "見守りに").Text(50, 132, "加わる人").Text(250, 126, "12人").Text(350, 126, "20人")
            .Text(50, 150, "相談を受").Text(50, 162, "けた件数").Text(250, 156, "30件").Text(350, 156, "40件");

        Assert.Equal("指標|R4|R9\n見守りに/加わる人|12人|20人\n相談を受/けた件数|30件|40件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Dots_that_lead_from_names_to_values_are_a_gap()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(250, 100, "R4").Text(350, 100, "R9")
            .Text(50, 120, "集いの場……………………12箇所").Text(270, 120, "………").Text(350, 120, "20箇所")
            .Text(50, 135, "相談件数……………………30件").Text(270, 135, "………").Text(350, 135, "40件");

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|30件|40件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Years_between_rules_stand_over_the_heads_of_each()
    {
        PagePen pen = new PagePen().Across(95, 48, 460).Across(130, 48, 460).Across(180, 48, 460)
            .Text(215, 100, "令和4年度").Text(305, 100, "令和5年度").Text(387, 100, "令和8年度")
            .Text(50, 115, "指標")
            .Text(210, 115, "目標")
            .Text(255, 115, "実績")
            .Text(300, 115, "目標")
            .Text(345, 115, "実績")
            .Text(400, 115, "目標")
            .Text(50, 135, "集いの場")
            .Text(215, 135, "12")
            .Text(260, 135, "11")
            .Text(305, 135, "14")
            .Text(350, 135, "15")
            .Text(405, 135, "20")
            .Text(50, 150, "相談件数")
            .Text(215, 150, "30")
            .Text(260, 150, "31")
            .Text(305, 150, "35")
            .Text(350, 150, "36")
            .Text(405, 150, "40")
            .Text(50, 165, "担い手の数")
            .Text(215, 165, "5")
            .Text(260, 165, "6")
            .Text(305, 165, "7")
            .Text(350, 165, "8")
            .Text(405, 165, "9");

        LaidGrid grid = pen.Grid();
        Assert.Equal(5, grid.Rows);
        Assert.Equal(
            ["令和4年度", "令和5年度", "令和8年度"],
            grid.Cells.Where(cell => cell.Row == 0).Select(cell => cell.Lines[0])
        );
        Assert.Equal(
            [(1, 2), (3, 2), (5, 1)],
            grid.Cells.Where(cell => cell.Row == 0).Select(cell => (cell.Column, cell.ColumnSpan))
        );
    }

    [Fact]
    public void Lines_between_rows_alone_are_enough()
    {
        PagePen pen = Table(new()).Across(98, 48, 420).Across(113, 48, 420).Across(129, 48, 420).Across(145, 48, 420);

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|300件|400件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Rows_shaded_by_turns_are_one_table()
    {
        PagePen pen = Table(new()).Shade(48, 98, 420, 113).Shade(48, 129, 420, 145);

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|300件|400件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void The_last_row_without_a_shade_may_have_the_longest_name()
    {
        PagePen pen = Table(new()).Shade(48, 98, 420, 113).Shade(48, 129, 420, 145)
            .Text(50, 148, "ひとり暮らしの高齢者を見守る人の数").Text(250, 148, "5人").Text(350, 148, "9人");

        Assert.EndsWith("\nひとり暮らしの高齢者を見守る人の数|5人|9人", PagePen.Show(pen.Grid()), StringComparison.Ordinal);
    }

    [Fact]
    public void The_names_of_one_row_beside_heads_on_two_lines_are_no_column_of_text()
    {
        List<LaidPart> parts = new PagePen().Text(45, 140, "３ 虐待防止に向けた取り組み").Text(45, 170, "●評価指標")
            .Text(340, 194, "基準値").Text(450, 194, "数値目標")
            .Text(98, 205, "評価指標").Text(200, 205, "単位")
            .Text(340, 216, "27年度").Text(450, 216, "33年度")
            .Text(48, 240, "孤立死の発生件数").Text(205, 240, "件").Text(360, 240, "213").Text(475, 240, "166").Parts();

        Assert.Contains("孤立死の発生件数|件|213|166", PagePen.Show(Assert.Single(parts.OfType<LaidGrid>())),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_shaded_head_gives_the_rows_below_their_columns()
    {
        PagePen pen = Table(new()).Shade(48, 98, 240, 113).Shade(240, 98, 340, 113).Shade(340, 98, 420, 113);

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|300件|400件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Lines_down_the_page_alone_leave_rows_to_the_values()
    {
        PagePen pen = Table(new()).Ruled([48, 240, 340, 420], [98, 113]).Text(50, 148, "担い手の数").Text(250, 148, "5人")
            .Text(350, 148, "9人").Across(160, 48, 420);
        foreach (double column in (double[])[48, 240, 340, 420]) pen.Upright(column, 113, 160);

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|300件|400件\n担い手の数|5人|9人", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Shaded_heads_over_ruled_rows_are_one_table()
    {
        PagePen pen = Table(new()).Shade(48, 98, 239, 113).Shade(241, 98, 339, 113).Shade(341, 98, 420, 113)
            .Across(129, 48, 420).Across(145, 48, 420);

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所\n相談件数|300件|400件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Heads_beside_their_numbers_share_their_column()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(200, 100, "R4").Text(300, 100, "R9")
            .Text(50, 116, "集いの場").Text(260, 116, "12").Text(360, 116, "20").Text(50, 132, "相談件数")
                .Text(260, 132, "30")
            .Text(360, 132, "40");

        Assert.Equal("指標|R4|R9\n集いの場|12|20\n相談件数|30|40", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void The_name_of_the_last_row_may_end_below_its_values()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(250, 100, "R4").Text(350, 100, "R9")
            .Text(50, 120, "見守り").Text(50, 132, "に加わる人の数").Text(250, 126, "12人").Text(350, 126, "20人");

        Assert.Equal("指標|R4|R9\n見守り/に加わる人の数|12人|20人", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Shorter_lines_part_the_rows_of_some_columns_only()
    {
        PagePen pen = new PagePen().Across(98, 48, 420).Across(114, 48, 420).Across(146, 48, 420).Across(130, 190, 420)
            .Text(50, 100, "指標").Text(200, 100, "区分").Text(300, 100, "R4").Text(380, 100, "R5")
            .Text(50, 124, "集いの場").Text(200, 116, "目標").Text(300, 116, "12").Text(380, 116, "13")
            .Text(200, 132, "実績").Text(300, 132, "11").Text(380, 132, "14");

        Assert.Equal("指標|区分|R4|R5\nr2集いの場|目標|12|13\n実績|11|14", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_numbered_line_is_no_rest_of_the_name_above_it()
    {
        PagePen pen = Table(new())
            .Text(50, 148, "（１）講座")
            .Text(50, 160, "（２）集会")
            .Text(250, 160, "5回")
            .Text(350, 160, "9回");

        Assert.EndsWith("（１）講座\n（２）集会|5回|9回", PagePen.Show(pen.Grid()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_head_centred_over_columns_spans_them()
    {
        PagePen pen = new PagePen().Text(270, 88, "実績値").Text(50, 100, "指標").Text(250, 100, "R4").Text(320, 100, "R5")
            .Text(50, 116, "集いの場").Text(250, 116, "12").Text(320, 116, "13").Text(50, 132, "相談件数")
                .Text(250, 132, "30").Text(320, 132, "31")
            .Text(400, 88, "目標値").Text(405, 100, "R9").Text(405, 116, "20").Text(405, 132, "40");

        Assert.StartsWith("c2実績値|目標値\n指標|R4|R5|R9\n", PagePen.Show(pen.Grid()), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_with_leaders_and_numbered_lines_stay_lines()
    {
        PagePen pen = new PagePen().Text(50, 100, "第１章　策定の趣旨………………3").Text(50, 116, "第２章　現状………………………9")
            .Text(50, 140, "（１）").Text(90, 140, "相談支援を充実します").Text(50, 156, "（２）").Text(90, 156, "居場所を増やします")
            .Text(50, 172, "（３）").Text(90, 172, "担い手を育てます");

        Assert.All(pen.Parts(), part => Assert.IsType<LaidLine>(part));
    }

    [Fact]
    public void Cards_around_a_number_are_a_grid()
    {
        PagePen pen = new PagePen().Ruled([50, 150], [100, 160]).Text(60, 105, "集いの場").Text(60, 120, "12箇所", 16)
            .Text(60, 145, "R9目標", 8)
            .Ruled([170, 270], [100, 160]).Text(180, 105, "相談件数").Text(180, 120, "300件", 16)
                .Text(180, 145, "R9目標", 8);

        Assert.Equal("集いの場|相談件数\n12箇所|300件\nR9目標|R9目標", PagePen.Show(pen.Grid()));
    }

    private static PagePen Table(PagePen pen) => pen
        .Text(50, 100, "指標").Text(250, 100, "R4").Text(350, 100, "R9")
        .Text(50, 116, "集いの場").Text(250, 116, "12箇所").Text(350, 116, "20箇所")
        .Text(50, 132, "相談件数").Text(250, 132, "300件").Text(350, 132, "400件");
}
