using System.Text.Json.Serialization;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Plans;

/// <summary>What an indicator should reach (目標値), and by when.</summary>
/// <remarks>
/// A numeric target has a value; one of <see cref="TargetBound.Between"/> has an upper value too; a target of
/// direction, maintenance or words may have none.
/// </remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<Target>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed record Target
{
    /// <summary>Makes a numeric target.</summary>
    /// <param name="year">The fiscal year to reach it by, or null where the document does not say.</param>
    /// <param name="value">The number to reach, or the lower end of a range.</param>
    /// <param name="bound">Exact, at least, at most, or maintain.</param>
    /// <exception cref="ArgumentException">The bound needs an upper value or allows no number.</exception>
    public Target(FiscalYear? year, Quantity value, TargetBound bound = TargetBound.Exact)
    {
        if (bound is TargetBound.Between or TargetBound.DirectionOnly or TargetBound.Qualitative)
        {
            throw new ArgumentException($"A target with one number cannot be {bound}.", nameof(bound));
        }

        Year = year;
        Value = value;
        Bound = bound;
    }

    /// <summary>Makes a target that is a range.</summary>
    /// <param name="year">The fiscal year to reach it by, or null where the document does not say.</param>
    /// <param name="lower">The lower end, included.</param>
    /// <param name="upper">The upper end, included.</param>
    /// <exception cref="ArgumentException">The units differ, or the upper end lies below the lower.</exception>
    public Target(FiscalYear? year, Quantity lower, Quantity upper)
    {
        if (upper < lower)
            throw new ArgumentException($"The range would end ({upper}) below its start ({lower}).", nameof(upper));

        Year = year;
        Value = lower;
        Upper = upper;
        Bound = TargetBound.Between;
    }

    /// <summary>Makes a target without a number.</summary>
    /// <param name="year">The fiscal year to reach it by, or null where the document does not say.</param>
    /// <param name="bound">Direction only, maintain or qualitative.</param>
    /// <exception cref="ArgumentException">The bound needs a number.</exception>
    public Target(FiscalYear? year, TargetBound bound)
    {
        if (bound is not (TargetBound.DirectionOnly or TargetBound.Maintain or TargetBound.Qualitative))
        {
            throw new ArgumentException($"A target that is {bound} needs a number.", nameof(bound));
        }

        Year = year;
        Bound = bound;
    }

    /// <summary>Gets the fiscal year to reach it by, or null where the document does not say.</summary>
    public FiscalYear? Year { get; }

    /// <summary>Gets what the target asks for.</summary>
    public TargetBound Bound { get; }

    /// <summary>Gets the number to reach or the lower end of a range, or null where there is none.</summary>
    public Quantity? Value { get; }

    /// <summary>Gets the upper end of a range, or null where the target is no range.</summary>
    public Quantity? Upper { get; }

    /// <summary>Gets the whole that the value is a part of (95校区／95校区), or null.</summary>
    public Quantity? OutOf { get; init; }

    /// <summary>Gets the cell as printed, or null where the target was not read from print.</summary>
    public string? Text { get; init; }

    /// <summary>Gets how final the target is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets the day or month the target speaks of, as printed, or null.</summary>
    public string? AsOf { get; init; }

    /// <summary>Gets a note that stands with the target, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Gets whether the target is to be held in every year (毎年度), not only reached by the last.</summary>
    public bool EveryYear { get; init; }

    /// <summary>Gets how far a level to be maintained may drift to either side, in its unit; null where nothing is
    /// said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is negative.</exception>
    public decimal? Tolerance
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value ?? 0, 0, nameof(value));
            field = value;
        }
    }

    /// <summary>Gets the span of time that the target counts over, or null where it is that of the actuals (５年間で３人 is
    /// cumulative).</summary>
    public IndicatorBasis? Basis { get; init; }

    /// <summary>Gets the fiscal years that a cumulative target counts over (５年間で３人), or null where the document does
    /// not say.</summary>
    /// <remarks>Annual results of these years are added up; null means from the year after the baseline to
    /// <see cref="Year"/>.</remarks>
    public FiscalPeriod? Period { get; init; }

    /// <summary>Gets when and why the target took this value after the plan was made, or null for an original
    /// target.</summary>
    public TargetRevision? Revision { get; init; }
}
