using WelfarePlan.Files.Pdf.Pieces;


namespace WelfarePlan.Files.Tests.Pdf;

public sealed class RuledTableTests
{
    private static readonly double[] Columns = [50, 200, 300, 400];
    private static readonly double[] Rows = [100, 116, 132];

    [Fact]
    public void Cells_are_what_lines_enclose()
    {
        LaidGrid grid = new PagePen().Ruled(Columns, Rows)
            .Cells(Columns, Rows, "指標", "R4", "R9", "集いの場", "12箇所", "20箇所").Grid();

        Assert.Equal("指標|R4|R9\n集いの場|12箇所|20箇所", PagePen.Show(grid));
        Assert.True(grid.IsDrawn);
    }

    [Fact]
    public void Cells_without_a_line_between_them_are_one_with_spans()
    {
        PagePen pen = new PagePen().Across(100, 50, 400).Across(116, 200, 400).Across(132, 50, 400)
            .Across(148, 50, 400)
            .Upright(50, 100, 148).Upright(200, 100, 148).Upright(300, 116, 148).Upright(400, 100, 148)
            .Text(53, 108, "指標").Text(250, 103, "目標値").Text(203, 119, "R7").Text(303, 119, "R9")
            .Text(53, 135, "集いの場").Text(203, 135, "15").Text(303, 135, "20");

        Assert.Equal("r2指標|c2目標値\nR7|R9\n集いの場|15|20", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void A_table_open_at_its_sides_ends_where_its_lines_end()
    {
        PagePen pen = new PagePen().Across(100, 50, 400).Across(116, 50, 400).Across(132, 50, 400)
            .Upright(200, 100, 132).Upright(300, 100, 132)
            .Cells(Columns, Rows, "指標", "R4", "R9", "集いの場", "12", "20");

        Assert.Equal("指標|R4|R9\n集いの場|12|20", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void Dashes_and_borders_of_single_cells_make_one_line()
    {
        var pen = new PagePen();
        foreach (double row in Rows)
        {
            for (double x = 50; x < 400; x += 5) pen.Across(row, x, x + 3);
        }

        foreach (double column in Columns) pen.Upright(column, 100, 116).Upright(column, 116.4, 132);
        pen.Cells(Columns, Rows, "指標", "R4", "R9", "集いの場", "12", "20");

        Assert.Equal("指標|R4|R9\n集いの場|12|20", PagePen.Show(pen.Grid()));
    }

    [Fact]
    public void The_lines_of_a_cell_stay_apart()
    {
        double[] rows = [100, 128];
        LaidGrid grid = new PagePen().Ruled(Columns, rows).Text(53, 103, "福祉課").Text(53, 115, "社協")
            .Text(203, 103, "1").Grid();

        Assert.Equal(["福祉課", "社協"], grid.Cells[0].Lines);
    }

    [Fact]
    public void Text_of_neighbouring_cells_is_cut_at_the_line()
    {
        LaidGrid grid = new PagePen().Ruled(Columns, Rows).Text(160, 103, "支援件数目標値")
            .Cells(Columns, Rows, "", "", "R9", "a", "b", "c").Grid();

        Assert.Equal("支援件数|目標値|R9\na|b|c", PagePen.Show(grid));
    }

    [Fact]
    public void Vertical_text_is_read_in_the_order_it_is_drawn()
    {
        double[] columns = [50, 80, 200];
        LaidGrid grid = new PagePen().Ruled(columns, [100, 160]).Down(67, 103, "基本目標").Down(54, 103, "１つながり")
            .Text(90, 103, "見守り").Grid();

        Assert.Equal("基本目標/１つながり|見守り", PagePen.Show(grid));
    }

    [Fact]
    public void Letters_spread_over_a_cell_are_one_word()
    {
        LaidGrid grid = new PagePen().Ruled(Columns, Rows).Text(60, 103, "指").Text(110, 103, "標").Text(160, 103, "名")
            .Cells(Columns, Rows, "", "R4", "R9", "a", "b", "c").Grid();

        Assert.Equal("指標名", Assert.Single(grid.Cells[0].Lines));
    }

    [Fact]
    public void A_frame_around_text_is_no_table()
    {
        List<LaidPart> parts = new PagePen().Ruled([50, 400], [100, 160]).Text(60, 110, "基本目標１")
            .Text(60, 130, "支え合う").Parts();

        Assert.Equal(["基本目標１", "支え合う"], parts.OfType<LaidLine>().Select(line => line.Text));
    }

    [Fact]
    public void Kana_above_a_word_are_left_out_of_its_cell()
    {
        LaidGrid grid = new PagePen().Ruled(Columns, [100, 130]).Text(53, 105, "かせん", 5).Text(53, 111, "河川清掃")
            .Text(203, 111, "1").Grid();

        Assert.Equal("河川清掃", Assert.Single(grid.Cells[0].Lines));
    }
}
