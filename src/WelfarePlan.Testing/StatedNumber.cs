using WelfarePlan.Time;

namespace WelfarePlan.Testing;

/// <summary>A number that a plan states: what it speaks of, for which fiscal year, and how much.</summary>
/// <param name="Indicator">The name of the indicator, folded and without blanks.</param>
/// <param name="Role">What the number says.</param>
/// <param name="Year">The fiscal year, or null where the plan does not say.</param>
/// <param name="Value">The number as printed, before any unit.</param>
public readonly record struct StatedNumber(string Indicator, NumberRole Role, FiscalYear? Year, decimal Value)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Indicator} {Role} {Year?.ToString() ?? "no year"} {Value}";
}
