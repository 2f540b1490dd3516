using System.Globalization;
using System.Text;
using System.Text.Json;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;

namespace WelfarePlan.Exchange.Tests;

public sealed class TidyCsvTests
{
    private static readonly PlanEntry Progress = new(
        SeedPlans.KumamotoProgress4th.Reading,
        SeedPlans.KumamotoProgress4th.Plan.Evaluate()
    );

    private static readonly PlanEntry Full = new(Plenty.Plan);

    [Fact]
    public void The_columns_of_values_are_those_that_were_promised_in_their_order()
    {
        string[] promised =
        [
            "source", "plan", "edition", "municipality", "municipality_code", "prefecture", "period_from",
            "period_to", "goal_number", "goal",
            "measure_number", "measure", "indicator_id", "indicator", "context", "unit", "direction",
            "direction_source", "basis", "role",
            "fiscal_year", "era_label", "value", "value_upper", "bound", "missing_reason", "status", "as_of",
            "printed_text", "page", "line",
            "sheet", "cell", "confidence",
        ];
        string header = Encoding.UTF8.GetString(Bytes(CsvDialect.Plain, Progress)).Split('\n')[0];

        Assert.Equal(promised, header.Split(',').Where(promised.Contains));
    }

    [Fact]
    public void There_is_a_row_for_every_baseline_actual_and_target()
    {
        List<Dictionary<string, string>> rows = Rows.Written(stream => TidyCsv.WriteObservations(stream, [Progress]));
        Indicator[] indicators = [.. Progress.Reading.Plan.AllIndicators()];

        Assert.Equal(indicators.Sum(each => each.Actuals.Count + each.Targets.Count + (each.Baseline is null ? 0 : 1)),
            rows.Count);
        Assert.Equal(
            indicators.SelectMany(each => each.Actuals)
                .Select(actual => actual.Value?.Amount.ToString(CultureInfo.InvariantCulture) ?? ""),
            rows.Where(row => row["role"] == "actual").Select(row => row["value"]));
    }

    [Fact]
    public void A_row_names_its_goal_and_its_place_in_the_source()
    {
        Dictionary<string, string> row = Rows.Written(stream => TidyCsv.WriteObservations(stream, [Progress]))
            .First(each => each["role"] == "baseline" && each["value"].Length > 0);

        Assert.NotEqual("", row["goal"]);
        Assert.Matches("^[0-9]+$", row["line"]);
        Assert.Matches("^(certain|likely|guessed)$", row["confidence"]);
        Assert.Equal("43", row["municipality_code"][..2]);
        Assert.Equal("熊本県", row["prefecture"]);
    }

