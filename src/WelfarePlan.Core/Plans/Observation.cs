using System.Text.Json.Serialization;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Plans;

/// <summary>A value of an indicator in a fiscal year: a baseline (基準値) or an actual (実績値).</summary>
/// <remarks>It holds either a quantity or the reason why there is none, never both and never neither.</remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<Observation>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed record Observation
{
    /// <summary>Makes an observation with a value.</summary>
    /// <param name="year">The fiscal year, or null where the document does not say.</param>
    /// <param name="value">The value in the unit of the cell.</param>
    public Observation(FiscalYear? year, Quantity value)
    {
        Year = year;
        Value = value;
    }

    /// <summary>Makes an observation without a value.</summary>
    /// <param name="year">The fiscal year, or null where the document does not say.</param>
    /// <param name="missing">Why there is no value.</param>
    public Observation(FiscalYear? year, MissingReason missing)
    {
        Year = year;
        Missing = missing;
    }

    /// <summary>Gets the fiscal year, or null where the document does not say.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Gets the value, or null where <see cref="Missing"/> says why there is none.</summary>
    public Quantity? Value { get; }

    /// <summary>Gets why there is no value, or null where there is one.</summary>
    public MissingReason? Missing { get; }

    /// <summary>Gets the whole that the value is a part of (95校区／95校区), or null.</summary>
    public Quantity? OutOf { get; init; }

    /// <summary>Gets the cell as printed, or null where the value was not read from print.</summary>
    public string? Text { get; init; }

    /// <summary>Gets how final the value is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets the day or month the value speaks of, as printed (H24.4月末現在), or null.</summary>
    public string? AsOf { get; init; }

    /// <summary>Gets the standard error of the value in its unit, or null where the document does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The error is negative.</exception>
    public decimal? StandardError
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 0, 0, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets the number of people or cases that a share was counted in, or null where the document does not
    /// say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? SampleSize
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 0, 0, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets a note that stands with the value, or null.</summary>
    public string? Note { get; init; }
}
