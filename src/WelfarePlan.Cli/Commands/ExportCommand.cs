using System.CommandLine;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan export FILE…</c>: plans and their evaluations as files for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(CommandStreams streams)
    {
        Argument<string[]> files = PlanFiles.Argument();
        var to = new Option<string>("--to")
        {
            Description =
                "csv: flat tables; datapackage: normalised tables that read back; xlsx: a workbook that reads back; "
                    + "parquet: for DuckDB and Spark.",
            Required = true,
        };
        to.AcceptOnlyFromAmong([.. ExportFormat.All]);
        var path = new Option<string?>("--output", "-o")
        {
            Description =
                "The folder to write, which must be empty or absent; for xlsx the file. For csv a name that ends in "
                    + ".csv, or none, gives the table of values alone.",
        };
        var excel = new Option<bool>("--excel")
        {
            Description = "csv for Excel: Japanese headers, byte order mark, formulas made harmless.",
        };
        Option<FiscalYear?> year = YearOption.Create(
            "--year",
            "The fiscal year to evaluate: R3, 令和3年度, 2021. [default: each indicator's latest]"
        );
        Option<FiscalYear?> asOf = YearOption.Create("--as-of", "Look at no actual after this fiscal year.");
        Option<EvaluationMethod[]> methods = MethodOption.Create();
        Option<RatingScheme[]> schemes = SchemeOption.Create(streams);
        Option<Municipality?> municipality = MunicipalityOption.Create();
        var part = new Option<string?>("--part")
        {
            Description =
                "parquet only: the name of this run's part of a data set that several runs write; plans are then known "
                    + "by the hash of their file.",
        };

        var command = new Command("export", "Writes plans and their evaluations as tables, workbooks and data sets.")
        {
            files, to, path, excel, year, asOf, methods, schemes, municipality, part,
        };
        command.Validators.Add(result =>
        {
            string? form = result.GetValue(to);
            foreach (
                string mistake in ExportPlan.Mistakes("--to", form, result.GetValue(path), result.GetValue(files) ?? [])
            )
                result.AddError(mistake);
            if (result.GetValue(part) is { } name)
            {
                if (form != ExportFormat.Parquet) result.AddError("--part goes with --to parquet.");
                if (name.Length == 0 || !name.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '_'))
                    result.AddError("--part needs a name of letters, digits, '-' and '_'.");
            }

            if (result.GetValue(excel) && form != ExportFormat.Csv) result.AddError("--excel goes with --to csv.");
        });
        command.SetAction(parsed => Export.Run(
            parsed.GetRequiredValue(files),
            new ExportPlan(parsed.GetRequiredValue(to), parsed.GetValue(path))
            {
                Dialect = parsed.GetValue(excel) ? CsvDialect.Excel : CsvDialect.Plain,
                Municipality = parsed.GetValue(municipality),
                Part = parsed.GetValue(part),
                Evaluation = new EvaluationOptions
                {
                    Year = parsed.GetValue(year),
                    AsOf = parsed.GetValue(asOf),
                    Methods = parsed.GetValue(methods) is { Length: > 0 } asked ? asked : EvaluationMethod.All,
                    Schemes = parsed.GetValue(schemes) ?? [],
                },
            },
            streams));
        return command;
    }
}
