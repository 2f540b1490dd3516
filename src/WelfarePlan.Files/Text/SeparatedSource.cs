using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Sheets;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Text;

/// <summary>Turns separated values (CSV, TSV) into a page: a sheet without borders.</summary>
internal static class SeparatedSource
{
    private const int ShownOfField = 30;

    public static IReadOnlyList<SourcePage> Read(string text, FileReading reading)
    {
        char separator = SeparatedShape.SeparatorOf(text) ?? ',';
        var sheet = new SheetContent { PlaceOf = PlaceOf };
        int number = 0;
        string last = "";
        foreach (IReadOnlyList<string> fields in SeparatedRows.Of(text, separator))
        {
            number++;
            reading.CountCells(fields.Count);
            for (int at = 0; at < fields.Count; at++)
            {
                if (string.IsNullOrWhiteSpace(fields[at])) continue;
                sheet.Cells.Add(new(number, at + 1, fields[at]));
                last = fields[at];
            }
        }

        if (text.Count(sign => sign == '"') % 2 == 1)
        {
            string shown = last.Split('\n')[0].Trim();
            shown = shown[..Math.Min(shown.Length, ShownOfField)];
            reading.Report(DiagnosticRules.QuoteNotClosed, new PathPlace(Row(number)), shown);
        }

        return [new() { Number = 1, Parts = SheetLayout.Of(sheet, reading) }];
    }

    private static PathPlace PlaceOf(CellArea area)
    {
        string first = Cell(area.Row, area.Column);
        return new(area.IsBlock ? $"{first}:{Cell(area.LastRow, area.LastColumn)}" : first);
    }

    private static string Row(int row) => string.Create(CultureInfo.InvariantCulture, $"row[{row}]");

    private static string Cell(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"row[{row}]/cell[{column}]");
}
