namespace WelfarePlan.Evaluation;

/// <summary>Compound annual growth rates (年平均変化率) and their ratio, as Open SDG and Eurostat use them.</summary>
/// <remarks>Powers need double; the values are converted to decimal at the end, with about 15 digits.</remarks>
public static class GrowthRates
{
    // How thresholds shrink near a limit that cannot be passed (Open SDG's progress calculation).
    private const double LimitExponent = 4.44;

    /// <summary>Returns (to ÷ from)^(1/years) − 1.</summary>
    /// <param name="from">The first value.</param>
    /// <param name="to">The last value.</param>
    /// <param name="years">The years between them, at least 1.</param>
    /// <returns>The rate a year; undefined for a first value of zero and for values of different sign.</returns>
    public static Outcome Annual(decimal from, decimal to, int years)
    {
        if (years <= 0) return Outcome.Because(UndefinedReason.YearOutsidePlan);
        if (from == 0) return Outcome.Because(UndefinedReason.ZeroBaseline);
        if (to != 0 && from > 0 != to > 0) return Outcome.Because(UndefinedReason.SignMismatch);
        return OfDouble(Rate(from, to, years));
    }

    /// <summary>Returns observed rate ÷ |required rate|, positive when moving the good way (年平均変化率比).</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="actual">The actual.</param>
    /// <param name="target">The target.</param>
    /// <param name="elapsed">The years from baseline to actual, at least 1.</param>
    /// <param name="total">The years from baseline to target, at least 1.</param>
    /// <param name="sign">1 where more is better, −1 where less is.</param>
    /// <returns>The ratio: 1 is just enough.</returns>
    public static Outcome Ratio(decimal baseline, decimal actual, decimal target, int elapsed, int total, int sign)
    {
        if (baseline == target) return Outcome.Because(UndefinedReason.BaselineEqualsTarget);
        if (target == 0) return Outcome.Because(UndefinedReason.ZeroTarget);
        Outcome observed = Annual(baseline, actual, elapsed), required = Annual(baseline, target, total);
        if (!observed.IsDefined) return observed;
        if (!required.IsDefined) return required;

        // For values below zero growth means further down.
        int growth = baseline > 0 ? sign : -sign;
        double needed = Math.Abs(Rate(baseline, target, total));
        return needed > 0
            ? OfDouble(growth * Rate(baseline, actual, elapsed) / needed)
            : Outcome.Because(UndefinedReason.Overflow);
    }

    /// <summary>Returns the share of the usual thresholds that still holds near a limit: 1 far away, 0 at the
    /// limit.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="limit">The value that cannot be passed, not zero.</param>
    /// <returns>1 − (|baseline| ÷ |limit|)^4.44, mirrored beyond the limit.</returns>
    public static double LimitShare(decimal baseline, decimal limit)
    {
        if (limit == 0) return 1;
        double share = Math.Abs((double)baseline) / Math.Abs((double)limit);
        return share <= 1 ? 1 - Math.Pow(share, LimitExponent)
            : share <= 2 ? 1 - Math.Pow(2 - share, LimitExponent)
            : 1;
    }

    internal static Outcome OfDouble(double value) =>
        double.IsFinite(value) && Math.Abs(value) < 7.9e28
            ? Outcome.Of((decimal)value)
            : Outcome.Because(UndefinedReason.Overflow);

    private static double Rate(decimal from, decimal to, int years) =>
        Math.Pow((double)to / (double)from, 1.0 / years) - 1;
}
