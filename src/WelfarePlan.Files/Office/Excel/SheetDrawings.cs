using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;
using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;
using A = DocumentFormat.OpenXml.Drawing;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>Reads the text boxes that lie over a sheet, from the top.</summary>
internal static class SheetDrawings
{
    public static IEnumerable<SourceLine> Lines(DrawingsPart? part, string sheet, FileReading reading)
    {
        if (!PackageGate.IsSeen(part) || part!.WorksheetDrawing is not { } drawing) yield break;

        foreach (OpenXmlElement anchor in drawing.ChildElements.OrderBy(Corner))
        {
            (int row, int column) = Corner(anchor);
            var place = new CellPlace(sheet, CellReference.Of(row, column));
            if (anchor.Descendants<GraphicFrame>().Any())
                reading.Report(DiagnosticRules.GraphicPassedOver, place, "chart");
            foreach (A.Paragraph paragraph in anchor.Descendants<A.Paragraph>())
            {
                string text = string.Concat(paragraph.Descendants<A.Text>().Select(run => run.Text)).Trim();
                if (text.Length > 0) yield return new(text, place);
            }
        }
    }

    private static (int Row, int Column) Corner(OpenXmlElement anchor)
    {
        FromMarker? from = anchor.GetFirstChild<FromMarker>();
        int row = int.TryParse(from?.RowId?.Text, out int r) ? r : 0;
        int column = int.TryParse(from?.ColumnId?.Text, out int c) ? c : 0;
        return (Math.Max(row, 0) + 1, Math.Max(column, 0) + 1);
    }
}
