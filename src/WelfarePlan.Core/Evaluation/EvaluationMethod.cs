using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>A method of evaluation: its name, its words, its formula, and what it needs.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<EvaluationMethod>))]
public sealed partial class EvaluationMethod
{
    private readonly Computation _compute;

    private EvaluationMethod(
        string name, string english, string japanese, string formula, EvaluationValueKind kind, Needs needs,
        Computation compute)
    {
        Name = name;
        English = english;
        Japanese = japanese;
        Formula = formula;
        ValueKind = kind;
        Needs = needs;
        _compute = compute;
    }

    private delegate Outcome Computation(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series);

    /// <summary>Gets the name that stands in JSON, such as <c>progress</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the English words.</summary>
    public string English { get; }

    /// <summary>Gets the Japanese words, such as 進捗率（対基準値）.</summary>
    public string Japanese { get; }

    /// <summary>Gets the formula: b baseline, a actual, t target, y year, y0 baseline year, yT target year.</summary>
    public string Formula { get; }

    /// <summary>Gets what sort of number the method gives.</summary>
    public EvaluationValueKind ValueKind { get; }

    /// <summary>Gets whether the method reads the whole series up to the year, the baseline included.</summary>
    public bool UsesSeries => (Needs & Needs.Series) != Needs.None;

    internal Needs Needs { get; }

    internal bool IsProjection =>
        this == ProjectionLastTwo
        || this == ProjectionOls
        || this == ProjectionTheilSen
        || this == ProjectionStraightLine
        || this == ForecastMiss;

    /// <summary>Looks a method up by its name.</summary>
    /// <param name="name">The name as in JSON.</param>
    /// <param name="method">The method, or null.</param>
    /// <returns><see langword="true"/> where there is such a method.</returns>
    public static bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out EvaluationMethod? method) =>
        ByName.TryGetValue(name, out method);

    /// <summary>Applies the method.</summary>
    /// <param name="inputs">The figures.</param>
    /// <param name="series">The series in any order, for the methods that read it; others ignore it.</param>
    /// <returns>The value with its warnings, or the reason why there is none; nothing is allocated for
    /// formulas.</returns>
    public Outcome Apply(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series = default) =>
        Warned(
            inputs,
            MethodGuard.Refusal(inputs, Needs, IsProjection) is { } reason
                ? Outcome.Because(reason)
                : _compute(inputs, series)
        );

    /// <summary>Returns the name.</summary>
    /// <returns>The name as in JSON.</returns>
    public override string ToString() => Name;

    // The one place where warnings join a value: no formula can drop them.
    private Outcome Warned(in EvaluationInputs inputs, Outcome outcome) =>
        outcome with { Warnings = outcome.Warnings | MethodGuard.Warnings(inputs, this, outcome) };
}
