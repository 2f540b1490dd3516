using WelfarePlan.Documents;
using WelfarePlan.Files.Pdf;
using WelfarePlan.Plans;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Pdf;

/// <summary>Reads small PDFs of several producers; the folder make holds what they were printed from.</summary>
public sealed class PrintedFileTests
{
    [Fact]
    public void A_sheet_printed_by_an_office_program_keeps_its_cells() =>
        Assert.Equal("指標|単位|目標値\n||R7|R9\n集いの場の数|箇所|15|20\n担い手の数/（累計）|人|1,150|1,300", Show(Grids("sheet.pdf")[0]));

    [Fact]
    public void Dotted_and_banded_tables_of_a_web_page_keep_their_cells()
    {
        List<SourceGrid> grids = Grids("page.pdf");

        Assert.Equal("指標名|実績値|目標値\n令和５年度|令和６年度|令和９年度\n集いの場の数|12|15|30", Show(grids[0]));
        Assert.Equal(
            "指標名|単位|現状値|目標値\n見守り活動に加わる人の数|人|1,204|1,500\n講座を修了した人の数|人|85|120\n相談を受けた件数|件|310|400",
            Show(grids[1]));
        Assert.Equal(2, grids[0].Cells.Single(cell => cell.Lines.Contains("実績値")).ColumnSpan);
    }

    [Fact]
    public void A_list_over_pages_in_a_font_that_is_not_embedded_is_one_table()
    {
        SourceGrid grid = Assert.Single(Grids("list.pdf"));

        Assert.Equal((61, 4), (grid.Rows, grid.Columns));
        Assert.Equal(Enumerable.Range(1, 60).Select(number => $"居場所づくり事業{number}"),
            grid.Cells.Where(cell => cell.Column == 2).Skip(1).Select(cell => Assert.Single(cell.Lines)));
        Assert.Equal(["高齢福祉課", "社会福祉協議会"], grid.Cells.First(cell => cell is { Row: 3, Column: 1 }).Lines);
        Assert.Equal(2, grid.Cells[^1].Place.PageNumber);
    }

    [Fact]
    public void A_list_of_programmes_over_twenty_pages_is_read_whole()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Pdf", "Files", "programmes.pdf");
        SourceDocument document = PlanFile.Open(path);
        IReadOnlyList<Programme> programmes = PlanDocument.Read(document).Plan.Programmes;

        Assert.True(document.Pages.Count > 20);
        Assert.Equal(500, programmes.Count);
        Assert.Equal(500, programmes.Select(programme => programme.Name).Distinct().Count());
        Assert.All(programmes, programme => Assert.EndsWith("課", Assert.Single(programme.Departments)));
        Assert.All(programmes, programme => Assert.EndsWith("。", programme.Outline));
        Assert.Equal(("東部見守り支援事業", "駅前防災体験教室"), (programmes[0].Name, programmes[^1].Name));
    }

    private static List<SourceGrid> Grids(string file)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Pdf", "Files", file);
        SourceDocument document = PdfSource.Read(File.ReadAllBytes(path));
        Assert.Empty(document.Diagnostics);
        return [.. document.Pages.SelectMany(page => page.Parts).OfType<SourceGrid>()];
    }

    private static string Show(SourceGrid grid) => string.Join('\n', grid.Cells.GroupBy(cell => cell.Row)
        .Select(row => string.Join('|', row.Select(cell => string.Join('/', cell.Lines)))));
}
