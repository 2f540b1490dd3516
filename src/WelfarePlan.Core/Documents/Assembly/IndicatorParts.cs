using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Assembly;

/// <summary>The values of an indicator while it is being put together.</summary>
internal sealed class IndicatorParts
{
    // No table has more columns of years.
    private const int MostYears = 40;

    public (Observation Observation, LineSpan Lines)? Baseline { get; set; }

    public List<(Observation Observation, LineSpan Lines)> Actuals { get; } = [];

    public List<(Target Target, LineSpan Lines)> Targets { get; } = [];

    public IndicatorBasis? Basis { get; set; }

    /// <summary>Returns whether one year has two numbers of one kind: then one of them belongs to another
    /// indicator.</summary>
    public bool SaysYearTwice() =>
        HasRivals(Targets, static (one, other) => AreRivals(one.Target, other.Target))
        || HasRivals(Actuals, static (one, other) => AreRivals(one.Observation, other.Observation));

    private static bool HasRivals<T>(List<T> values, Func<T, T, bool> areRivals)
    {
        for (int i = 1; i < values.Count; i++)
        {
            for (int j = Math.Max(0, i - MostYears); j < i; j++)
            {
                if (areRivals(values[i], values[j])) return true;
            }
        }

        return false;
    }

    private static bool AreRivals(Target one, Target other) =>
        one is { Year: { } year, Value: { } value }
        && other is { Year: { } sameYear, Value: { } otherValue }
        && year == sameYear
        && value != otherValue
        && one.Revision is null == other.Revision is null
        && one.Basis == other.Basis
        && one.Period == other.Period;

    private static bool AreRivals(Observation one, Observation other) =>
        one is { Year: { } year, Value: { } value }
        && other is { Year: { } sameYear, Value: { } otherValue }
        && year == sameYear
        && value != otherValue
        && one.Status == other.Status
        && one.AsOf == other.AsOf;
}
