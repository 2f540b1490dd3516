using WelfarePlan.Collections;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>What to evaluate, and against what.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Gets the defaults: every indicator's latest actual, all methods, current targets, no rating.</summary>
    public static EvaluationOptions Default { get; } = new();

    /// <summary>Gets the fiscal year to evaluate, or null for each indicator's latest year with a number after its
    /// baseline.</summary>
    public FiscalYear? Year { get; init; }

    /// <summary>Gets the last fiscal year that may be looked at where <see cref="Year"/> is null, or null for no
    /// end.</summary>
    public FiscalYear? AsOf { get; init; }

    /// <summary>Gets the methods to apply, in this order.</summary>
    public IReadOnlyList<EvaluationMethod> Methods
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList.From(EvaluationMethod.All);

    /// <summary>Gets the rating schemes to grade by, in this order.</summary>
    public IReadOnlyList<RatingScheme> Schemes
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<RatingScheme>.Empty;

    /// <summary>Gets whether targets count as last revised or as first set.</summary>
    public TargetEdition Targets { get; init; }

    /// <summary>Gets the fiscal years to leave out of series, such as those of a pandemic.</summary>
    public IReadOnlyList<FiscalYear> ExcludedYears
    {
        get;
        init => field = ValueList.From(value);
    } = ValueList<FiscalYear>.Empty;
}
