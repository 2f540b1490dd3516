using DocumentFormat.OpenXml.Packaging;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange.Sheets;
using WelfarePlan.Seeds;
using WelfarePlan.Tests;
using WorkbookSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace WelfarePlan.Exchange.Tests;

public sealed class LibreOfficeTests
{
    private static readonly (string Name, PlanReading Reading)[] Plans =
    [
        .. SeedPlans.All.Select(seed => (seed.Name, seed.Reading)),
        ("plenty", new PlanReading { Plan = Plenty.Plan }),
    ];

    [ToolFact("soffice")]
    public void LibreOffice_opens_every_workbook_and_saves_the_same_values_and_the_same_plan()
    {
        using var folder = new TemporaryFolder();
        string[] files = [.. Plans.Select(plan => Write(folder, plan.Name, plan.Reading))];
        string saved = folder["saved"];
        OtherProgram.Run(
            "soffice",
            [
                "--headless", $"-env:UserInstallation=file://{folder["profile"]}", "--convert-to", "xlsx", "--outdir",
                saved, .. files,
            ]
        );

        for (int i = 0; i < files.Length; i++)
        {
            string back = Path.Combine(saved, Path.GetFileName(files[i]));
            Assert.Equal(Cells(files[i]), Cells(back), Same);
            using FileStream stream = File.OpenRead(back);
            ExchangeResult<PlanReading> read = PlanWorkbook.Read(stream);
            Assert.Empty(read.Errors);
            Assert.Equal(Plans[i].Reading, read.Value);
        }
    }

    private static string Write(TemporaryFolder folder, string name, PlanReading reading)
    {
        string path = folder[name.Replace('/', '-') + ".xlsx"];
        using FileStream stream = File.Create(path);
        PlanWorkbook.Write(stream, new(reading, reading.Plan.Evaluate(new() { Schemes = RatingScheme.All })));
        return path;
    }

    // LibreOffice keeps fifteen digits of a number, rounds the last of them in its own way, and ends lines in its own.
    private static bool Same((string Place, decimal? Number, string Text) own,
        (string Place, decimal? Number, string Text) saved) =>
        own.Place == saved.Place && own.Text.Replace("\r\n", "\n", StringComparison.Ordinal) == saved.Text
        && own.Number is null == saved.Number is null
        && Math.Abs((own.Number ?? 0) - (saved.Number ?? 0)) <= Math.Abs(own.Number ?? 0) * 1e-14m;

    // Every cell that shows something.
    private static List<(string Place, decimal? Number, string Text)> Cells(string path)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: false);
        var cells = new WorkbookCells(document.WorkbookPart!);
        return
        [
            .. document.WorkbookPart!.Workbook!.Descendants<WorkbookSheet>().SelectMany(sheet =>
                cells.Of(sheet.Name!.Value!)!
                    .Where(cell => !cell.IsEmpty)
                    .Select(cell => (
                        $"{sheet.Name}!{CellName.Of(cell.Row, cell.Column)}", cell.Number, cell.Text + cell.Error))),
        ];
    }
}
