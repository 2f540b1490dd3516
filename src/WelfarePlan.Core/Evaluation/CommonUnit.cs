using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Evaluation;

/// <summary>The one unit in which the figures of an indicator are compared: 千人 and 人 are scaled, 名 and 人 are
/// one.</summary>
internal static class CommonUnit
{
    /// <summary>The indicator's unit, else the first that one of its values is written in, else none.</summary>
    public static Unit Of(Indicator indicator)
    {
        if (indicator.Unit.Kind != UnitKind.None) return indicator.Unit;
        if (IsWritten(indicator.Baseline?.Value)) return indicator.Baseline!.Value!.Value.Unit;

        IReadOnlyList<Observation> actuals = indicator.Actuals;
        for (int i = 0; i < actuals.Count; i++) if (IsWritten(actuals[i].Value)) return actuals[i].Value!.Value.Unit;

        IReadOnlyList<Target> targets = indicator.Targets;
        for (int i = 0; i < targets.Count; i++) if (IsWritten(targets[i].Value)) return targets[i].Value!.Value.Unit;
        return Unit.None;
    }

    /// <summary>Converts a value; a number written without a unit is in the unit of its table.</summary>
    /// <returns>Whether both are multiples of one unit; else the amount is as written and may not be
    /// compared.</returns>
    public static bool TryConvert(Quantity value, Unit unit, out decimal amount, out bool isConverted)
    {
        (amount, isConverted) = (value.Amount, false);
        if (value.Unit.Kind == UnitKind.None || value.Unit == unit) return true;
        if (value.Unit.Base != unit.Base) return false;

        Guarded converted = (Guarded)value.Amount * value.Unit.Scale / unit.Scale;
        if (converted.IsOver) return false;
        (amount, isConverted) = (converted.Value, true);
        return true;
    }

    private static bool IsWritten(Quantity? value) => value is { Unit.Kind: not UnitKind.None };
}
