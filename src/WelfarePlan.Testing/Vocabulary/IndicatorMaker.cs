using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Vocabulary;

/// <summary>Gives an indicator values that move plausibly from its baseline to its target.</summary>
internal sealed class IndicatorMaker(Dice dice, YearFrame frame, IndicatorDraft draft)
{
    private readonly decimal _scale = draft.Decimals == 0 ? 1 : 10;
    private decimal _start;
    private decimal _end;

    public Indicator Make()
    {
        _start = dice.Between(draft.Low, draft.High);
        int change = dice.Between(8, 60);
        _end = draft.Falls ? Math.Floor(_start * (100 - change) / 100) : Math.Ceiling(_start * (100 + change) / 100);
        if (draft.Unit.Kind == UnitKind.Percent) _end = RoundShare(_end);

        Observation[] actuals = [.. frame.Actuals.Select(year => MayBeMissing(year, 6, Along(year)))];
        Direction direction = draft.Falls ? Direction.Decrease : Direction.Increase;
        return new Indicator
        {
            Name = draft.Name,
            Unit = draft.Unit,
            Direction = direction,
            DirectionSource = DirectionSource.Inferred,
            Baseline = frame.Baseline is { } first ? MayBeMissing(first, 4, _start) : null,
            Actuals = actuals,
            Targets = MakeTargets(),
        };
    }

    private Target[] MakeTargets()
    {
        if (frame.Targets.Length == 1) return [MakeTarget(frame.Targets[0])];
        return
        [
            .. frame.Targets.Select(year => new Target(year, Value(year == frame.Targets[^1] ? _end : Along(year)))),
        ];
    }

    private Target MakeTarget(FiscalYear year)
    {
        bool share = draft.Unit.Kind == UnitKind.Percent;
        return dice.Below(40) switch
        {
            0 => new Target(year, TargetBound.DirectionOnly)
            {
                Text = draft.Falls ? dice.Pick("減少", "減らす") : dice.Pick("増加", "増やす", "↑"),
            },
            1 => new Target(year, TargetBound.Maintain) { Text = dice.Pick("維持", "現状維持") },
            2 or 3 => new Target(year, Value(_end), draft.Falls ? TargetBound.AtMost : TargetBound.AtLeast),
            4 when share && _end <= 900 => new Target(year, Value(_end), Value(_end + 50)),
            5 when share => new Target(year, Value(_end), TargetBound.Maintain),
            _ => new Target(year, Value(_end)),
        };
    }

    private Observation MayBeMissing(FiscalYear year, int percent, decimal amount)
    {
        if (!dice.Chance(percent)) return new(year, Value(amount));
        (MissingReason reason, string text) = dice.Pick(
            (MissingReason.NotAvailable, "－"), (MissingReason.NotAvailable, "なし"), (MissingReason.NotAvailable, "―"),
            (MissingReason.Pending, "集計中"), (MissingReason.NotConducted, "未実施"));
        return new(year, reason) { Text = text };
    }

    private decimal Along(FiscalYear year)
    {
        FiscalYear first = frame.Baseline ?? frame.Targets[0];
        int span = Math.Max(1, frame.Targets[^1] - first);
        decimal way = (_end - _start) * (year - first) / span;
        decimal noise = Math.Max(1, Math.Abs(_end - _start) / 6) * dice.Between(-3, 3) / 3;
        decimal value = Math.Max(0, Math.Round(_start + way + noise));
        return draft.Unit.Kind == UnitKind.Percent ? Math.Min(1000, value) : value;
    }

    private Quantity Value(decimal amount) =>
        new(draft.Decimals == 0 ? amount : decimal.Round(amount / _scale, 1), draft.Unit);

    private decimal RoundShare(decimal value) =>
        draft.Falls ? value : Math.Min(1000, dice.Chance(60) ? Math.Ceiling(value / 50) * 50 : value);
}
