using WelfarePlan.Plans;
using WelfarePlan.Testing.Printing;

namespace WelfarePlan.Testing;

/// <summary>Takes the stated numbers out of a plan.</summary>
public static class StatedNumbers
{
    /// <summary>Returns every number that a plan states of an indicator; one printed twice comes twice.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The numbers, in the order of the plan.</returns>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public static IEnumerable<StatedNumber> Of(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan.AllIndicators().SelectMany(indicator => Of(indicator).Select(found => found.Number));
    }

    /// <summary>Returns a name as stated numbers compare it: half width, without blanks, radicals (⽬) as
    /// kanji.</summary>
    /// <param name="name">The name as printed.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public static string NameKey(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new System.Text.StringBuilder(name.Length);
        foreach (char c in name)
        {
            char folded = Widths.Half(Damaging.Radicals.Kanji(c));
            if (!char.IsWhiteSpace(folded)) key.Append(folded);
        }

        return Damaging.HalfKana.Narrow(key.ToString());
    }

    /// <summary>Returns the numbers of an indicator with their places under it, as in the JSON contract (baseline,
    /// actuals/0).</summary>
    internal static IEnumerable<(StatedNumber Number, string Place)> Of(Indicator indicator)
    {
        string name = NameKey(indicator.Name);
        if (indicator.Baseline is { Value: { } start } baseline)
            yield return (new(name, NumberRole.Baseline, baseline.Year, start.Amount), "baseline");
        for (int i = 0; i < indicator.Actuals.Count; i++)
        {
            if (indicator.Actuals[i] is { Value: { } value } actual)
                yield return (new(name, NumberRole.Actual, actual.Year, value.Amount), $"actuals/{i}");
        }

        for (int i = 0; i < indicator.Targets.Count; i++)
        {
            Target target = indicator.Targets[i];
            if (target.Value is { } value)
                yield return (new(name, NumberRole.Target, target.Year, value.Amount), $"targets/{i}");
            if (target.Upper is { } upper)
                yield return (new(name, NumberRole.TargetUpper, target.Year, upper.Amount), $"targets/{i}");
        }
    }
}
