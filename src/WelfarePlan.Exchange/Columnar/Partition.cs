using System.Globalization;

namespace WelfarePlan.Exchange.Columnar;

/// <summary>A prefecture and a fiscal year, either unknown: the folder of a data set that rows stand in.</summary>
internal readonly record struct Partition(string? Prefecture, int? Year)
{
    public const string PrefectureColumn = "prefecture";
    public const string YearColumn = "fiscal_year";

    // What Hive and all that read its folders take for null.
    private const string Unknown = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Returns whether the name of a folder holds the column, so that no file does.</summary>
    public static bool Holds(string column) => column is PrefectureColumn or YearColumn;

    public string In(string folder) => Path.Combine(
        folder, $"{PrefectureColumn}={Prefecture ?? Unknown}",
        $"{YearColumn}={Year?.ToString(CultureInfo.InvariantCulture) ?? Unknown}");
}
