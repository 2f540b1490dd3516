using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Models;

/// <summary>Parts of plans one step simpler, so that a counter-example shrinks to what matters.</summary>
internal static partial class Smaller
{
    private const string PlainName = "指標";
    private const int PlainYear = 2020;

    private static readonly FiscalYear Usual = new(PlainYear);

    public static IEnumerable<FiscalYear> Of(FiscalYear year)
    {
        if (year == Usual) yield break;
        yield return Usual;
        int half = (year - Usual) / 2;
        if (half != 0) yield return Usual + half;
    }

    public static IEnumerable<FiscalPeriod> Of(FiscalPeriod period)
    {
        if (period.Count > 1) yield return new FiscalPeriod(period.From, period.From);
        foreach (FiscalYear from in Of(period.From).Where(from => from <= period.To))
            yield return new FiscalPeriod(from, period.To);
    }

    public static IEnumerable<Quantity> Of(Quantity quantity)
    {
        foreach (decimal amount in Of(quantity.Amount)) yield return quantity with { Amount = amount };
        if (quantity.Unit != Unit.None) yield return quantity with { Unit = Unit.None };
    }

    public static IEnumerable<Observation> Of(Observation observation)
    {
        if (observation.OutOf is not null) yield return observation with { OutOf = null };
        if (observation.Text is not null) yield return observation with { Text = null };
        if (observation.AsOf is not null) yield return observation with { AsOf = null };
        if (observation.Note is not null) yield return observation with { Note = null };
        if (observation.SampleSize is not null) yield return observation with { SampleSize = null };
        if (observation.StandardError is not null) yield return observation with { StandardError = null };
        if (observation.Status != ObservationStatus.Final)
            yield return observation with { Status = ObservationStatus.Final };
        foreach (FiscalYear year in observation.Year is { } own ? Of(own) : [])
            yield return Rebuilt(observation, year, observation.Value);
        foreach (Quantity value in observation.Value is { } amount ? Of(amount) : [])
            yield return Rebuilt(observation, observation.Year, value);
    }

    public static IEnumerable<Target> Of(Target target)
    {
        if (target.OutOf is not null) yield return target with { OutOf = null };
        if (target.Text is not null) yield return target with { Text = null };
        if (target.AsOf is not null) yield return target with { AsOf = null };
        if (target.Note is not null) yield return target with { Note = null };
        if (target.EveryYear) yield return target with { EveryYear = false };
        if (target.Tolerance is not null) yield return target with { Tolerance = null };
        if (target.Basis is not null) yield return target with { Basis = null };
        if (target.Period is not null) yield return target with { Period = null };
        if (target.Revision is not null) yield return target with { Revision = null };
        if (target.Status != ObservationStatus.Final) yield return target with { Status = ObservationStatus.Final };
        if (target.Value is not { } value) yield break;
        if (target.Bound != TargetBound.Exact) yield return new Target(target.Year, value);
        foreach (Quantity less in target.Upper is null ? Of(value) : [])
            yield return new Target(target.Year, less, target.Bound);
    }

    public static IEnumerable<Indicator> Of(Indicator indicator)
    {
        if (indicator.Baseline is not null) yield return indicator with { Baseline = null };
        foreach (IReadOnlyList<Observation> actuals in Of(indicator.Actuals, Of))
            yield return indicator with { Actuals = actuals };
        foreach (IReadOnlyList<Target> targets in Of(indicator.Targets, Of))
            yield return indicator with { Targets = targets };
        foreach (Observation baseline in indicator.Baseline is { } own ? Of(own) : [])
            yield return indicator with { Baseline = baseline };
        foreach (IReadOnlyList<PublishedGrade> grades in Of(indicator.Grades, None))
            yield return indicator with { Grades = grades };
        foreach (IReadOnlyList<string> flags in Of(indicator.Flags, None))
            yield return indicator with { Flags = flags };
        foreach (IReadOnlyList<string> notes in Of(indicator.Notes, None))
            yield return indicator with { Notes = notes };
        if (indicator.Context is not null) yield return indicator with { Context = null };
        if (indicator.Numerator is not null) yield return indicator with { Numerator = null };
        if (indicator.Denominator is not null) yield return indicator with { Denominator = null };
        if (indicator.SampleSize is not null) yield return indicator with { SampleSize = null };
        if (indicator.Basis is not null) yield return indicator with { Basis = null };
        if (indicator.Direction is not null || indicator.DirectionSource is not null)
            yield return indicator with { Direction = null, DirectionSource = null };
        if (indicator.Unit != Unit.None) yield return indicator with { Unit = Unit.None };
        if (indicator.Name != PlainName) yield return indicator with { Name = PlainName };
    }

    public static IEnumerable<PlanReading> Of(PlanReading reading)
    {
        foreach (Plan plan in Of(reading.Plan)) yield return reading with { Plan = plan };
        foreach (var told in Of(reading.Diagnostics, None)) yield return reading with { Diagnostics = told };
        if (reading.Sources.Count > 0) yield return reading with { Sources = SourceMap.Empty };
        if (reading.Source is not null) yield return reading with { Source = null };
    }

    /// <summary>An empty list, then one without each of its items, then one with an item simpler.</summary>
    public static IEnumerable<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> item)
    {
        if (list.Count == 0) yield break;
        yield return [];
        for (int i = 0; list.Count > 1 && i < list.Count; i++) yield return [.. list.Where((_, at) => at != i)];
        for (int i = 0; i < list.Count; i++)
        {
            foreach (T less in item(list[i])) yield return [.. list.Select((each, at) => at == i ? less : each)];
        }
    }

    public static IEnumerable<T> None<T>(T item) => [];

    private static IEnumerable<decimal> Of(decimal amount)
    {
        if (amount == 0) yield break;
        yield return 0;
        if (amount < 0 && amount != decimal.MinValue) yield return -amount;
        if (amount != decimal.Truncate(amount)) yield return decimal.Truncate(amount);
        decimal half = decimal.Truncate(amount / 2);
        if (half != 0) yield return half;
        if (amount > 1 && amount == decimal.Truncate(amount)) yield return amount - 1;
    }

    private static Observation Rebuilt(Observation like, FiscalYear? year, Quantity? value) =>
        (value is { } amount ? new Observation(year, amount) : new Observation(year, like.Missing!.Value)) with
        {
            OutOf = like.OutOf,
            Text = like.Text,
            Status = like.Status,
            AsOf = like.AsOf,
            StandardError = like.StandardError,
            SampleSize = like.SampleSize,
            Note = like.Note,
        };
}
