using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Evaluation;

/// <summary>Whether two observations differ by more than chance, where the document says enough to tell.</summary>
internal static class Changes
{
    /// <summary>z of actual − baseline from standard errors, or of two shares from their sample sizes; null where
    /// unknown.</summary>
    public static double? Z(Indicator indicator, Observation? baseline, Observation? actual)
    {
        if (baseline?.Value is not { } from || actual?.Value is not { } to) return null;
        if (from.Unit != to.Unit && from.Unit.Kind != UnitKind.None && to.Unit.Kind != UnitKind.None) return null;
        if (baseline.StandardError is { } first && actual.StandardError is { } second)
        {
            double error = Math.Sqrt(Math.Pow((double)first, 2) + Math.Pow((double)second, 2));
            return error > 0 ? ((double)to.Amount - (double)from.Amount) / error : null;
        }

        bool isShare = indicator.Unit.Kind == UnitKind.Percent || to.Unit.Kind == UnitKind.Percent;
        return isShare && Count(baseline, from.Amount) is { } before && Count(actual, to.Amount) is { } after
            ? Proportions.Compare(after.Successes, after.Size, before.Successes, before.Size).Z
            : null;
    }

    private static (int Successes, int Size)? Count(Observation observation, decimal percent) =>
        observation.SampleSize is > 0 and var size && percent is >= 0 and <= 100
            ? ((int)Math.Round(percent / 100 * size, MidpointRounding.AwayFromZero), size)
            : null;
}
