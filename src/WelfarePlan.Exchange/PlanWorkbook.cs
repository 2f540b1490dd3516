using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using WelfarePlan.Documents;
using WelfarePlan.Exchange.Sheets;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange;

/// <summary>A plan as an Excel workbook: an overview, indicators with years as columns, values, evaluations, the tree,
/// programmes.</summary>
/// <remarks>
/// The results (実績値) of the sheet 指標 are open for input, the other cells locked without a password. The saved workbook,
/// from
/// Excel or LibreOffice, is read back to the plan with what was typed in.
/// </remarks>
public static class PlanWorkbook
{
    private const long MostBytes = 512L * 1024 * 1024;

    /// <summary>Writes a workbook, a row at a time.</summary>
    /// <param name="output">Where to write; it stays open and need not be seekable.</param>
    /// <param name="plan">The plan, with its evaluation where that is wanted.</param>
    public static void Write(Stream output, PlanEntry plan)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        PlanContext context = PlanContext.Of([plan]).Single();
        using var writer = new WorkbookWriter(output);
        writer.Add(OverviewSheet.Of(context));
        writer.Add(new IndicatorSheet(context).ToSheet());
        foreach (Sheet sheet in PlanSheets.Of(context)) writer.Add(sheet);
        writer.Add(HiddenPlan.SheetOf(plan.Reading));
    }

    /// <summary>Returns whether a file is a workbook that <see cref="Write"/> wrote, edited or not.</summary>
    /// <param name="file">The file; the stream must be seekable and stays open.</param>
    /// <returns><see langword="true"/> where the plan is in it.</returns>
    public static bool IsOne(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            if (IsTooLarge(file)) return false;
            using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false);
            return document.WorkbookPart is { } part && new WorkbookCells(part).Has(SheetNames.Plan);
        }
        catch (Exception fault) when (IsUnsound(fault))
        {
            return false;
        }
    }

    /// <summary>Reads a workbook that <see cref="Write"/> wrote and a person may have edited.</summary>
    /// <param name="workbook">The workbook; the stream must be seekable and stays open.</param>
    /// <returns>
    /// The reading with the results as they are in the sheet 指標, and each cell that could not be taken; null with one
    /// error where
    /// it is no such workbook.
    /// </returns>
    public static ExchangeResult<PlanReading> Read(Stream workbook)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var log = new List<ExchangeError>();
        try
        {
            if (IsTooLarge(workbook)) return Refuse("The workbook is too large.", "ブックが大きすぎます。");
            using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, isEditable: false);
            return document.WorkbookPart is { } part
                ? Read(new WorkbookCells(part), log)
                : Refuse("The file holds no workbook.", "ブックではありません。");
        }
        catch (Exception fault) when (IsUnsound(fault))
        {
            return Refuse($"The file is no sound workbook: {fault.Message}", $"ブックが壊れています：{fault.Message}");
        }
    }

    private static ExchangeResult<PlanReading> Read(WorkbookCells cells, List<ExchangeError> log)
    {
        if (cells.Of(SheetNames.Plan) is not { } pieces || cells.Of(SheetNames.Indicators) is not { } indicators)
        {
            return Refuse(
                "The workbook is none that was written here: the plan is not in it.",
                "このブックには元の計画が含まれていません。"
            );
        }

        if (
            !HiddenPlan.TryRead(
                pieces.Where(cell => cell.Column == 1).Select(cell => cell.Text ?? ""),
                out PlanReading? reading,
                out string? failure
            )
        )
        {
            return Refuse($"The plan in the workbook cannot be read: {failure}", $"ブック内の計画を読めません：{failure}");
        }

        PlanContext context = PlanContext.Of([new PlanEntry(reading)]).Single();
        return new(new IndicatorEdits(context, log).Apply(indicators), log.AsReadOnly());
    }

    private static bool IsUnsound(Exception fault) =>
        fault
            is InvalidDataException or OpenXmlPackageException or XmlException or FormatException or IOException
                or ArgumentException
            or InvalidOperationException or NotSupportedException;

    private static bool IsTooLarge(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        return zip.Entries.Sum(entry => entry.Length) > MostBytes;
    }

    private static ExchangeResult<PlanReading> Refuse(string english, string japanese) =>
        new(null, [new ExchangeError("-", english, japanese)]);
}
