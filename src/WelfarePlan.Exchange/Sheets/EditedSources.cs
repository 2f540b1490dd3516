using System.Globalization;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>The places of a reading after results were put in: of each result that stayed where it stands now, of a new
/// one none.</summary>
internal static class EditedSources
{
    /// <param name="sources">The places as they were.</param>
    /// <param name="edited">Indicators before and after, by their pointer into the plan.</param>
    public static SourceMap Of(
        SourceMap sources,
        IReadOnlyDictionary<string, (Indicator Before, Indicator After)> edited
    )
    {
        Dictionary<string, string?> moved = Moves(edited);
        return new(sources.Select(place => Moved(place, moved)).OfType<KeyValuePair<string, SourceLocation>>());
    }

    private static Dictionary<string, string?> Moves(
        IReadOnlyDictionary<string, (Indicator Before, Indicator After)> edited
    )
    {
        var moved = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach ((string pointer, (Indicator before, Indicator after)) in edited)
        {
            for (int i = 0; i < before.Actuals.Count; i++)
                moved[At(pointer, i)] = IndexOf(after.Actuals, before.Actuals[i]) is { } now ? At(pointer, now) : null;
        }

        return moved;
    }

    // A place may be of the actual as a whole or of a part of it (…/actuals/2/value).
    private static KeyValuePair<string, SourceLocation>? Moved(
        KeyValuePair<string, SourceLocation> place,
        Dictionary<string, string?> moved
    )
    {
        const string List = "/actuals/";
        int list = place.Key.LastIndexOf(List, StringComparison.Ordinal);
        if (list < 0) return place;
        int end = place.Key.IndexOf('/', list + List.Length);
        string own = end < 0 ? place.Key : place.Key[..end];
        if (!moved.TryGetValue(own, out string? now)) return place;
        return now is null ? null : KeyValuePair.Create(now + place.Key[own.Length..], place.Value);
    }

    private static int? IndexOf(IReadOnlyList<Observation> actuals, Observation actual)
    {
        for (int i = 0; i < actuals.Count; i++)
        {
            if (ReferenceEquals(actuals[i], actual)) return i;
        }

        return null;
    }

    private static string At(string pointer, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{pointer}/actuals/{index}");
}
