using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using FsCheck.Fluent;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Seeds;
using WelfarePlan.Testing;

namespace WelfarePlan.Exchange.Tests;

public sealed class PlanWorkbookTests
{
    private static readonly Indicator Share = new()
    {
        Name = "割合", Unit = Unit.Percent, Baseline = new(new(2018), new Quantity(95.1m, Unit.Percent)),
        Actuals = [new(new(2020), new Quantity(91.8m, Unit.Percent)) { Text = "91.8％" },
            new(new(2022), MissingReason.Pending)],
        Targets = [new(new(2024), new Quantity(100m, Unit.Percent))],
    };

    private static readonly Indicator Count = new()
    {
        Name = "件数",
        Unit = Unit.Of("件"),
        Actuals = [new(new(2020), new Quantity(1234m, Unit.Of("件")))],
    };

    private static readonly PlanReading Reading = new()
    {
        Plan = new Plan { Goals = [new() { Title = "目標", Indicators = [Share, Count] }] },
        Sources = new(
        [
            new("/goals/0/indicators/0/actuals/0", new(LineSpan.At(5), Confidence.Guessed)),
            new("/goals/0/indicators/0/actuals/1", new(LineSpan.At(6), Confidence.Certain)),
            new("/goals/0/indicators/1/actuals/0", new(LineSpan.At(7), Confidence.Certain)),
        ]),
    };

    public static TheoryData<string> Seeds => [.. SeedPlans.All.Select(seed => seed.Name)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_workbook_of_a_seed_is_valid_and_reads_back_to_the_same_reading(string name)
    {
        SeedPlan seed = SeedPlans.All.Single(each => each.Name == name);
        PlanEvaluation evaluation = seed.Plan.Evaluate(new() { Schemes = RatingScheme.All });
        using MemoryStream workbook = Written(new(seed.Reading, evaluation));

        Assert.Empty(Faults(workbook));
        ExchangeResult<PlanReading> read = PlanWorkbook.Read(workbook);
        Assert.Empty(read.Errors);
        Assert.Equal(seed.Reading, read.Value);
    }

    [Fact]
    public void A_plan_with_something_in_every_member_is_valid_and_reads_back()
    {
        var reading = new PlanReading { Plan = Plenty.Plan };
        using MemoryStream workbook = Written(new(reading, Plenty.Plan.Evaluate(new() { Schemes = RatingScheme.All })));

        Assert.Empty(Faults(workbook));
        ExchangeResult<PlanReading> read = PlanWorkbook.Read(workbook);
        Assert.Empty(read.Errors);
        Assert.Equal(reading, read.Value);
    }

    [Fact]
    public void Generated_plans_read_back()
    {
        foreach (Plan plan in PlanGenerator.Plans.Sample(15).Append(new Plan()))
        {
            using MemoryStream workbook = Written(new(plan));
            ExchangeResult<PlanReading> read = PlanWorkbook.Read(workbook);
            Assert.Empty(read.Errors);
            Assert.Equal(plan, read.Value!.Plan);
        }
    }

    [Fact]
    public void Shares_are_fractions_with_a_format_and_missing_values_are_words()
    {
        using MemoryStream workbook = Written(new(Reading));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, false);
        CellFormat[] formats =
            [.. document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()];
        Dictionary<uint, string> codes = document.WorkbookPart.WorkbookStylesPart.Stylesheet.NumberingFormats!
            .Elements<NumberingFormat>()
            .ToDictionary(each => each.NumberFormatId!.Value, each => each.FormatCode!.Value!);
        Cell share = CellIn(document, "割合", "実績 令和2年度");

        Assert.Equal("0.918", share.CellValue!.Text);
        Assert.Equal("0.0%", codes[formats[(int)share.StyleIndex!.Value].NumberFormatId!.Value]);
        Assert.False(formats[(int)share.StyleIndex.Value].Protection!.Locked!.Value);
        Assert.Equal("1234", CellIn(document, "件数", "実績 令和2年度").CellValue!.Text);
        Assert.Equal("集計中", CellIn(document, "割合", "実績 令和4年度").InnerText);
    }

