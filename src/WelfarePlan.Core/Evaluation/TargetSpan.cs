using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Whether actuals and a target cover the same span of time, and the sum of yearly results where the target
/// counts together.</summary>
internal static class TargetSpan
{
    /// <summary>How the actuals of an indicator meet a target.</summary>
    public static (bool IsSum, bool IsMismatch, bool IsAssumed) Between(Indicator indicator, Target? target)
    {
        IndicatorBasis? wanted = target?.Basis ?? (target?.Period is null ? null : IndicatorBasis.Cumulative);
        if (wanted is null || wanted == indicator.Basis) return default;

        // 5年間で3人 names its years, so the figures beside it are those of single years; a bare 累計 says nothing of them.
        bool isUnknown = indicator.Basis is null;
        bool isSum = wanted == IndicatorBasis.Cumulative
            && (indicator.Basis == IndicatorBasis.Annual || (isUnknown && target!.Period is not null));
        return (isSum, !isSum && !isUnknown, isUnknown);
    }

    /// <summary>The first year that counts, or null where it cannot be known.</summary>
    public static FiscalYear? FirstYear(Indicator indicator, Target target) =>
        target.Period?.From ?? (indicator.Baseline?.Year is { } year && year < FiscalYear.MaxValue ? year + 1 : null);

    /// <summary>The yearly results that make the actual; empty where they cannot be told.</summary>
    public static IReadOnlyList<decimal> Summands(Indicator indicator, in EvaluationInputs inputs)
    {
        var found = new List<decimal>();
        Guarded sum = 0m;
        for (FiscalYear? at = inputs.BaselineYear; at < inputs.ActualYear;)
        {
            at = at.Value + 1;
            if (IndicatorFigures.ActualIn(indicator, at)?.Value is not { } value) return [];
            CommonUnit.TryConvert(value, inputs.Unit, out decimal amount, out _);
            sum += amount;
            found.Add(amount);
            if (!sum.IsOver && sum.Value == inputs.Actual) return found;
        }

        return [];
    }

    /// <summary>Adds the yearly results up to a year; null with the reason where one of them is missing.</summary>
    public static YearlySum Sum(Indicator indicator, Target target, FiscalYear? upTo, Unit unit)
    {
        if (upTo is not { } year) return new(UndefinedReason.ActualNotAvailable);
        if (FirstYear(indicator, target) is not { } first) return new(UndefinedReason.BaselineYearUnknown);
        if (unit.Kind is UnitKind.Percent or UnitKind.PerMille or UnitKind.Point)
            return new(UndefinedReason.NotApplicableToBasis);

        FiscalYear last = target.Period is { } period && period.To < year ? period.To : year;
        var sum = new YearlySum();
        for (FiscalYear at = first; at <= last; at++)
        {
            Observation? actual = IndicatorFigures.ActualIn(indicator, at);
            if (actual?.Value is not { } value)
            {
                return new(at == year ? IndicatorFigures.ReasonOf(actual?.Missing) : UndefinedReason.CumulativeGap);
            }

            sum = sum.Plus(value, unit, IndicatorFigures.IsOpen(actual));
            if (at == FiscalYear.MaxValue) break;
        }

        return sum;
    }
}
