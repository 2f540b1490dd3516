using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pages;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Tests.Pdf;

public sealed class OverPagesTests
{
    private static readonly double[] Columns = [50, 100, 300, 400];

    [Fact]
    public void A_table_goes_on_over_a_page_without_its_repeated_head()
    {
        LaidGrid grid = Joined(
            ["番号", "事業名", "課", "1", "見守り", "福祉課"],
            ["番号", "事業名", "課", "2", "配食", "高齢課"]);

        Assert.Equal("番号|事業名|課\n1|見守り|福祉課\n2|配食|高齢課", PagePen.Show(grid));
        Assert.Equal([1, 1, 2], grid.Cells.Where(cell => cell.Column == 0).Select(cell => cell.Page));
    }

    [Fact]
    public void A_row_cut_by_the_page_is_joined() =>
        Assert.Equal("番号|事業名|課\n1|見守り/活動|福祉課\n2|配食|高齢課", PagePen.Show(Joined(
            ["番号", "事業名", "課", "1", "見守り", "福祉課"],
            ["番号", "事業名", "課", "", "活動", "", "2", "配食", "高齢課"])));

    [Fact]
    public void Tables_without_a_repeated_head_go_on_too() =>
        Assert.Equal("番号|事業名|課\n1|見守り|福祉課\n2|配食|高齢課", PagePen.Show(Joined(
            ["番号", "事業名", "課", "1", "見守り", "福祉課"], ["2", "配食", "高齢課"])));

    [Fact]
    public void A_cell_whose_words_are_printed_on_both_pages_is_one() =>
        Assert.Equal("指標|区分|R7\nr2集いの場|目標|12\n実績|11", PagePen.Show(Joined(
            ["指標", "区分", "R7", "集いの場", "目標", "12"], ["集いの場", "実績", "11"])));

    [Fact]
    public void Words_below_a_table_that_the_next_page_shows_again_are_those_of_its_cut_cell()
    {
        List<LaidPage> pages = Pages(["指標", "区分", "R7", "", "目標", "12"], ["集いの場", "実績", "11"]);
        pages[0].Parts.AddRange(new PagePen(1).Text(53, 800, "集いの場").Parts());

        GridContinuation.Join(pages);

        LaidGrid grid = Assert.IsType<LaidGrid>(Assert.Single(pages[0].Parts));
        Assert.Equal("指標|区分|R7\nr2集いの場|目標|12\n実績|11", PagePen.Show(grid));
    }

    [Fact]
    public void A_row_whose_name_stands_on_both_pages_and_outside_of_both_tables_is_said()
    {
        List<LaidPage> pages = Pages(["指標", "区分", "R7", "相談の件数", "目標", "12"], ["", "実績", "11"]);
        pages[0].Parts.AddRange(new PagePen(1).Text(53, 800, "集いの場の数").Parts());
        pages[1].Parts.InsertRange(0, new PagePen(2).Text(53, 40, "集いの場の数").Parts());
        var log = new List<Diagnostic>();

        GridContinuation.Join(pages);
        CutRows.Report(pages, log);

        Assert.Equal(["WP1046", "WP1046"], log.Select(diagnostic => diagnostic.Id));
        Assert.Equal([1, 2], log.Select(diagnostic => Assert.IsType<BoxPlace>(diagnostic.Place).Page));
        Assert.All(log, diagnostic => Assert.Contains("集いの場の数", diagnostic.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_form_of_the_same_shape_is_a_form_of_its_own()
    {
        List<LaidPage> pages = Pages(["施策", "居場所", "福祉課", "評価", "B", "継続"], ["施策", "見守り", "高齢課", "評価", "A", "継続"]);

        GridContinuation.Join(pages);

        Assert.Single(pages[1].Parts);
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        List<LaidPage> pages = [.. Enumerable.Range(1, 4).Select(number =>
            new LaidPage(number, 595, 842, new PagePen(number).Text(50, 30, "地域福祉計画")
                .Text(50, 200, $"第{number}節の本文").Text(290, 810, $"- {number} -").Parts()))];

        RunningHeads.Remove(pages);

        Assert.All(pages, page => Assert.Equal($"第{page.Number}節の本文", ((LaidLine)Assert.Single(page.Parts)).Text));
    }

    [Fact]
    public void Numbered_headings_at_the_top_are_no_running_heads()
    {
        List<LaidPage> pages = [.. Enumerable.Range(1, 4).Select(number =>
            new LaidPage(number, 595, 842, new PagePen(number).Text(50, 30, $"基本目標{number}")
                .Text(50, 200, $"第{number}節の本文").Parts()))];

        RunningHeads.Remove(pages);

        Assert.All(pages, page => Assert.Equal(2, page.Parts.Count));
    }

    [Theory]
    [InlineData("左の数字は2022年度の実績、右の数字は2029年度の目標です。")]
    [InlineData("※現状値は令和５年度の値")]
    public void Notes_that_every_page_repeats_are_no_running_heads(string note)
    {
        List<LaidPage> pages = [.. Enumerable.Range(1, 4).Select(number =>
            new LaidPage(number, 595, 842, new PagePen(number).Text(50, 60, note)
                .Text(50, 200, $"第{number}節の本文").Parts()))];

        RunningHeads.Remove(pages);

        Assert.All(pages, page => Assert.Equal(note, ((LaidLine)page.Parts[0]).Text));
    }

    private static LaidGrid Joined(params string[][] texts)
    {
        List<LaidPage> pages = Pages(texts);
        GridContinuation.Join(pages);
        Assert.All(pages.Skip(1), page => Assert.Empty(page.Parts));
        return Assert.IsType<LaidGrid>(Assert.Single(pages[0].Parts));
    }

    // The table of the first page reaches the foot of its page, that of the second begins at the head.
    private static List<LaidPage> Pages(params string[][] texts) => [.. texts.Select((cells, at) =>
    {
        int count = cells.Length / 3;
        double top = at == 0 ? 780 - (count * 16) : 60;
        double[] rows = [.. Enumerable.Range(0, count + 1).Select(row => top + (row * 16))];
        PagePen pen = new PagePen(at + 1).Ruled(Columns, rows).Cells(Columns, rows, cells);
        return new LaidPage(at + 1, 595, 842, pen.Parts());
    })];
}