    [Fact]
    public void What_is_typed_in_comes_back_as_results_in_their_years_and_units()
    {
        Plan plan = Edited(out ExchangeResult<PlanReading> read,
            ("割合", "実績 令和3年度", Number("0.9243")), ("割合", "実績 令和4年度", Number("0.95")), ("割合", "実績 令和5年度", Text("未実施")),
            ("件数", "実績 令和3年度", Text("1,300件")), ("件数", "実績 令和4年度", Text("集計中")));

        Assert.Empty(read.Errors);
        Assert.Equal(["91.8％", "92.43％", "95％", "NotConducted"],
            plan.Goals[0].Indicators[0].Actuals.Select(actual =>
                actual.Value?.ToString() ?? actual.Missing.ToString()));
        Assert.Equal([2020, 2021, 2022, 2023],
            plan.Goals[0].Indicators[0].Actuals.Select(actual => actual.Year!.Value.Year));
        Assert.Equal(["1234件", "1300件", "Pending"],
            plan.Goals[0].Indicators[1].Actuals.Select(actual =>
                actual.Value?.ToString() ?? actual.Missing.ToString()));
        Assert.Same(read.Value!.Plan.Goals[0].Indicators[0].Baseline, plan.Goals[0].Indicators[0].Baseline);
        Assert.Equal("91.8％", plan.Goals[0].Indicators[0].Actuals[0].Text);
    }

    [Fact]
    public void Places_follow_the_results_that_stayed_and_new_ones_have_none()
    {
        Plan plan = Edited(out ExchangeResult<PlanReading> read, ("割合", "実績 令和3年度", Number("0.9243")),
            ("件数", "実績 令和2年度", Number("1235")));
        IReadOnlyList<Observation> actuals = plan.Goals[0].Indicators[0].Actuals;

        Assert.Equal(LineSpan.At(5), read.Value!.PlaceOf(actuals[0])!.Lines);
        Assert.Null(read.Value.PlaceOf(actuals[1]));
        Assert.Equal(LineSpan.At(6), read.Value.PlaceOf(actuals[2])!.Lines);
        Assert.Null(read.Value.PlaceOf(plan.Goals[0].Indicators[1].Actuals[0]));
    }

    [Fact]
    public void A_cell_that_is_emptied_keeps_its_year_without_a_value()
    {
        Plan plan = Edited(out _, ("件数", "実績 令和2年度", new Cell()));

        Assert.Equal(MissingReason.NotAvailable, Assert.Single(plan.Goals[0].Indicators[1].Actuals).Missing);
    }

    [Theory]
    [InlineData("たくさん", "'たくさん' is neither a number nor one of 集計中, 未実施, 終了, －.")]
    [InlineData("12人", "'12人' is not in 件.")]
    [InlineData("=1+1", "'=1+1' is neither a number nor one of 集計中, 未実施, 終了, －.")]
    public void A_cell_that_cannot_be_read_is_named_and_the_value_stays(string typed, string message)
    {
        Plan plan = Edited(out ExchangeResult<PlanReading> read, ("件数", "実績 令和2年度", Text(typed)));

        Assert.Equal([$"指標!J5: {message}"], read.Errors.Select(error => error.ToString()));
        Assert.Equal(Count, plan.Goals[0].Indicators[1]);
    }

    [Fact]
    public void An_error_value_and_a_change_outside_the_results_are_named()
    {
        Edited(out ExchangeResult<PlanReading> read,
            ("件数", "実績 令和2年度", new Cell { DataType = CellValues.Error, CellValue = new("#DIV/0!") }),
            ("割合", "目標値", Number("0.5")), ("割合", "指標", Text("別名")));

        Assert.Equal(["指標!D4: Only results are read back; '指標' stays as it was.",
            "指標!P4: Only results are read back; '目標値' stays as it was.",
            "指標!J5: The cell shows '#DIV/0!' and no number."],
            read.Errors.Select(error => error.ToString()));
        Assert.Equal(Reading.Plan, read.Value!.Plan);
    }

