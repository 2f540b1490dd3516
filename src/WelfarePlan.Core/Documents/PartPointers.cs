using System.Globalization;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents;

/// <summary>The JSON pointer of every part of a plan, found by the identity of the part.</summary>
/// <remarks>It is made when first asked for. It says nothing that the plan does not, so any two are equal.</remarks>
internal sealed class PartPointers : IEquatable<PartPointers>
{
    private readonly Lazy<Dictionary<object, string>> _pointers;

    public PartPointers(Plan plan) => _pointers = new(() => Walk(plan));

    public static PartPointers Empty { get; } = new(new Plan());

    public string? Of(object part) => _pointers.Value.GetValueOrDefault(part);

    public T? Find<T>(string pointer)
        where T : class =>
        _pointers
            .Value.FirstOrDefault(part => part.Key is T && string.Equals(part.Value, pointer, StringComparison.Ordinal))
            .Key as T;

    public bool Equals(PartPointers? other) => other is not null;

    public override bool Equals(object? obj) => obj is PartPointers;

    public override int GetHashCode() => 0;

    private static Dictionary<object, string> Walk(Plan plan)
    {
        var found = new Dictionary<object, string>(ReferenceEqualityComparer.Instance);
        Each(plan.Goals, "", "goals", (goal, at) => Goal(found, goal, at));
        Lists(found, "", plan.Programmes, plan.Indicators, []);
        return found;
    }

    private static void Goal(Dictionary<object, string> found, Goal goal, string pointer)
    {
        found.TryAdd(goal, pointer);
        Each(goal.Pillars, pointer, "pillars", (pillar, at) =>
        {
            found.TryAdd(pillar, at);
            Each(pillar.Measures, at, "measures", (measure, inner) => Measure(found, measure, inner));
            Lists(found, at, pillar.Programmes, pillar.Indicators, pillar.Notes);
        });
        Each(goal.Measures, pointer, "measures", (measure, at) => Measure(found, measure, at));
        Lists(found, pointer, goal.Programmes, goal.Indicators, goal.Notes);
    }

    private static void Measure(Dictionary<object, string> found, Measure measure, string pointer)
    {
        found.TryAdd(measure, pointer);
        Each(measure.Measures, pointer, "measures", (inner, at) => Measure(found, inner, at));
        Lists(found, pointer, measure.Programmes, measure.Indicators, measure.Notes);
    }

    private static void Lists(
        Dictionary<object, string> found, string pointer,
        IReadOnlyList<Programme> programmes, IReadOnlyList<Indicator> indicators, IReadOnlyList<ProgressNote> notes)
    {
        Each(programmes, pointer, "programmes", (programme, at) =>
        {
            found.TryAdd(programme, at);
            Each(programme.Indicators, at, "indicators", (indicator, inner) => Indicator(found, indicator, inner));
        });
        Each(indicators, pointer, "indicators", (indicator, at) => Indicator(found, indicator, at));
        Each(notes, pointer, "notes", (note, at) => found.TryAdd(note, at));
    }

    private static void Indicator(Dictionary<object, string> found, Indicator indicator, string pointer)
    {
        found.TryAdd(indicator, pointer);
        if (indicator.Baseline is { } baseline) found.TryAdd(baseline, $"{pointer}/baseline");
        Each(indicator.Actuals, pointer, "actuals", (actual, at) => found.TryAdd(actual, at));
        Each(indicator.Targets, pointer, "targets", (target, at) => found.TryAdd(target, at));
    }

    private static void Each<T>(IReadOnlyList<T> items, string pointer, string list, Action<T, string> use)
    {
        for (int i = 0; i < items.Count; i++)
            use(items[i], string.Create(CultureInfo.InvariantCulture, $"{pointer}/{list}/{i}"));
    }
}
