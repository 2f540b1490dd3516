using WelfarePlan.Time;

namespace WelfarePlan.Testing.Vocabulary;

/// <summary>The years that all indicators of a plan share.</summary>
/// <param name="Period">The years of the plan.</param>
/// <param name="Baseline">The year of the baselines, or null where there are none.</param>
/// <param name="Actuals">The years with results.</param>
/// <param name="Targets">The years with targets.</param>
internal sealed record YearFrame(FiscalPeriod Period, FiscalYear? Baseline, FiscalYear[] Actuals, FiscalYear[] Targets)
{
    public static YearFrame Draw(Dice dice, PlanPattern pattern)
    {
        var from = new FiscalYear(dice.Between(2014, 2025));
        var period = new FiscalPeriod(from, from + (dice.Pick(5, 5, 5, 6, 6, 4, 8, 10) - 1));
        if (pattern == PlanPattern.Yearly)
        {
            FiscalYear[] years = [.. period.Take(6)];
            return new(period, null, years[..dice.Between(1, years.Length)], years);
        }

        FiscalYear baseline = from + -dice.Between(1, 2);
        FiscalYear[] actuals = [.. period.SkipLast(1).Take(dice.Pick(0, 0, 0, 1, 2, 2, 3))];
        FiscalYear[] targets = dice.Below(10) switch
        {
            0 when period.Count >= 6 => [from + 2, from + 4, period.To],
            1 or 2 when actuals.Length < period.Count / 2 => [from + (period.Count / 2), period.To],
            _ => [period.To],
        };
        return new(period, baseline, [.. actuals.Where(year => year < targets[0])], targets);
    }
}
