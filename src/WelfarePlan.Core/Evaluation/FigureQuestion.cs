using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Which figures of an indicator are asked for.</summary>
/// <param name="Year">The fiscal year of the actual, or null where there is none.</param>
internal readonly record struct FigureQuestion(FiscalYear? Year)
{
    private readonly IReadOnlyList<FiscalYear>? _excluded;

    /// <summary>The last fiscal year that may be looked at where there is no year, or null for no end.</summary>
    public FiscalYear? AsOf { get; init; }

    public TargetEdition Edition { get; init; }

    public TargetChoice Choice { get; init; }

    public IReadOnlyList<FiscalYear> Excluded
    {
        get => _excluded ?? [];
        init => _excluded = value;
    }

    /// <summary>The last fiscal year of the series.</summary>
    public FiscalYear? UpTo => Year ?? AsOf;

    public static FigureQuestion Of(FiscalYear? year, EvaluationOptions options) => new(year)
    {
        AsOf = options.Year is null ? options.AsOf : null,
        Edition = options.Targets,
        Excluded = options.ExcludedYears,
    };
}
