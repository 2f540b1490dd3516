using WelfarePlan.Exchange;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Says which plan's municipality could not be told, so that its code is left empty.</summary>
internal static class MunicipalityNote
{
    public static string? Of(PlanEntry entry)
    {
        string? name = entry.Reading.Plan.Municipality;
        if (name is null || entry.Municipality is not null) return null;

        IReadOnlyList<Municipality> found = Municipalities.Find(name);
        string why =
            found.Count == 0
                ? $"'{name}' is in no list of municipalities"
                : $"'{name}' may be {string.Join(" or ", found.Select(place => place.ToString()))}";
        return $"{entry.Reading.Source ?? "-"}: note: {why}; its code and prefecture are left empty "
            + "(--municipality names it).";
    }
}
