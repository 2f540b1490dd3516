using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Tests.Pdf;

public sealed class ReadingOrderTests
{
    [Fact]
    public void A_leaflet_is_read_column_by_column()
    {
        PagePen pen = new PagePen().Text(50, 60, "概要版", 16);
        for (int line = 0; line < 6; line++)
        {
            pen.Text(50, 100 + (line * 14), $"左の段の文章は幅いっぱいに続いていきます{line}");
            pen.Text(320, 104 + (line * 14), $"右の段の文章は幅いっぱいに続いていきます{line}");
        }

        string[] lines = [.. pen.Parts().Cast<LaidLine>().Select(line => line.Text)];

        Assert.Equal("概要版", lines[0]);
        Assert.All(lines[1..7], line => Assert.StartsWith("左", line, StringComparison.Ordinal));
        Assert.All(lines[7..], line => Assert.StartsWith("右", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_leaflet_with_tables_in_both_columns_is_read_column_by_column()
    {
        var pen = new PagePen();
        foreach ((double left, double top, string goal) in new[] { (50.0, 60.0, "見守り"), (320, 66, "居場所") })
        {
            pen.Text(left, top, "【成果指標】").Text(left, top + 20, "指標").Text(left + 80, top + 20, "R5")
                .Text(left + 160, top + 20, "R9");
            for (int row = 0; row < 3; row++)
            {
                double line = top + 40 + (row * 40);
                pen.Text(left, line, $"{goal}に加").Text(left, line + 14, "わる人の").Text(left, line + 28, "数（人）")
                    .Text(left + 80, line + 14, "12").Text(left + 160, line + 14, "14");
            }
        }

        LaidGrid[] grids = [.. pen.Parts().OfType<LaidGrid>()];

        Assert.Equal([(4, 3), (4, 3)], grids.Select(grid => (grid.Rows, grid.Columns)));
    }

    [Fact]
    public void Numbered_names_beside_pairs_of_rows_are_no_column_of_a_leaflet()
    {
        PagePen pen = new PagePen().Text(50, 100, "№").Text(120, 100, "指標").Text(330, 100, "区分").Text(400, 100, "R5")
            .Text(460, 100, "R9");
        for (int row = 0; row < 4; row++)
        {
            double top = 130 + (row * 44);
            pen.Text(50, top + 10, $"{row + 1}").Text(80, top + 10, "集いの場の数（年間延べ）");
            pen.Text(330, top, "目標").Text(400, top, "12").Text(460, top, "14");
            pen.Text(330, top + 20, "実績").Text(400, top + 20, "11").Text(460, top + 20, "13");
        }

        Assert.Equal((9, 5), (pen.Grid().Rows, pen.Grid().Columns));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1e12)]
    [InlineData(-1e300)]
    public void A_letter_drawn_twice_is_one_however_far_away_it_stands(double place) => Assert.Single(
        new PagePen().Text(place, place, "字").Text(place, place, "字").Ink().Glyphs);

    [Fact]
    public void A_table_stands_between_the_lines_around_it()
    {
        double[] columns = [50, 150, 250];
        double[] rows = [100, 116, 132];
        List<LaidPart> parts = new PagePen().Text(50, 80, "前の文").Ruled(columns, rows)
            .Cells(columns, rows, "指標", "値", "件数", "3")
            .Text(50, 150, "後の文").Parts();

        Assert.Equal(["LaidLine", "LaidGrid", "LaidLine"], parts.Select(part => part.GetType().Name));
    }

    [Fact]
    public void Letters_drawn_twice_to_look_bold_are_taken_once()
    {
        LaidLine line = Assert.IsType<LaidLine>(Assert.Single(new PagePen().Text(50, 80, "基本目標")
            .Text(50.4, 80, "基本目標").Parts()));

        Assert.Equal("基本目標", line.Text);
        Assert.True(line.IsBold);
    }

    [Fact]
    public void Sizes_and_indents_of_lines_are_kept()
    {
        LaidLine[] lines = [.. new PagePen().Text(50, 80, "見出し", 16, bold: true).Text(70, 110, "本文です").Parts()
            .Cast<LaidLine>()];

        Assert.Equal((16, true, 0), (lines[0].Size, lines[0].IsBold, lines[0].Indent));
        Assert.Equal((10, false, 20), (lines[1].Size, lines[1].IsBold, lines[1].Indent));
    }

    [Fact]
    public void A_raised_sign_stays_in_its_line()
    {
        LaidLine line = Assert.IsType<LaidLine>(Assert.Single(new PagePen().Text(50, 80, "相談件数")
            .Text(90, 79, "※", 5).Text(95, 80, "です").Parts()));

        Assert.Equal("相談件数※です", line.Text);
    }
}
