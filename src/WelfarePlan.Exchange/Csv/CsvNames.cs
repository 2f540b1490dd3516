using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Csv;

/// <summary>The header of a column: English for programs, Japanese for Excel.</summary>
internal static class CsvNames
{
    public static string Of<TRow>(Column<TRow> column, CsvDialect dialect) =>
        dialect == CsvDialect.Excel ? column.Japanese : column.Name;
}
