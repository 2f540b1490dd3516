using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Exchange.Tables;

/// <summary>A baseline, an actual or a target of an indicator, as one row.</summary>
internal sealed record ValueRow(IndicatorPosition At, ValueRole Role)
{
    public Observation? Observation { get; private init; }

    public Target? Target { get; private init; }

    public SourceLocation? Location { get; private init; }

    public FiscalYear? Year => Observation is null ? Target!.Year : Observation.Year;

    public Quantity? Value => Observation is null ? Target!.Value : Observation.Value;

    public Quantity? OutOf => Observation is null ? Target!.OutOf : Observation.OutOf;

    public string? Text => Observation is null ? Target!.Text : Observation.Text;

    public ObservationStatus Status => Observation is null ? Target!.Status : Observation.Status;

    public string? AsOf => Observation is null ? Target!.AsOf : Observation.AsOf;

    public string? Note => Observation is null ? Target!.Note : Observation.Note;

    public Unit Unit => Value?.Unit ?? At.Indicator.Unit;

    public static IEnumerable<ValueRow> Of(IndicatorPosition at)
    {
        if (at.Indicator.Baseline is { } baseline) yield return Of(at, ValueRole.Baseline, baseline);
        foreach (Observation actual in at.Indicator.Actuals) yield return Of(at, ValueRole.Actual, actual);
        foreach (Target target in at.Indicator.Targets)
        {
            yield return new ValueRow(at, ValueRole.Target)
            {
                Target = target,
                Location = at.Plan.Entry.Reading.PlaceOf(target),
            };
        }
    }

    private static ValueRow Of(IndicatorPosition at, ValueRole role, Observation observation) =>
        new(at, role) { Observation = observation, Location = at.Plan.Entry.Reading.PlaceOf(observation) };
}
