using System.CommandLine;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs.Evaluations;
using WelfarePlan.Evaluation;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan evaluate FILE…</c>: the indicators of plans, evaluated.</summary>
internal static class EvaluateCommand
{
    private const string Table = "table";
    private const string Json = "json";
    private const string Csv = "csv";
    private const string Workbook = ExportFormat.Workbook;

    public static Command Create(CommandStreams streams)
    {
        Argument<string[]> files = PlanFiles.Argument();
        Option<FiscalYear?> year = YearOption.Create(
            "--year",
            "The fiscal year to evaluate: R3, 令和3年度, 2021. [default: each indicator's latest]"
        );
        Option<FiscalYear?> asOf = YearOption.Create("--as-of", "Look at no actual after this fiscal year.");
        Option<EvaluationMethod[]> methods = MethodOption.Create();
        Option<RatingScheme[]> schemes = SchemeOption.Create(streams);
        var format = new Option<string>("--format")
        {
            Description = "table for people, json or csv for programs, xlsx for a workbook that takes new results.",
            DefaultValueFactory = _ => Table,
        };
        format.AcceptOnlyFromAmong(Table, Json, Csv, Workbook);
        var path = new Option<string?>("--output", "-o") { Description = "The workbook to write with --format xlsx." };

        var command = new Command("evaluate", "Evaluates the indicators of plans.")
        {
            files, year, asOf, methods, schemes, format, path,
        };
        command.Validators.Add(result =>
        {
            string? form = result.GetValue(format);
            foreach (string mistake in ExportPlan.Mistakes(
                "--format", form == Workbook ? form : null, result.GetValue(path), result.GetValue(files) ?? []))
                result.AddError(mistake);
            if (form != Workbook && result.GetValue(path) is not null)
                result.AddError("--output goes with --format xlsx.");
        });
        command.SetAction(parsed =>
        {
            string[] names = parsed.GetRequiredValue(files);
            EvaluationMethod[] asked = parsed.GetValue(methods) ?? [];
            string form = parsed.GetRequiredValue(format);
            EvaluationColumn[] columns = EvaluationColumn.For(asked, Wording.OfTables(streams));
            var options = new EvaluationOptions
            {
                Year = parsed.GetValue(year),
                AsOf = parsed.GetValue(asOf),
                Methods =
                    form == Table ? [.. columns.SelectMany(column => column.Methods).Distinct()]
                    : asked.Length > 0 ? asked
                    : EvaluationMethod.All,
                Schemes = parsed.GetValue(schemes) ?? [],
            };
            if (form == Workbook)
                return Export.Run(names, new(form, parsed.GetValue(path)) { Evaluation = options }, streams);

            IEvaluationOutput output = form switch
            {
                Json => new EvaluationJsonOutput(streams.Output),
                Csv => new EvaluationCsvOutput(streams.Output),
                _ => new EvaluationTableOutput(columns, options.Schemes, streams),
            };
            int exit = PlanInputs.ReadAll(
                names,
                streams,
                envelope => output.Prepare(names.Length > 1 ? envelope.Source : null, envelope.Plan.Evaluate(options)),
                write => write(),
                streams.IsOutputTerminal
            );
            output.End();
            return exit;
        });
        return command;
    }
}
