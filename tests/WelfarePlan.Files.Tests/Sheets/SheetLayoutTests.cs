using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;
using static WelfarePlan.Files.Tests.Building.WorkbookFile;

namespace WelfarePlan.Files.Tests.Sheets;

public sealed class SheetLayoutTests
{
    private const int Bordered = 1;

    [Fact]
    public void Titles_above_a_table_and_notes_below_are_lines() => Assert.Equal(
        ["進捗管理表", "（単位：件）", "| 指標 | R5 |", "| 件数 | 12 |", "※ 令和６年３月末現在"],
        Shown(["進捗管理表", ""], ["", "（単位：件）"], ["指標", "R5"], ["件数", "12"], ["※ 令和６年３月末現在", ""]));

    [Fact]
    public void A_head_over_years_is_not_taken_for_a_title() => Assert.Equal(
        ["| 実績 |", "| 指標 | R5 | R6 |", "| 件数 | 12 | 13 |"],
        Shown(["", "実績", ""], ["指標", "R5", "R6"], ["件数", "12", "13"]));

    [Fact]
    public void Empty_rows_part_tables_that_stand_under_each_other() => Assert.Equal(
        ["| 指標 | R5 |", "| 件数 | 12 |", "施策２", "| 指標 | R6 |", "| 人数 | 7 |"],
        Shown(["指標", "R5"], ["件数", "12"], ["", ""], ["施策２", ""], ["指標", "R6"], ["人数", "7"]));

    [Fact]
    public void Empty_columns_part_tables_that_stand_side_by_side() => Assert.Equal(
        ["| 指標 | R5 |", "| 件数 | 12 |", "| 事業 | 担当 |", "| 見守り | 福祉課 |"],
        Shown(["指標", "R5", "", "事業", "担当"], ["件数", "12", "", "見守り", "福祉課"]));

    [Fact]
    public void An_empty_column_before_values_parts_nothing() => Assert.Equal(
        ["| No. | 指標 | R5 | R6 |", "| 1 | 件数 | 12 | 13 |"],
        Shown(["No.", "指標", "", "R5", "R6"], ["1", "件数", "", "12", "13"]));

    [Fact]
    public void In_a_bordered_sheet_a_row_of_text_without_borders_parts_tables()
    {
        string xml = "<sheetData>"
            + Row(1, null, "福祉計画", "", "令和7年3月") + Row(2, Bordered, "指標", "R5", "R6") + Row(3, Bordered, "件数", "1", "2")
            + Row(4, null, "施策２　学び", "", "")
            + Row(5, Bordered, "指標", "R5", "R6")
            + Row(6, Bordered, "人数", "", "4")
            + "</sheetData>";

        Assert.Equal(
            ["福祉計画", "令和7年3月", "| 指標 | R5 | R6 |", "| 件数 | 1 | 2 |", "施策２　学び", "| 指標 | R5 | R6 |", "| 人数 |  | 4 |"],
            Opened.From(WorkbookFile.Of(xml)).Shown());
    }

    [Fact]
    public void Empty_rows_with_borders_inside_a_table_stay_and_those_behind_it_go() => Assert.Equal(
        ["| 指標 | R5 |", "|  |  |", "| 件数 | 1 |"],
        Opened.From(WorkbookFile.Of(Rows(Bordered, ["指標", "R5"], ["", ""], ["件数", "1"], ["", ""], ["", ""]))).Shown());

    [Fact]
    public void Graph_paper_is_read_through_its_merged_cells()
    {
        string sheet = "<sheetFormatPr defaultColWidth=\"2\"/>" + Rows(
            ["指標", "", "", "", "実績", "", "", ""],
            ["", "", "", "", "R5", "", "R6", ""],
            ["件数", "", "", "", "12", "", "13", ""]
        )
            + "<mergeCells><mergeCell ref=\"A1:D2\"/><mergeCell ref=\"E1:H1\"/><mergeCell ref=\"E2:F2\"/><mergeCell "
            + "ref=\"G2:H2\"/>"
            + "<mergeCell ref=\"A3:D3\"/><mergeCell ref=\"E3:F3\"/><mergeCell ref=\"G3:H3\"/></mergeCells>";

        Assert.Equal(
            ["| 指標 (2x1) | 実績 (1x2) |", "| R5 | R6 |", "| 件数 | 12 | 13 |"],
            Opened.From(WorkbookFile.Of(sheet)).Shown()
        );
    }

    [Fact]
    public void Text_that_is_seen_over_its_empty_neighbours_is_no_gap()
    {
        string sheet = "<sheetFormatPr defaultColWidth=\"3\"/>" + Rows(
            ["指標の名前", "", "", "", "担当課の名前", "", "", "R5"], ["見守りの件数", "", "", "", "福祉課", "", "", "12"]);

        Assert.Equal(["| 指標の名前 | 担当課の名前 | R5 |", "| 見守りの件数 | 福祉課 | 12 |"], Opened.From(WorkbookFile.Of(sheet)).Shown());
    }

    [Fact]
    public void A_cell_with_several_lines_keeps_them_apart() => Assert.Equal(
        ["| 担当 | 件数 |", "| 福祉課/社協 | 3 |"],
        Shown(["担当", "件数"], ["福祉課\n社協", "3"]));

    [Fact]
    public void A_sheet_far_below_and_right_costs_nothing()
    {
        SourceDocument document = Opened.From(WorkbookFile.Of(
            "<sheetData><row r=\"1048576\"><c r=\"XFC1048576\" t=\"inlineStr\"><is><t>a</t></is></c><c "
            + "r=\"XFD1048576\"><v>1</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:XFD1048575\"/></mergeCells>"));

        Assert.Equal(["| a | 1 |"], document.Shown());
    }

    private static string[] Shown(params string[][] rows) => Opened.From(WorkbookFile.Of(Rows(rows))).Shown();

    private static string Row(int number, int? style, params string[] cells) =>
        $"<row r=\"{number}\">"
        + string.Concat(cells.Select((text, at) => Cell(number, at + 1, text, style)))
        + "</row>";
}
