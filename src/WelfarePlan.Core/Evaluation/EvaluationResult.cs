using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>One method applied to one indicator in one year: a value or the reason why there is none, and how it came
/// about.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<EvaluationResult>))]
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public sealed record EvaluationResult
{
    private readonly ResultBasis _basis;

    // Two outcomes would make every result larger, and years are rarely left out.
    private readonly StrongBox<Outcome>? _allYears;

    internal EvaluationResult(ResultBasis basis, EvaluationMethod method, Outcome outcome, Outcome? allYears = null)
    {
        _basis = basis;
        _allYears = allYears is { } all ? new(all) : null;
        Method = method;
        Outcome = allYears is null ? outcome : outcome.With(EvaluationWarnings.ExcludedYears);
    }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator => _basis.Indicator;

    /// <summary>Gets the fiscal year evaluated, or null where the indicator has no actual with a year.</summary>
    public FiscalYear? Year => _basis.Year;

    /// <summary>Gets the method.</summary>
    public EvaluationMethod Method { get; }

    /// <summary>Gets the value, or null where <see cref="Undefined"/> says why there is none; ratios are
    /// fractions.</summary>
    public decimal? Value => Outcome.Value;

    /// <summary>Gets why there is no value, or null where there is one.</summary>
    public UndefinedReason? Undefined => Outcome.Undefined;

    /// <summary>Gets the value as yes or no for a method of that kind, else null.</summary>
    public bool? Truth => Method.ValueKind == EvaluationValueKind.Truth && Value is { } value ? value != 0 : null;

    /// <summary>Gets the unit of the value: none for ratios, ポイント for differences of shares.</summary>
    public Unit Unit => Method.ValueKind switch
    {
        EvaluationValueKind.Amount when !IsDifference => Inputs.Unit,
        EvaluationValueKind.Amount or EvaluationValueKind.AmountPerYear => Inputs.Unit.OfDifference,
        _ => Unit.None,
    };

    /// <summary>Gets the figures that the method used; figures that it does not read are null.</summary>
    public EvaluationInputs Inputs => _basis.Inputs.For(Method);

    /// <summary>Gets the points that the method used, oldest first; empty for methods that read no series.</summary>
    public IReadOnlyList<SeriesPoint> Series => SeriesOfMethod;

    /// <summary>Gets the numbers that stand beside the value (n, p, smallestP, tauB, low, high, reachesTarget …);
    /// mostly none.</summary>
    /// <remarks>They are computed when asked for. <c>allYears</c> is the value with no year left out, where years
    /// were.</remarks>
    public IReadOnlyList<EvaluationStatistic> Statistics => ResultStatistics.Of(this);

    /// <summary>Gets what a reader should know before using the value.</summary>
    public EvaluationWarnings Warnings => Outcome.Warnings;

    /// <summary>Gets how the value came about in English, such as <c>(92.43 − 95.1) ÷ (100 − 95.1) = −54.5%</c>, or why
    /// there is none.</summary>
    public string Explanation => Explanations.English(this);

    /// <summary>Gets how the value came about in Japanese, or why there is none.</summary>
    public string ExplanationJa => Explanations.Japanese(this);

    internal Outcome Outcome { get; }

    /// <summary>Gets the yearly results whose sum the actual is; empty where it is none.</summary>
    internal IReadOnlyList<decimal> Summands => Inputs.IsSummed ? TargetSpan.Summands(Indicator, Inputs) : [];

    /// <summary>Gets the outcome with no year left out, where years were; else undefined.</summary>
    internal Outcome AllYears => _allYears?.Value ?? default;

    private ValueList<SeriesPoint> SeriesOfMethod =>
        Method.UsesSeries ? _basis.Series : ValueList<SeriesPoint>.Empty;

    private bool IsDifference =>
        Method == EvaluationMethod.Gap || Method == EvaluationMethod.Improvement
        || Method == EvaluationMethod.AheadOfLine
        || Method == EvaluationMethod.LastImprovement;

    /// <summary>Tells whether another result says the same of an equal indicator.</summary>
    /// <param name="other">The other result.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(EvaluationResult? other) =>
        other is not null
        && Method == other.Method
        && Year == other.Year
        && Outcome == other.Outcome
        && AllYears == other.AllYears
        && Inputs == other.Inputs
        && SeriesOfMethod.Equals(other.SeriesOfMethod)
        && Indicator == other.Indicator;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Indicator, Year, Method, Outcome);
}
