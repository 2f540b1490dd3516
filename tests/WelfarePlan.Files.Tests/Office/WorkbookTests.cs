using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;
using static WelfarePlan.Files.Tests.Building.WorkbookFile;

namespace WelfarePlan.Files.Tests.Office;

public sealed class WorkbookTests
{
    [Fact]
    public void Cells_are_read_as_shown_with_their_places()
    {
        SourceDocument document = Opened.From(WorkbookFile.Of(
            "<sheetData><row r=\"3\">"
                + Cell(3, 2, "指標")
                + Cell(3, 3, "目標")
                + "</row><row r=\"4\">"
                + Cell(4, 2, "件数")
                + Cell(4, 3, "150", 2)
                + "</row>"
            + "<row r=\"5\">" + Cell(5, 2, "割合") + Cell(5, 3, "0.453", 3) + "</row></sheetData>", "0\"件\"", "0.0%"));

        Assert.Equal(["| 指標 | 目標 |", "| 件数 | 150件 |", "| 割合 | 45.3% |"], document.Shown());
        SourceGrid grid = Assert.IsType<SourceGrid>(Assert.Single(document.Pages[0].Parts));
        Assert.Equal(("指標!B3:C5", "指標!C4"), (grid.Place.ToString(), grid.Cells[3].Place.ToString()));
        Assert.Equal((SourceKind.Xlsx, "指標"), (document.Kind, document.Pages[0].Name));
    }

    [Fact]
    public void Merged_cells_are_spans()
    {
        SourceDocument document = Opened.From(WorkbookFile.Of(
            Rows(["指標", "実績", ""], ["", "R5", "R6"], ["件数", "1", "2"])
            + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"));

        Assert.Equal(["| 指標 (2x1) | 実績 (1x2) |", "| R5 | R6 |", "| 件数 | 1 | 2 |"], document.Shown());
    }

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_out_and_told()
    {
        string sheet = "<cols><col min=\"2\" max=\"2\" width=\"9\" hidden=\"1\"/></cols>"
            + Rows(["指標", "内部用", "目標"], ["秘", "1", "2"], ["件数", "3", "4"])
                .Replace("<row r=\"2\"", "<row r=\"2\" hidden=\"1\"", StringComparison.Ordinal);
        SourceDocument document = Opened.From(
            WorkbookFile.Of([("表", "", sheet), ("作業用", "state=\"hidden\"", Rows(["x", "y"]))])
        );

        Assert.Equal(["| 指標 | 目標 |", "| 件数 | 4 |"], document.Shown());
        Assert.Equal(
            "2, B",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.HiddenCellsPassedOver.Id).Text
        );
        Assert.Equal(
            "作業用",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.HiddenPagePassedOver.Id).Text
        );
    }

    [Fact]
    public void A_formula_without_a_saved_result_is_told_and_an_empty_one_is_not()
    {
        SourceDocument document = Opened.From(WorkbookFile.Of(
            "<sheetData><row r=\"1\"><c r=\"A1\"><f>SUM(B1:B9)</f></c><c r=\"B1\"><f>1+1</f><v>2</v></c><c r=\"C1\" "
            + "t=\"str\"><f>\"\"</f><v></v></c>"
            + "<c r=\"D1\" t=\"e\"><v>#DIV/0!</v></c></row></sheetData>"));

        Assert.Equal(["2", "#DIV/0!"], document.Shown());
        Assert.Equal(
            "A1",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.FormulaWithoutValue.Id).Text
        );
        Assert.Equal(
            "指標!D1",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.ErrorInCell.Id).Place.ToString()
        );
    }

    [Fact]
    public void A_format_that_cannot_be_followed_is_told_and_the_number_stands_as_saved()
    {
        SourceDocument document = Opened.From(
            WorkbookFile.Of(
                "<sheetData><row r=\"1\">" + Cell(1, 1, "a") + Cell(1, 2, "0.5", 2) + "</row></sheetData>",
                "# ?/?"
            )
        );

        Assert.Equal(["| a | 0.5 |"], document.Shown());
        Assert.Equal([DiagnosticRules.NumberFormatUnknown.Id], document.Ids());
    }

    [Fact]
    public void Shared_strings_lose_their_furigana_and_keep_their_runs()
    {
        using var stream = new MemoryStream();
        stream.Write(
            WorkbookFile.Of("<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row></sheetData>")
        );
        using (var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(stream, isEditable: true))
        {
            document.WorkbookPart!.AddNewPart<DocumentFormat.OpenXml.Packaging.SharedStringTablePart>().Fill(
                "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>福祉</t><rPh sb=\"0\" "
                + "eb=\"2\"><t>フクシ</t></rPh></si>"
                + "<si><r><t>計</t></r><r><t xml:space=\"preserve\">画 </t></r><rPh sb=\"0\" "
                + "eb=\"1\"><t>ケイ</t></rPh></si></sst>"
        );
        }

        Assert.Equal(["| 福祉 | 計画 |"], Opened.From(stream.ToArray()).Shown());
    }
}