    [Fact]
    public void A_row_that_was_deleted_is_named_and_sorting_rows_is_no_matter()
    {
        using MemoryStream workbook = Written(new(Reading));
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, true))
        {
            Row[] rows = [.. Rows(document)];
            string id = rows[3].Elements<Cell>().First().InnerText;
            rows[3].Remove();
            Assert.Equal("p1i1", id);
        }

        ExchangeResult<PlanReading> read = PlanWorkbook.Read(workbook);
        Assert.Equal("指標: The row of '割合' (p1i1) is gone; its values are as before.",
            Assert.Single(read.Errors).ToString());
        Assert.Equal(Reading.Plan, read.Value!.Plan);
    }

    [Fact]
    public void Guessed_values_have_a_note()
    {
        using MemoryStream workbook = Written(new(Reading));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, false);
        Comment note = Assert.Single(
            document.WorkbookPart!.WorksheetParts.Select(part => part.WorksheetCommentsPart)
                .OfType<WorksheetCommentsPart>()
                .SelectMany(part => part.Comments!.CommentList!.Elements<Comment>()));

        Assert.Equal("J4", note.Reference!.Value);
        Assert.Contains("要確認", note.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_arrives_as_text_and_no_cell_is_a_formula()
    {
        using MemoryStream workbook = Written(new(Plenty.Plan));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, false);

        Assert.All(document.WorkbookPart!.WorksheetParts,
            part => Assert.Empty(part.Worksheet!.Descendants<CellFormula>()));
        Assert.Contains(Rows(document).SelectMany(row => row.Elements<Cell>()), cell => cell.InnerText == "=cmd()");
        Assert.Contains(Rows(document).SelectMany(row => row.Elements<Cell>()),
            cell => cell.InnerText == "_x001B_[31mred");
    }

    [Fact]
    public void Other_files_are_refused_with_a_reason()
    {
        using var text = new MemoryStream("no workbook"u8.ToArray());
        using var other = new MemoryStream();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(other, SpreadsheetDocumentType.Workbook))
        {
            document.AddWorkbookPart().Workbook = new(new DocumentFormat.OpenXml.Spreadsheet.Sheets());
        }

        other.Position = 0;
        Assert.StartsWith("The file is no sound workbook: ", Assert.Single(PlanWorkbook.Read(text).Errors).Message,
            StringComparison.Ordinal);
        Assert.Equal("The workbook is none that was written here: the plan is not in it.",
            Assert.Single(PlanWorkbook.Read(other).Errors).Message);
    }

    [Fact]
    public void The_same_plan_gives_the_same_bytes() =>
        Assert.Equal(Written(new(Reading)).ToArray(), Written(new(Reading)).ToArray());

    private static MemoryStream Written(PlanEntry plan)
    {
        var stream = new MemoryStream();
        PlanWorkbook.Write(stream, plan);
        stream.Position = 0;
        return stream;
    }

    private static List<string> Faults(Stream workbook)
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault =>
            $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}").Take(5)];
    }

    private static Plan Edited(out ExchangeResult<PlanReading> read,
        params (string Indicator, string Head, Cell Cell)[] edits)
    {
        using MemoryStream workbook = Written(new(Reading));
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(workbook, true))
        {
            foreach ((string indicator, string head, Cell typed) in edits)
            {
                Cell cell = CellIn(document, indicator, head);
                cell.RemoveAllChildren();
                cell.DataType = typed.DataType?.Value;
                foreach (OpenXmlElement child in typed.ChildElements) cell.Append(child.CloneNode(true));
            }
        }

        read = PlanWorkbook.Read(workbook);
        return read.Value!.Plan;
    }

    private static Cell Number(string number) => new() { CellValue = new(number) };

    private static Cell Text(string text) => new() { DataType = CellValues.String, CellValue = new(text) };

    private static Cell CellIn(SpreadsheetDocument document, string indicator, string head)
    {
        Row[] rows = [.. Rows(document)];
        string column = ColumnOf(rows[2].Elements<Cell>().Single(cell => cell.InnerText == head));
        Row row = rows.Single(each =>
            each.Elements<Cell>().Any(cell => cell.InnerText == indicator && ColumnOf(cell) == "D"));
        return row.Elements<Cell>().Single(cell => ColumnOf(cell) == column);
    }

    private static string ColumnOf(Cell cell) => new([.. cell.CellReference!.Value!.TakeWhile(char.IsAsciiLetter)]);

    private static IEnumerable<Row> Rows(SpreadsheetDocument document)
    {
        string id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == "指標")
            .Id!.Value!;
        return ((WorksheetPart)document.WorkbookPart.GetPartById(id)).Worksheet!.Descendants<Row>();
    }
}
