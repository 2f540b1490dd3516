namespace WelfarePlan.Cli.Commands;

/// <summary>What plans are exported to.</summary>
internal static class ExportFormat
{
    public const string Csv = "csv";

    public const string DataPackage = "datapackage";

    public const string Workbook = "xlsx";

    public const string Parquet = "parquet";

    public static IReadOnlyList<string> All { get; } = [Csv, DataPackage, Workbook, Parquet];
}
