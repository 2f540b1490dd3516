using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Tests.Pdf;

/// <summary>Tables without lines between columns whose texts fill their columns or stand beside them, as sheets that
/// are printed have them.</summary>
public sealed class FullCellTests
{
    [Fact]
    public void Heads_on_two_lines_without_white_between_them_are_cells()
    {
        PagePen pen = new PagePen().Text(50, 105, "指標").Text(200, 100, "策定時（令和").Text(208, 112, "5年度）")
            .Text(262, 100, "目標値（令和").Text(270, 112, "9年度）").Text(50, 130, "見守りに加わる人")
            .Text(215, 130, "12人").Text(277, 130, "20人").Text(50, 150, "相談の件数").Text(215, 150, "30件")
            .Text(277, 150, "40件");

        Assert.Equal(
            "指標|策定時（令和/5年度）|目標値（令和/9年度）\n見守りに加わる人|12人|20人\n相談の件数|30件|40件",
            PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_value_that_touches_its_name_stands_in_the_column_of_the_others()
    {
        PagePen pen = new PagePen().Across(95, 48, 400).Across(115, 48, 400).Across(175, 48, 400)
            .Text(50, 100, "指標").Text(170, 100, "R5").Text(270, 100, "R9")
            .Text(50, 120, "見守りに加わる団体の人数").Text(170, 120, "230人").Text(270, 120, "300人")
            .Text(50, 140, "相談の件数").Text(170, 140, "30件").Text(270, 140, "40件")
            .Text(50, 160, "集いの場").Text(170, 160, "5箇所").Text(270, 160, "6箇所");

        Assert.Equal(
            "指標|R5|R9\n見守りに加わる団体の人数|230人|300人\n相談の件数|30件|40件\n集いの場|5箇所|6箇所",
            PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_number_whose_letters_are_drawn_one_by_one_is_not_parted()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(170, 100, "R").Text(175, 100, "5").Text(270, 100, "R9")
            .Text(50, 120, "相談の件数").Text(170, 120, "5").Text(175, 120, "件").Text(270, 120, "4")
            .Text(275, 120, "件")
            .Text(50, 140, "集いの場").Text(170, 140, "6").Text(175, 140, "件").Text(270, 140, "7").Text(275, 140, "件");

        Assert.Equal("指標|R5|R9\n相談の件数|5件|4件\n集いの場|6件|7件", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_number_on_the_right_of_its_column_and_words_on_the_left_of_the_next_are_cells()
    {
        PagePen pen = Departments("30件", "40件", "学校教育課", "32件", "45件", "障がい福祉課");

        Assert.Equal(
            "指標|R5年度|R9年度|担当\n集いの場|30件|40件|学校教育課\n相談の件数|32件|45件|障がい福祉課", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Words_instead_of_a_number_end_in_its_column()
    {
        PagePen pen = Departments("30", "現状維持", "学校教育課", "32", "45", "障がい福祉課");

        Assert.Equal(
            "指標|R5年度|R9年度|担当\n集いの場|30|現状維持|学校教育課\n相談の件数|32|45|障がい福祉課", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Units_stay_with_their_numbers_where_a_program_leaves_space_between_numbers_and_words()
    {
        var pen = new PagePen();
        foreach ((double top, string name) in new[] { (100.0, "集いの場"), (120, "相談の件数"), (140, "見守りの数") })
        {
            pen.Text(50, top, name);
            foreach (double right in new[] { 200.0, 300 }) pen.Text(right - 20, top, "30").Text(right - 7.5, top, "件");
        }

        Assert.Equal("集いの場|30件|30件\n相談の件数|30件|30件\n見守りの数|30件|30件", PagePen.Show(pen.Grid()));
    }

    private static PagePen Departments(params string[] cells)
    {
        PagePen pen = new PagePen().Text(70, 100, "指標").Text(185, 100, "R5年度").Text(265, 100, "R9年度")
            .Text(325, 100, "担当");
        for (int row = 0; row < 2; row++)
        {
            double top = 120 + (row * 20);
            pen.Text(50, top, row == 0 ? "集いの場" : "相談の件数");
            for (int column = 0; column < 2; column++)
            {
                string text = cells[(row * 3) + column];
                pen.Text(218 + (80 * column) - PagePen.Width(text), top, text);
            }

            pen.Text(300, top, cells[(row * 3) + 2]);
        }

        return pen;
    }

    [Fact]
    public void Each_cell_has_the_rows_that_lines_of_any_length_leave_it()
    {
        PagePen pen = new PagePen().Across(95, 48, 420).Across(115, 48, 420).Across(215, 48, 420)
            .Across(140, 218, 420).Across(165, 118, 420).Across(190, 218, 420)
            .Text(70, 100, "施策").Text(150, 100, "指標").Text(220, 100, "区分").Text(300, 100, "R5").Text(370, 100, "R9")
            .Text(50, 160, "見守り");
        Pair(pen, 122, "集いの場", "12", "14", "11", "15");
        Pair(pen, 172, "相談の件数", "30", "40", "31", "41");

        Assert.Equal(
            "施策|指標|区分|R5|R9\nr4見守り|r2集いの場|目標|12|14\n実績|11|15\nr2相談の件数|目標|30|40\n実績|31|41",
            PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Years_are_centred_over_heads_beside_numbers_on_the_left()
    {
        PagePen pen = new PagePen().Across(95, 48, 420).Across(111, 148, 420).Across(128, 48, 420).Across(145, 48, 420)
            .Text(200, 100, "令和5年度").Text(350, 100, "令和6年度").Text(70, 106, "指標")
            .Text(172, 115, "目標").Text(262, 115, "実績").Text(362, 115, "目標")
            .Text(50, 132, "集いの場").Text(150, 132, "12").Text(240, 132, "11").Text(330, 132, "14");

        Assert.Equal("r2指標|c2令和5年度|令和6年度\n目標|実績|目標\n集いの場|12|11|14", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Heads_stand_over_numbers_on_the_right()
    {
        PagePen pen = new PagePen().Text(185, 100, "R4末").Text(285, 100, "R5末").Text(385, 100, "R9末")
            .Text(70, 108, "指標").Text(188, 116, "実績").Text(288, 116, "実績").Text(388, 116, "目標");
        foreach ((double top, string name) in new[] { (136.0, "集いの場"), (156.0, "相談の件数") })
            pen.Text(50, top, name).Text(230, top, "12").Text(330, top, "14").Text(430, top, "16");

        Assert.Equal(
            "r2指標|R4末|R5末|R9末\n実績|実績|目標\n集いの場|12|14|16\n相談の件数|12|14|16", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_tall_name_begins_its_row_far_below_the_row_before()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(200, 100, "R5").Text(300, 100, "R9")
            .Text(50, 120, "集いの場").Text(200, 120, "12").Text(300, 120, "14")
            .Text(50, 155, "見守りに加わ").Text(50, 165, "る団体と店の").Text(50, 175, "数（年間）")
            .Text(200, 165, "30").Text(300, 165, "40");

        Assert.Equal("指標|R5|R9\n集いの場|12|14\n見守りに加わ/る団体と店の/数（年間）|30|40", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Names_of_many_lines_between_lines_across_are_cells()
    {
        PagePen pen = new PagePen().Across(95, 48, 250).Across(112, 48, 250).Across(165, 48, 250).Across(218, 48, 250)
            .Text(60, 98, "指標").Text(110, 98, "R5").Text(180, 98, "R9");
        Tall(pen, 115, "見守りに", "加わる団", "体と店の", "数");
        Tall(pen, 168, "相談を受", "けた件数", "（年間、", "延べ）");

        Assert.Equal(
            "指標|R5|R9\n見守りに/加わる団/体と店の/数|12|14\n相談を受/けた件数/（年間、/延べ）|12|14",
            PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Text_below_a_table_is_no_row_of_it()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(200, 100, "R5").Text(300, 100, "R9")
            .Text(50, 115, "集いの場").Text(200, 115, "12").Text(300, 115, "14")
            .Text(50, 130, "相談の件数").Text(200, 130, "30").Text(300, 130, "40")
            .Text(50, 148, "・相談先が分からないという声が聞かれます。").Text(50, 160, "・移動の手段がなく、外出を控える人がいます。");

        Assert.Equal(
            ["・相談先が分からないという声が聞かれます。", "・移動の手段がなく、外出を控える人がいます。"],
            pen.Parts().OfType<LaidLine>().Select(line => line.Text));
    }

    [Fact]
    public void The_rest_of_a_name_and_the_start_of_the_next_are_no_text_between_them()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(200, 100, "R5").Text(300, 100, "R9");
        foreach (double top in new[] { 120.0, 180.0 })
        {
            pen.Text(50, top, "見守りに加わ").Text(50, top + 16, "る団体と店の").Text(50, top + 32, "数（年間）")
                .Text(200, top + 16, "30").Text(300, top + 16, "40");
        }

        Assert.Equal(3, pen.Grid().Rows);
    }

    [Fact]
    public void One_row_at_the_top_of_a_page_may_go_on_with_a_table()
    {
        PagePen row = new PagePen().Text(50, 60, "相談の件数").Text(200, 60, "30件").Text(300, 60, "40件")
            .Text(50, 90, "２　居場所づくり");
        PagePen below = new PagePen().Text(50, 60, "１　見守り").Text(50, 90, "集いの場").Text(50, 120, "２　居場所")
            .Text(50, 150, "相談の件数").Text(200, 150, "30件").Text(300, 150, "40件");

        Assert.Equal("相談の件数|30件|40件", PagePen.Show(row.Grid()));
        Assert.Empty(below.Parts().OfType<LaidGrid>());
    }

    private static void Tall(PagePen pen, double top, params string[] name)
    {
        for (int line = 0; line < name.Length; line++) pen.Text(50, top + (12 * line), name[line]);
        pen.Text(110, top + 18, "12").Text(180, top + 18, "14");
    }

    private static void Pair(PagePen pen, double top, string name, params string[] values) => pen
        .Text(120, top + 12, name).Text(220, top, "目標").Text(300, top, values[0]).Text(370, top, values[1])
        .Text(220, top + 25, "実績").Text(300, top + 25, values[2]).Text(370, top + 25, values[3]);
}