    [Fact]
    public void Values_are_numbers_or_empty_in_every_table()
    {
        foreach (List<Dictionary<string, string>> rows in (List<Dictionary<string, string>>[])
            [
                Rows.Written(stream => TidyCsv.WriteObservations(stream, [Progress, Full])),
                Rows.Written(stream => TidyCsv.WriteEvaluations(stream, [Progress])),
            ]
    )
        {
            Assert.NotEmpty(rows);
            Assert.All(
                rows,
                row =>
                    Assert.True(
                        row["value"].Length == 0
                            || decimal.TryParse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture, out _),
                        row["value"]
                    )
            );
        }
    }

    [Fact]
    public void Evaluations_say_what_the_evaluation_says()
    {
        List<Dictionary<string, string>> rows = Rows.Written(stream => TidyCsv.WriteEvaluations(stream, [Progress]));

        Assert.Equal(
            Progress.Evaluation!.Results.Select(result =>
                (
                    result.Indicator.Name, result.Method.Name,
                    result.Value?.ToString(CultureInfo.InvariantCulture) ?? "", result.ExplanationJa
                )
            ),
            rows.Select(row => (row["indicator"], row["method"], row["value"], row["explanation_ja"])));
        Assert.All(rows, row => Assert.NotEqual(row["value"].Length == 0, row["undefined_reason"].Length == 0));
    }

    [Fact]
    public void Grades_tell_computed_ones_from_printed_ones()
    {
        Plan plan = Plenty.Plan;
        var entry = new PlanEntry(new() { Plan = plan }, plan.Evaluate(new() { Schemes = RatingScheme.All }));
        List<Dictionary<string, string>> rows = Rows.Written(stream => TidyCsv.WriteGrades(stream, [entry]));

        Assert.Equal(
            plan.AllIndicators().Count() * RatingScheme.All.Count,
            rows.Count(row => row["computed"] == "true")
        );
        Assert.Equal(
            plan.AllIndicators().Sum(each => each.Grades.Count),
            rows.Count(row => row["computed"] == "false")
        );
    }

    [Fact]
    public void Plain_text_arrives_unharmed()
    {
        List<Dictionary<string, string>> rows = Rows.Written(stream => TidyCsv.WriteObservations(stream, [Full]));

        Assert.Contains(rows, row => row["indicator"] == "=cmd()");
        Assert.Contains(rows, row => row["indicator"] == "＝cmd()");
        Assert.All(rows.Where(row => row["indicator"] == "=cmd()"), row => Assert.Equal("𠮷野家", row["goal"]));
        Assert.Contains(rows, row => row["context"] == "\u001B[31mred");
        Assert.Contains(rows, row => row["printed_text"] == Plenty.Texts[5]);
    }

    [Fact]
    public void Plain_files_have_no_byte_order_mark_and_end_lines_with_a_line_feed()
    {
        byte[] bytes = Bytes(CsvDialect.Plain, Progress);

        Assert.Equal((byte)'s', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal((byte)'\n', bytes[^1]);
    }

    [Fact]
    public void Excel_gets_a_byte_order_mark_Japanese_headers_and_words_and_no_formula()
    {
        byte[] bytes = Bytes(CsvDialect.Excel, Full);
        string text = Encoding.UTF8.GetString(bytes[3..]);
        List<Dictionary<string, string>> rows = Rows.Of(bytes[3..]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.StartsWith("出典ファイル,計画名,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.All(rows.SelectMany(row => row.Values), cell => Assert.False(SpreadsheetText.IsFormula(cell), cell));
        Assert.Contains(rows, row => row["指標"] == "'=cmd()" && row["区分"] == "実績値");
        Assert.Contains(rows, row => row["指標"] == "'＝cmd()");
        Assert.Contains(rows, row => row["値"] == "-0.5");
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("＝1+1", true)]
    [InlineData("+cmd", true)]
    [InlineData("＠SUM(A1)", true)]
    [InlineData("\u200B=1", true)]
    [InlineData("\uFEFF　＝1", true)]
    [InlineData("\u3164=1", true)]
    [InlineData("\U000E0041=1", true)]
    [InlineData("\t=1", true)]
    [InlineData("-5.5", false)]
    [InlineData("－", false)]
    [InlineData("-", false)]
    [InlineData("𠮷=1", false)]
    [InlineData("a=1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void What_a_spreadsheet_would_run_is_told_from_text(string? text, bool isFormula) =>
        Assert.Equal(isFormula, SpreadsheetText.IsFormula(text));

    [Theory]
    [InlineData(CsvDialect.Plain)]
    [InlineData(CsvDialect.Excel)]
    public void The_codebook_describes_every_column_of_every_file(CsvDialect dialect)
    {
        using var folder = new TemporaryFolder();
        TidyCsv.WriteFolder(folder.Path, [Progress, Full], dialect);
        using JsonDocument codebook = JsonDocument.Parse(File.ReadAllText(folder["datapackage.json"]));

        foreach (JsonElement resource in codebook.RootElement.GetProperty("resources").EnumerateArray())
        {
            string header = File.ReadLines(folder[resource.GetProperty("path").GetString()!]).First();
            JsonElement[] fields = [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];
            Assert.Equal(
                header.TrimStart('\uFEFF').Split(','),
                fields.Select(field => field.GetProperty("name").GetString())
            );
            Assert.All(fields, field => Assert.NotEqual("", field.GetProperty("description").GetString()));
        }
    }

    [Fact]
    public void Identifiers_join_the_tables()
    {
        HashSet<string> values =
        [
            .. Rows.Written(stream => TidyCsv.WriteObservations(stream, [Full, Progress]))
                .Select(row => row["indicator_id"]),
        ];
        HashSet<string> results =
        [
            .. Rows.Written(stream => TidyCsv.WriteEvaluations(stream, [Full, Progress]))
                .Select(row => row["indicator_id"]),
        ];

        Assert.NotEmpty(results);
        Assert.Subset(values, results);
        Assert.All(results, id => Assert.StartsWith("p2i", id, StringComparison.Ordinal));
    }

    [Fact]
    public void An_evaluation_of_another_plan_is_refused() =>
        Assert.Throws<ArgumentException>(() => new PlanEntry(new() { Plan = new Plan() }, Plenty.Plan.Evaluate()));

    private static byte[] Bytes(CsvDialect dialect, params PlanEntry[] plans)
    {
        using var stream = new MemoryStream();
        TidyCsv.WriteObservations(stream, plans, dialect);
        return stream.ToArray();
    }
}
