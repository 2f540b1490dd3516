using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>The figures that formulas work on: baseline, actual and target of one indicator in one year.</summary>
/// <remarks>
/// A figure that is absent is null, and the reason beside it says why. The default value has no figures at all, and
/// every
/// method over it is undefined.
/// </remarks>
public readonly record struct EvaluationInputs
{
    /// <summary>Gets the baseline (基準値), or null.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Gets the fiscal year of the baseline, or null.</summary>
    public FiscalYear? BaselineYear { get; init; }

    /// <summary>Gets the actual (実績値), or null.</summary>
    public decimal? Actual { get; init; }

    /// <summary>Gets the fiscal year of the actual, or null.</summary>
    public FiscalYear? ActualYear { get; init; }

    /// <summary>Gets why there is no actual; of no meaning where there is one.</summary>
    public UndefinedReason ActualReason { get; init; }

    /// <summary>Gets the target (目標値), the lower end of a range, or null.</summary>
    public decimal? Target { get; init; }

    /// <summary>Gets the upper end of a range, or null.</summary>
    public decimal? TargetUpper { get; init; }

    /// <summary>Gets the fiscal year of the target, or null.</summary>
    public FiscalYear? TargetYear { get; init; }

    /// <summary>Gets the target that the plan states for the year of the actual itself, or null; <see cref="Target"/>
    /// is the final one.</summary>
    public decimal? YearTarget { get; init; }

    /// <summary>Gets what the target asks for, or null where there is no target.</summary>
    public TargetBound? TargetBound { get; init; }

    /// <summary>Gets how far a level to be held may drift; null means not at all.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>Gets whether the target is to be held in every year (毎年度).</summary>
    public bool TargetEveryYear { get; init; }

    /// <summary>Gets the value that cannot be passed, such as 100 for a share, or null where there is none.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Gets z of the change from baseline to actual where both have a standard error or a sample size, else
    /// null.</summary>
    public double? ChangeZ { get; init; }

    /// <summary>Gets which way is better, or null where it is unknown.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Gets whether the direction was stated or inferred, or null where it is unknown.</summary>
    public DirectionSource? DirectionSource { get; init; }

    /// <summary>Gets the unit of the figures.</summary>
    public Unit Unit { get; init; }

    /// <summary>Gets whether the figures are in different units, so that none may be compared.</summary>
    public bool HasUnitMismatch { get; init; }

    /// <summary>Gets whether the values of the series are in different units, so that no trend may be read from
    /// it.</summary>
    public bool HasSeriesUnitMismatch { get; init; }

    /// <summary>Gets whether the actual and the target cover different spans of time, so that they may not be
    /// compared.</summary>
    public bool HasBasisMismatch { get; init; }

    /// <summary>Gets whether the programme has ended (事業終了), so that nothing may be projected.</summary>
    public bool IsDiscontinued { get; init; }

    /// <summary>Gets the words that a rating scheme may ask for, such as <c>survey</c>; empty where there are
    /// none.</summary>
    public IReadOnlyList<string> Flags
    {
        get => field ?? ValueList<string>.Empty;
        init => field = value is null or { Count: 0 } ? null : ValueList.From(value);
    }

    /// <summary>Gets what a reader should know of the figures.</summary>
    public EvaluationWarnings Warnings { get; init; }

    /// <summary>Gets what a reader should know of the series.</summary>
    public EvaluationWarnings SeriesWarnings { get; init; }

    /// <summary>Gets +1 where more is better, −1 where less is, 0 where neither holds.</summary>
    internal int Sign => Direction switch
    {
        Plans.Direction.Increase => 1,
        Plans.Direction.Decrease or Plans.Direction.Contain => -1,
        _ => 0,
    };

    /// <summary>Gets whether the target is a limit above the baseline, which is kept or broken (増加の抑制).</summary>
    internal bool IsLimit => Direction == Plans.Direction.Contain && Target > Baseline;

    /// <summary>Gets whether the target is a level to be held (維持).</summary>
    internal bool IsHold =>
        TargetUpper is null
        && (TargetBound == Plans.TargetBound.Maintain
            || (TargetBound == Plans.TargetBound.Exact && Direction == Plans.Direction.Maintain));

    /// <summary>Gets whether the actual is a sum of yearly results.</summary>
    internal bool IsSummed => (Warnings & EvaluationWarnings.SummedOverPeriod) != EvaluationWarnings.None;
}
