using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Sheets;
using WelfarePlan.Files.Sheets.Formats;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>Turns a workbook as Excel wrote it until 2003 (.xls) into pages, one a sheet that is shown.</summary>
internal static class OldWorkbookSource
{
    private const int CodePageOfJapan = 932;
    private static readonly DateTime FirstDay = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    public static IReadOnlyList<SourcePage> Read(FileReading reading)
    {
        // The library asks the process for code pages and takes no other answer; registering twice does nothing.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = new MemoryStream(reading.Bytes, writable: false);
            using IExcelDataReader workbook = ExcelReaderFactory.CreateBinaryReader(stream, new()
            {
                FallbackEncoding = CodePagesEncodingProvider.Instance.GetEncoding(CodePageOfJapan),
            });
            return Pages(workbook, reading);
        }
        catch (InvalidPasswordException)
        {
            throw new FileRefusedException(DiagnosticRules.FileEncrypted, "Excel 97-2003 (.xls)");
        }
    }

    private static List<SourcePage> Pages(IExcelDataReader workbook, FileReading reading)
    {
        var pages = new List<SourcePage>();
        var texts = new CellText([], is1904: false, reading);
        reading.CheckPages(workbook.ResultsCount);
        List<Dictionary<(int Row, int Column), string>> errors = OldErrors.Read(reading.Bytes);
        int sheet = -1;
        do
        {
            sheet++;
            if (workbook.VisibleState != "visible")
            {
                reading.Report(DiagnosticRules.HiddenPagePassedOver, SourcePlace.Nowhere, workbook.Name ?? "");
                continue;
            }

            SheetContent content = Content(workbook, errors.ElementAtOrDefault(sheet) ?? [], texts, reading);
            pages.Add(
                new()
                {
                    Number = pages.Count + 1,
                    Name = workbook.Name ?? "",
                    Parts = SheetLayout.Of(content, reading),
                }
            );
        }
        while (workbook.NextResult());

        return pages;
    }

    private static SheetContent Content(
        IExcelDataReader workbook, Dictionary<(int Row, int Column), string> errors, CellText texts,
        FileReading reading
    )
    {
        string name = workbook.Name ?? "";
        var content = new SheetContent { PlaceOf = area => new CellPlace(name, CellReference.Of(area)) };
        var troubles = new SheetTroubles(name);
        for (int column = 0; column < workbook.FieldCount; column++)
        {
            double width = workbook.GetColumnWidth(column);
            if (width == 0) content.HiddenColumns.Add(column + 1, column + 1);
            content.Widths[column + 1] = width;
        }

        foreach (CellRange merge in workbook.MergeCells ?? [])
        {
            content.Merges.Add(new(merge.FromRow + 1, merge.FromColumn + 1, merge.ToRow + 1, merge.ToColumn + 1));
        }

        for (int row = 1; workbook.Read(); row++)
        {
            reading.CountCells(1);
            if (workbook.RowHeight == 0) content.HiddenRows.Add(row, row);
            for (int at = 0; at < workbook.FieldCount; at++)
            {
                string text = errors.TryGetValue((row, at + 1), out string? error) ? error : Show(workbook, at, texts);
                if (error is not null) troubles.AddError(row, at + 1, error);
                if (text.Length == 0) continue;
                reading.CountCells(1);
                content.Cells.Add(new(row, at + 1, text) { Overflows = workbook.GetValue(at) is string });
            }
        }

        foreach (SheetCell cell in content.Cells) troubles.AddHidden(cell, content);
        troubles.Report(content, reading);
        return content;
    }

    private static string Show(IExcelDataReader workbook, int at, CellText texts)
    {
        string format = workbook.GetNumberFormatString(at) ?? BuiltInFormats.Of(workbook.GetNumberFormatIndex(at));
        return workbook.GetValue(at) switch
        {
            null => "",
            string text => NumberFormat.ShowText(text.Trim(), format),
            bool truth => truth ? "TRUE" : "FALSE",
            double number => texts.ShowNumber(number, format),
            int number => texts.ShowNumber(number, format),
            DateTime date => texts.ShowNumber((date - FirstDay).TotalDays, format),
            TimeSpan time => texts.ShowNumber(time.TotalDays, format),
            var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
        };
    }
}
