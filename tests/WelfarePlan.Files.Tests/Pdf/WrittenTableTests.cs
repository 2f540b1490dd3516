using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Tests.Pdf;

/// <summary>Tables without lines whose cells the page writes one after the other, as office programs do.</summary>
public sealed class WrittenTableTests
{
    private static readonly double[] Two = [260, 340];

    [Fact]
    public void A_name_on_two_lines_beside_two_rows_of_values_is_a_cell_of_both()
    {
        PagePen pen = Row(Row(Heads(), 125, "目標", "12回", "14回", "見守りに加わ", "る人の数"), 145, "実績", "11回", "15回");

        Assert.Equal("指標|区分|R4年度|R5年度\nr2見守りに加わ/る人の数|目標|12回|14回\n実績|11回|15回", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_name_between_two_rows_of_values_is_a_cell_of_both()
    {
        PagePen pen = Row(Row(Heads(), 125, "目標", "12回", "14回", "集いの場"), 145, "実績", "11回", "15回");
        Row(Row(pen, 165, "目標", "3回", "4回", "相談会"), 185, "実績", "5回", "6回");

        Assert.Equal(
            "指標|区分|R4年度|R5年度\nr2集いの場|目標|12回|14回\n実績|11回|15回\nr2相談会|目標|3回|4回\n実績|5回|6回",
            PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_head_on_three_lines_reaches_above_the_others()
    {
        PagePen pen = new PagePen().Text(50, 112, "指標").Text(255, 112, "R4年度").Text(340, 100, "令和").Text(340, 112, "5年")
            .Text(340, 124, "目標値").Text(50, 145, "集いの場").Text(260, 145, "12").Text(345, 145, "14")
            .Text(50, 161, "相談件数").Text(260, 161, "30").Text(345, 161, "40");

        Assert.Equal("指標|R4年度|令和/5年/目標値\n集いの場|12|14\n相談件数|30|40", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Names_share_all_rows_though_a_tall_row_moves_their_middle()
    {
        PagePen pen = Heads();
        double[] tops = [125, 146, 168, 189, 210, 238, 266, 287];
        (double Top, string Name)[] names = [(135, "集いの場"), (178, "見守りの数"), (227, "相談の件数"), (276, "講座の回数")];
        for (int row = 0; row < tops.Length; row++)
        {
            if (row % 2 == 0) pen.Text(50, names[row / 2].Top, names[row / 2].Name);
            pen.Text(170, tops[row], row % 2 == 0 ? "目標" : "実績").Text(260, tops[row], "12").Text(340, tops[row], "14");
        }

        LaidGrid grid = pen.Grid();

        Assert.Equal(
            [(1, 2, "集いの場"), (3, 2, "見守りの数"), (5, 2, "相談の件数"), (7, 2, "講座の回数")],
            grid.Cells.Where(cell => cell.Column == 0 && cell.Row > 0)
                .Select(cell => (cell.Row, cell.RowSpan, cell.Lines[0])));
    }

    [Fact]
    public void Names_beside_shaded_rows_belong_to_their_table_without_its_heads()
    {
        var pen = new PagePen();
        for (int row = 0; row < 3; row++)
        {
            double top = 100 + (row * 40);
            pen.Text(50, top + 10, "集いの場の数").Text(170, top, "目標").Text(260, top, "12").Text(340, top, "14")
                .Text(170, top + 20, "実績").Text(260, top + 20, "11").Text(340, top + 20, "13")
                .Shade(165, top + 15, 400, top + 35);
        }

        LaidGrid grid = pen.Grid();

        Assert.Equal((6, 4, 3), (grid.Rows, grid.Columns, grid.Cells.Count(cell => cell is { Column: 0, RowSpan: 2 })));
    }

    [Fact]
    public void A_short_name_stands_in_the_column_of_the_long_ones_below_a_head_in_their_middle()
    {
        PagePen pen = new PagePen().Text(75, 100, "施策").Text(210, 100, "指標").Text(340, 100, "R5年度")
            .Text(420, 100, "R9年度");
        string[] names = ["通いの場", "見守りに加わる人と店の数", "受講者数", "相談の件数"];
        for (int row = 0; row < names.Length; row++)
        {
            double top = 125 + (row * 20);
            pen.Text(128, top, names[row]).Text(345, top, "12").Text(425, top, "14");
        }

        pen.Text(50, 135, "居場所づくり").Text(50, 175, "担い手づくり");

        Assert.All(
            pen.Grid().Cells.Where(cell => cell.Row > 0 && names.Contains(string.Concat(cell.Lines))),
            cell => Assert.Equal((1, 1), (cell.Column, cell.ColumnSpan)));
    }

    [Fact]
    public void A_year_that_its_narrow_column_breaks_is_a_head()
    {
        PagePen pen = new PagePen().Text(50, 115, "指標").Text(255, 115, "2024年度").Text(340, 100, "20")
            .Text(340, 115, "25").Text(335, 130, "年度").Text(50, 160, "集いの場").Text(265, 160, "12").Text(340, 160, "14")
            .Text(50, 176, "相談件数").Text(265, 176, "30").Text(340, 176, "40");

        Assert.Equal("指標|2024年度|20/25/年度\n集いの場|12|14\n相談件数|30|40", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Two_rows_are_no_cell_where_each_has_values_beside_it()
    {
        PagePen pen = new PagePen().Text(50, 100, "指標").Text(50, 112, "集いの場").Text(50, 124, "相談件数")
            .Text(250, 100, "R4").Text(250, 112, "12").Text(250, 124, "30")
            .Text(350, 100, "R9").Text(350, 112, "14").Text(350, 124, "40");

        Assert.Equal("指標|R4|R9\n集いの場|12|14\n相談件数|30|40", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Shaded_rows_beside_a_name_over_two_rows_are_one_table()
    {
        PagePen pen = Heads().Shade(45, 95, 400, 115);
        Row(Row(pen, 125, "目標", "12回", "14回", "集いの場"), 145, "実績", "11回", "15回").Shade(170, 140, 400, 160);
        Row(Row(pen, 165, "目標", "3回", "4回", "相談会"), 185, "実績", "5回", "6回").Shade(170, 180, 400, 200);

        Assert.Equal(
            "指標|区分|R4年度|R5年度\nr2集いの場|目標|12回|14回\n実績|11回|15回\nr2相談会|目標|3回|4回\n実績|5回|6回",
            PagePen.Show(pen.Grid()));
    }

    [Theory]
    [InlineData("\u6236", "戸")]
    [InlineData("\u2F3E", "戸")]
    [InlineData("\u2027", "・")]
    [InlineData("户", "户")]
    [InlineData("・", "・")]
    public void A_shape_that_fonts_share_is_read_as_the_letter_that_Japanese_uses(string drawn, string meant) =>
        Assert.Equal(meant, SharedGlyphs.Read(drawn));

    private static PagePen Heads() =>
        new PagePen().Text(50, 100, "指標").Text(180, 100, "区分").Text(250, 100, "R4年度").Text(330, 100, "R5年度");

    // The name is written before the first row and stands beside the middle of both.
    private static PagePen Row(PagePen pen, double top, string kind, string one, string other, params string[] name)
    {
        for (int line = 0; line < name.Length; line++)
            pen.Text(50, top + 10 + ((line - ((name.Length - 1) / 2.0)) * 12), name[line]);
        return pen.Text(180, top, kind).Text(Two[0], top, one).Text(Two[1], top, other);
    }
}
