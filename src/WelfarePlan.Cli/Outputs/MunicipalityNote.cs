using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Says which plan's municipality could not be told, so that its code is left empty.</summary>
internal static class MunicipalityNote
{
    public static void Say(CommandStreams streams, string? source, PlanEntry entry)
    {
        string? name = entry.Reading.Plan.Municipality;
        if (name is null || entry.Municipality is not null) return;

        IReadOnlyList<Municipality> found = Municipalities.Find(name);
        string why =
            found.Count == 0
                ? $"'{name}' is in no list of municipalities"
                : $"'{name}' may be {string.Join(" or ", found.Select(place => place.ToString()))}";
        streams.Say($"{source ?? "-"}: note: {why}; its code and prefecture are left empty (--municipality names it).");
    }
}
