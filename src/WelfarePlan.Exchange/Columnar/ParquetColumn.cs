using System.Globalization;
using Parquet;
using Parquet.Schema;
using WelfarePlan.Exchange.Tables;

namespace WelfarePlan.Exchange.Columnar;

/// <summary>A column of a table as a column of Parquet; an empty cell is null.</summary>
internal static class ParquetColumn
{
    public static DataField FieldOf(string name, ColumnKind kind) => kind switch
    {
        ColumnKind.Integer => new DataField<int?>(name),
        ColumnKind.Number => new DataField<double?>(name),
        ColumnKind.Truth => new DataField<bool?>(name),
        _ => new DataField<string>(name),
    };

    public static async Task WriteAsync(
        ParquetRowGroupWriter group, DataField field, ColumnKind kind, Cell[] cells,
        CancellationToken cancellationToken
    )
    {
        switch (kind)
        {
            case ColumnKind.Integer:
                await group.WriteAsync<int>(
                    field,
                    Array.ConvertAll(cells, cell => (int?)cell.Number),
                    cancellationToken: cancellationToken
                );
                break;
            case ColumnKind.Number:
                await group.WriteAsync<double>(
                    field,
                    Array.ConvertAll(cells, cell => DoubleOf(cell.Number)),
                    cancellationToken: cancellationToken
                );
                break;
            case ColumnKind.Truth:
                await group.WriteAsync<bool>(
                    field,
                    Array.ConvertAll(cells, cell => cell.Text is { } text ? text == "true" : (bool?)null),
                    cancellationToken: cancellationToken
                );
                break;
            default:
                await group.WriteAsync(
                    field,
                    Array.ConvertAll(cells, cell => string.IsNullOrEmpty(cell.Text) ? null! : cell.Text)
                );
                break;
        }
    }

    // By way of its digits: a cast does not always give the nearest double.
    private static double? DoubleOf(decimal? number) =>
        number is { } known
            ? double.Parse(known.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;
}
