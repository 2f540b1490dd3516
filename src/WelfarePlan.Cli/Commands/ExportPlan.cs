using WelfarePlan.Cli.Inputs;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Commands;

/// <summary>What to export, and where to.</summary>
internal sealed record ExportPlan(string Format, string? Path)
{
    public CsvDialect Dialect { get; init; }

    public Municipality? Municipality { get; init; }

    /// <summary>Gets the name of this run's part of a data set, or null where it is the only one.</summary>
    public string? Part { get; init; }

    /// <summary>Gets what to evaluate, or null for values alone.</summary>
    public EvaluationOptions? Evaluation { get; init; }

    /// <summary>Gets whether one file is written; else a folder is.</summary>
    public bool IsOneFile =>
        Format == ExportFormat.Workbook
        || (
            Format == ExportFormat.Csv
            && (Path is null or "-" || Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>Says what is wrong with what was asked for; nothing where it can be done.</summary>
    public static IEnumerable<string> Mistakes(string option, string? format, string? path, string[] files)
    {
        if (path is not null && string.IsNullOrWhiteSpace(path))
            yield return "--output needs the name of a file or folder.";
        if (format is not (ExportFormat.DataPackage or ExportFormat.Workbook or ExportFormat.Parquet)) yield break;
        if (path is null or "-") yield return $"{option} {format} needs --output.";
        if (format == ExportFormat.Workbook && InputFolders.Expand(files).Count > 1)
            yield return $"{option} {format} writes one plan a workbook; give one file.";
    }
}
