using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Commands;

/// <summary>What to export, and where to.</summary>
internal sealed record ExportPlan(string Format, string? Path)
{
    public CsvDialect Dialect { get; init; }

    public Municipality? Municipality { get; init; }

    /// <summary>Gets what to evaluate, or null for values alone.</summary>
    public EvaluationOptions? Evaluation { get; init; }

    /// <summary>Gets whether one file is written; else a folder is.</summary>
    public bool IsOneFile =>
        Format == ExportFormat.Workbook
        || (Format == ExportFormat.Csv && (Path is null or "-" || Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Returns whether a format cannot go to standard output.</summary>
    public static bool NeedsOutput(string? format) => format is ExportFormat.DataPackage or ExportFormat.Workbook or ExportFormat.Parquet;
}
