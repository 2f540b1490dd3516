using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Comparison;

/// <summary>The unit that an indicator is compared by.</summary>
internal static class Units
{
    /// <summary>The unit of the indicator, or of its first value where the indicator has none of its own.</summary>
    public static Unit Of(Indicator indicator) =>
        indicator.Unit != Unit.None ? indicator.Unit
        : indicator
            .Actuals.Select(actual => actual.Value)
            .Append(indicator.Baseline?.Value)
            .Concat(indicator.Targets.Select(target => target.Value))
            .OfType<Quantity>().Select(value => value.Unit).FirstOrDefault();
}
