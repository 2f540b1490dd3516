using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The actuals of an indicator with one put in.</summary>
internal static class ActualList
{
    /// <summary>Returns the list with the new actual in the place of the old, or by its year where there was
    /// none.</summary>
    public static IReadOnlyList<Observation> With(
        IReadOnlyList<Observation> actuals, Observation? old, Observation edited
    )
    {
        if (old is not null) return [.. actuals.Select(actual => ReferenceEquals(actual, old) ? edited : actual)];
        int at = 0;
        while (at < actuals.Count && !(actuals[at].Year is { } year && edited.Year is { } own && year > own)) at++;
        return [.. actuals.Take(at), edited, .. actuals.Skip(at)];
    }
}
