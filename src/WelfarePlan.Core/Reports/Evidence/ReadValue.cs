using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Reports.Evidence;

/// <summary>A value of an indicator with its place in the source.</summary>
/// <param name="Number">Its number on the page.</param>
/// <param name="Role">基準値, 実績値 or 目標値, in the language of the page.</param>
/// <param name="Year">Its fiscal year, or null.</param>
/// <param name="Value">The value as shown.</param>
/// <param name="Printed">The cell as printed, or null.</param>
/// <param name="Location">Where it stands, or null where that is not known.</param>
internal sealed record ReadValue(
    int Number, string Role, FiscalYear? Year, string Value, string? Printed, SourceLocation? Location)
{
    public bool IsDoubtful => Location is { Confidence: not Confidence.Certain };

    public string Id => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v{Number}");

    /// <summary>Returns the values of an indicator, those first of which the reader is least sure.</summary>
    public static IReadOnlyList<ReadValue> Of(Indicator indicator, PlanReading reading, Tongue tongue, ref int number)
    {
        var values = new List<ReadValue>();
        if (indicator.Baseline is { } baseline)
        {
            values.Add(new(++number, tongue["基準値", "baseline"], baseline.Year, ShownText.Of(baseline, tongue),
                baseline.Text, reading.PlaceOf(baseline)));
        }

        foreach (Observation actual in indicator.Actuals)
        {
            values.Add(new(++number, tongue["実績値", "actual"], actual.Year, ShownText.Of(actual, tongue), actual.Text,
                reading.PlaceOf(actual)));
        }

        foreach (Target target in indicator.Targets)
        {
            values.Add(new(++number, tongue["目標値", "target"], target.Year, ShownText.Of(target, tongue), target.Text,
                reading.PlaceOf(target)));
        }

        return [.. values.OrderBy(value => value.Location?.Confidence ?? Confidence.Certain)];
    }
}
