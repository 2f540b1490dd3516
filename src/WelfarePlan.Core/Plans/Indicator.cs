using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Quantities;

namespace WelfarePlan.Plans;

/// <summary>An outcome indicator (成果指標): a name, a baseline, yearly actuals and targets.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<Indicator>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed record Indicator
{
    /// <summary>Gets the name as printed, line breaks healed.</summary>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public required string Name
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value.Trim();
        }
    }

    /// <summary>Gets the words above it that make a bare name (実施率) unique, or null.</summary>
    public string? Context { get; init; }

    /// <summary>Gets the unit of its values; no unit where none was printed.</summary>
    public Unit Unit { get; init; }

    /// <summary>Gets which way it should move, or null where the plan does not say.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Gets where the direction comes from, or null where there is no direction.</summary>
    public DirectionSource? DirectionSource { get; init; }

    /// <summary>Gets the span of time a value covers, or null where the plan does not say.</summary>
    public IndicatorBasis? Basis { get; init; }

    /// <summary>Gets the value at the start (基準値, 現状値), or null where the plan gives none (なし).</summary>
    public Observation? Baseline { get; init; }

    /// <summary>Gets the yearly results (実績値), oldest first as far as years are known.</summary>
    public IReadOnlyList<Observation> Actuals
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<Observation>.Empty;

    /// <summary>Gets the targets (目標値), as printed; a revised target stands behind the one it replaces.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = ValueList.From(value); } = ValueList<Target>.Empty;

    /// <summary>Gets the grades that the document itself prints (評価区分), oldest first.</summary>
    public IReadOnlyList<PublishedGrade> Grades
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<PublishedGrade>.Empty;

    /// <summary>Gets words that rating schemes may ask for, such as <c>survey</c> for a share found by asking people
    /// (意識調査).</summary>
    public IReadOnlyList<string> Flags { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets the notes (※) that stand with the indicator.</summary>
    public IReadOnlyList<string> Notes { get; init => field = ValueList.From(value); } = ValueList<string>.Empty;

    /// <summary>Gets what is counted above the line of a ratio, in words, or null.</summary>
    public string? Numerator { get; init; }

    /// <summary>Gets what is counted below the line of a ratio, in words, or null.</summary>
    public string? Denominator { get; init; }

    /// <summary>Gets the number of people or cases asked for a share, or null where the plan does not say.</summary>
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
}
