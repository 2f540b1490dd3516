using System.Globalization;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Tests;

/// <summary>All that the table of observations holds of a value and its indicator, said by the plan itself.</summary>
internal sealed record ParquetRow(
    string Indicator, string? Context, string Unit, string? Direction, string? Source, string? Basis, string Role,
    int? Year, double? Value, double? Upper, double? OutOf, string? Bound, string? Missing, string Status, string? AsOf,
    string? Note, string? Text)
{
    /// <summary>The columns, in the order of the members.</summary>
    public const string Columns =
        "indicator, context, unit, direction, direction_source, basis, role, fiscal_year, value, value_upper, out_of, "
        + "bound, missing_reason, status, as_of, note, printed_text";

    public static IEnumerable<ParquetRow> Of(Plan plan) => plan.AllIndicators().SelectMany(Of);

    /// <summary>Returns the row as it is read, its cells in the order of <see cref="Columns"/>.</summary>
    public static ParquetRow Read(IReadOnlyList<object?> cells) => new(
        Words(cells[0])!, Words(cells[1]), Words(cells[2]) ?? "", Words(cells[3]), Words(cells[4]), Words(cells[5]),
        Words(cells[6])!, cells[7] is { } year ? Convert.ToInt32(year, CultureInfo.InvariantCulture) : null,
        (double?)cells[8], (double?)cells[9], (double?)cells[10], Words(cells[11]), Words(cells[12]),
        Words(cells[13])!, Words(cells[14]), Words(cells[15]), Words(cells[16]));

    private static string? Words(object? cell) => (string?)cell;

    private static IEnumerable<ParquetRow> Of(Indicator indicator)
    {
        if (indicator.Baseline is { } baseline) yield return Of(indicator, "baseline", baseline);
        foreach (Observation actual in indicator.Actuals) yield return Of(indicator, "actual", actual);
        foreach (Target target in indicator.Targets) yield return Of(indicator, target);
    }

    private static ParquetRow Of(Indicator indicator, string role, Observation observation) =>
        Start(indicator, role, observation.Year, observation.Value, observation.Status) with
        {
            OutOf = Number(observation.OutOf),
            Missing = observation.Missing switch
            {
                null => null,
                MissingReason.NotAvailable => "not_stated",
                MissingReason.Pending => "not_tallied",
                MissingReason.NotConducted => "not_conducted",
                MissingReason.Discontinued => "discontinued",
                MissingReason.NotNumeric => "not_numeric",
                _ => "illegible",
            },
            AsOf = Stated(observation.AsOf),
            Note = Stated(observation.Note),
            Text = Stated(observation.Text),
        };

    private static ParquetRow Of(Indicator indicator, Target target) =>
        Start(indicator, "target", target.Year, target.Value, target.Status) with
        {
            Basis = Word(target.Basis) ?? Word(indicator.Basis),
            Upper = Number(target.Upper),
            OutOf = Number(target.OutOf),
            Bound = target.Bound switch
            {
                TargetBound.Exact => "exact",
                TargetBound.AtLeast => "at_least",
                TargetBound.AtMost => "at_most",
                TargetBound.Between => "range",
                TargetBound.DirectionOnly => "direction_only",
                TargetBound.Maintain => "maintain",
                _ => "qualitative",
            },
            AsOf = Stated(target.AsOf),
            Note = Stated(target.Note),
            Text = Stated(target.Text),
        };

    private static ParquetRow Start(
        Indicator indicator, string role, FiscalYear? year, Quantity? value, ObservationStatus status) => new(
        indicator.Name, Stated(indicator.Context), (value?.Unit ?? indicator.Unit).Symbol,
        indicator.Direction?.ToString().ToLowerInvariant(), indicator.DirectionSource?.ToString().ToLowerInvariant(),
        Word(indicator.Basis), role, year?.Year, Number(value), null, null, null, null,
        status.ToString().ToLowerInvariant(), null, null, null);

    private static string? Word(IndicatorBasis? basis) => basis switch
    {
        null => null,
        IndicatorBasis.PointInTime => "stock",
        IndicatorBasis.Annual => "annual",
        _ => "cumulative",
    };

    // A column of Parquet holds numbers of 64 bits, and takes an empty text for none.
    private static double? Number(Quantity? quantity) => quantity is { } known
        ? double.Parse(known.Amount.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : null;

    private static string? Stated(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
