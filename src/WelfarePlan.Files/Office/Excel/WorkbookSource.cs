using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Sheets;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>Turns a workbook (.xlsx) into pages, one a sheet that is shown.</summary>
internal static class WorkbookSource
{
    public static IReadOnlyList<SourcePage> Read(FileReading reading)
    {
        OpenSettings settings = PackageGate.Check(reading);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(
            new MemoryStream(reading.Bytes, writable: false), isEditable: false, settings);
        WorkbookPart workbook = PackageGate.Seen(document.WorkbookPart);
        var styles = new CellStyles(workbook.WorkbookStylesPart);
        bool is1904 = workbook.Workbook.WorkbookProperties?.Date1904.IsOn(whenAbsent: false) == true;
        var texts = new CellText(SharedStrings.Read(workbook.SharedStringTablePart, reading), is1904, reading);

        var pages = new List<SourcePage>();
        Sheet[] sheets = [.. workbook.Workbook.Sheets?.Elements<Sheet>() ?? []];
        reading.CheckPages(sheets.Length);
        foreach (Sheet sheet in sheets)
        {
            string name = sheet.Name?.Value ?? "";
            if (sheet.State?.InnerText is "hidden" or "veryHidden")
            {
                reading.Report(DiagnosticRules.HiddenPagePassedOver, SourcePlace.Nowhere, name);
                continue;
            }

            if (sheet.Id?.Value is not { } id || !workbook.TryGetPartById(id, out OpenXmlPart? part)) continue;
            if (part is WorksheetPart sheetPart)
                pages.Add(Page(pages.Count + 1, name, PackageGate.Seen(sheetPart), styles, texts, reading));
            else reading.Report(DiagnosticRules.GraphicPassedOver, SourcePlace.Nowhere, name);
        }

        return pages;
    }

    private static SourcePage Page(
        int number, string name, WorksheetPart part, CellStyles styles, CellText texts, FileReading reading)
    {
        using XmlReader xml = SafeXml.Create(part.GetStream());
        SheetContent content = new WorksheetReader(xml, name, styles, texts, reading).Read();
        List<SourcePart> parts = SheetLayout.Of(content, reading);
        parts.AddRange(SheetDrawings.Lines(part.DrawingsPart, name, reading));
        return new() { Number = number, Name = name, Parts = parts };
    }
}
