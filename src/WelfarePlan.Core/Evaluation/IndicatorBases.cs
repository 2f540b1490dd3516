using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Evaluation;

/// <summary>Turns yearly values into cumulative ones and back.</summary>
public static class IndicatorBases
{
    /// <summary>Converts an indicator's actuals.</summary>
    /// <param name="indicator">The indicator.</param>
    extension(Indicator indicator)
    {
        /// <summary>Returns the actuals on another basis.</summary>
        /// <param name="basis">Annual or cumulative; a value of a day (時点) converts to itself alone.</param>
        /// <returns>
        /// The actuals with a number, oldest first. Cumulative values start with the first annual one; annual values
        /// start
        /// with the second cumulative one, or with the first where the baseline is of the year before.
        /// </returns>
        public BasisConversion ActualsAs(IndicatorBasis basis)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            if (indicator.Basis is not { } own) return new BasisConversion(UndefinedReason.BasisUnknown);
            if (own == basis) return new BasisConversion(indicator.Actuals);
            if (own == IndicatorBasis.PointInTime || basis == IndicatorBasis.PointInTime)
            {
                return new BasisConversion(UndefinedReason.NotApplicableToBasis);
            }

            Observation[] actuals =
                [.. indicator.Actuals.Where(actual => actual.Year is not null).OrderBy(actual => actual.Year)];
            if (actuals.Length == 0) return new BasisConversion(UndefinedReason.InsufficientPoints);
            if (Obstacle(actuals) is { } reason) return new BasisConversion(reason);
            return own == IndicatorBasis.Annual ? Summed(actuals) : Differences(indicator.Baseline, actuals);
        }
    }

    private static UndefinedReason? Obstacle(Observation[] actuals)
    {
        for (int i = 0; i < actuals.Length; i++)
        {
            if (actuals[i].Value is not { } value) return UndefinedReason.CumulativeGap;
            if (value.Unit.Kind is UnitKind.Percent or UnitKind.PerMille or UnitKind.Point)
            {
                return UndefinedReason.NotApplicableToBasis;
            }

            if (value.Unit != actuals[0].Value!.Value.Unit) return UndefinedReason.UnitMismatch;
            if (i > 0 && actuals[i].Year!.Value - actuals[i - 1].Year!.Value != 1) return UndefinedReason.CumulativeGap;
        }

        return null;
    }

    private static BasisConversion Summed(Observation[] annual)
    {
        var sums = new List<Observation>();
        Guarded sum = 0m;
        foreach (Observation actual in annual)
        {
            sum += actual.Value!.Value.Amount;
            if (sum.IsOver) return new BasisConversion(UndefinedReason.Overflow);
            Quantity soFar = actual.Value.Value with { Amount = sum.Value };
            sums.Add(new Observation(actual.Year, soFar) { Status = actual.Status });
        }

        return new BasisConversion(sums);
    }

    private static BasisConversion Differences(Observation? baseline, Observation[] cumulative)
    {
        bool startsAtBaseline = baseline is { Year: { } year, Value: { } value }
            && cumulative[0].Year!.Value - year == 1 && value.Unit == cumulative[0].Value!.Value.Unit;
        Observation[] all = startsAtBaseline ? [baseline!, .. cumulative] : cumulative;
        if (all.Length < 2) return new BasisConversion(UndefinedReason.InsufficientPoints);

        var annual = new List<Observation>();
        for (int i = 1; i < all.Length; i++)
        {
            Guarded change = (Guarded)all[i].Value!.Value.Amount - all[i - 1].Value!.Value.Amount;
            if (change.IsOver) return new BasisConversion(UndefinedReason.Overflow);
            Quantity inTheYear = all[i].Value!.Value with { Amount = change.Value };
            annual.Add(new Observation(all[i].Year, inTheYear) { Status = all[i].Status });
        }

        return new BasisConversion(annual);
    }
}
