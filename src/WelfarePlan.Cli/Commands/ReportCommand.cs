using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Extensions;
using WelfarePlan.Cli.Inputs;
using WelfarePlan.Cli.Outputs;
using WelfarePlan.Evaluation;
using WelfarePlan.Reports;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Commands;

/// <summary><c>welfareplan report FILE… -o report.html</c>: a page for people, with the source beside each
/// value.</summary>
internal static class ReportCommand
{
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(CommandStreams streams)
    {
        Argument<string[]> files = PlanFiles.Argument();
        Option<FiscalYear?> year = YearOption.Create(
            "--year",
            "The fiscal year to evaluate: R3, 令和3年度, 2021. [default: each indicator's latest]");
        Option<RatingScheme[]> scheme = SchemeOption.Create(streams);
        scheme.Arity = ArgumentArity.ExactlyOne;
        var path = new Option<string?>("--output", "-o")
        {
            Description = "The file to write instead of standard output.",
        };
        var command = new Command(
            "report",
            "Writes a report as one HTML file; several files give a page that compares them, more than 26 a list.")
        {
            files, year, scheme, path,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is { } file && string.IsNullOrWhiteSpace(file))
                result.AddError("--output needs the name of a file.");
        });
        command.SetAction(parsed =>
        {
            IReadOnlyList<string> names = InputFolders.Expand(parsed.GetRequiredValue(files));
            var options = new ReportOptions
            {
                Language = Wording.OfTables(streams).Language,
                Year = parsed.GetValue(year),
                Scheme = parsed.GetValue(scheme) is [var asked, ..] ? asked : ReportOptions.Default.Scheme,
                ReadOn = SystemClock.Instance.InTzdbSystemDefaultZone().GetCurrentDate(),
            };
            return Run(names, options, parsed.GetValue(path), streams);
        });
        return command;
    }

    private static int Run(IReadOnlyList<string> names, ReportOptions options, string? path, CommandStreams streams)
    {
        using var target = new OutputTarget(path, streams);
        if (target.Refusal(names.Where(name => name != InputFile.StandardInput)) is { } refusal)
        {
            streams.Say($"welfareplan: {refusal}");
            return ExitCode.WrongUsage;
        }

        // Pages of one plan show the document; those of several do not, and need not keep a hundred of them.
        PlanOpening opening = names.Count == 1 ? PlanOpening.Traced : PlanOpening.PlanOnly;
        int plans = 0;
        int exit = PlanInputs.ReadInto(
            names, streams, opening, entry => entry,
            entries =>
            {
                using var output = new StreamWriter(target.Stream, Utf8, BufferSize, leaveOpen: true);
                plans = PlanReport.Write(output, entries, options);
            },
            target.IsWatched);
        if (plans > 0) target.Commit();
        return exit;
    }
}
