using WelfarePlan.Files.Pdf.Ink;

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
