using System.Globalization;
using System.Text.Json;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>Goes through the JSON of a plan, be it a truth written by hand or what was read.</summary>
internal static class PlanWalk
{
    private static readonly string[] Below = ["pillars", "measures", "items"];
    private static readonly string[] Interim = ["interim_targets", "interim"];

    /// <summary>Returns a member, or null where it is absent or null.</summary>
    public static JsonElement? Member(JsonElement of, string name) =>
        of.ValueKind == JsonValueKind.Object
        && of.TryGetProperty(name, out JsonElement member)
        && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    /// <summary>Returns the members of a list, none where it is absent or no list.</summary>
    public static IEnumerable<JsonElement> List(JsonElement of, string name) =>
        Member(of, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <summary>Returns a text, or null.</summary>
    public static string? TextOf(JsonElement of, string name) =>
        Member(of, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>Returns whether something is marked as not to be told from the document.</summary>
    public static bool IsOpen(JsonElement of, string mark = "derivable") =>
        Member(of, mark) is { ValueKind: JsonValueKind.False };

    /// <summary>Returns the title of a node, which may be a bare text.</summary>
    public static string Title(JsonElement node) =>
        FactKey.Of(node.ValueKind == JsonValueKind.String ? node.GetString() : TextOf(node, "title"));

    /// <summary>Returns every goal, pillar and measure with the title above it.</summary>
    public static IEnumerable<(string Parent, JsonElement Node)> Nodes(JsonElement plan) =>
        List(plan, "goals").SelectMany(goal => Down("", goal));

    /// <summary>Returns a plan's indicators or programmes, whether they stand below a goal or not.</summary>
    public static IEnumerable<JsonElement> Everywhere(JsonElement plan, string name) =>
        List(plan, name).Concat(Nodes(plan).SelectMany(at => List(at.Node, name)));

    /// <summary>Returns an indicator's name as compared.</summary>
    public static string NameOf(JsonElement indicator)
    {
        string?[] units =
        [
            TextOf(indicator, "unit"),
            .. from role in (string[])["baseline", "target"]
               let value = Member(indicator, role)
               where value is not null
               select TextOf(value.Value, "unit"),
        ];
        return FactKey.OfIndicator(TextOf(indicator, "name"), units);
    }

    /// <summary>Returns the numbers of an indicator, each with whether it can be told from the document.</summary>
    public static IEnumerable<(Cell Cell, bool IsOpen)> Cells(JsonElement indicator)
    {
        string name = NameOf(indicator);
        foreach ((string role, int? year, JsonElement value) in Values(indicator))
        {
            JsonElement? number = value.ValueKind == JsonValueKind.Object ? Member(value, "value") : value;
            if (number is null || Number(number.Value) is not { } stated) continue;
            yield return (new(name, role, year ?? Year(value), decimal.Round(stated, 6)), IsOpen(value));
        }
    }

    private static IEnumerable<(string Parent, JsonElement Node)> Down(string parent, JsonElement node)
    {
        yield return (parent, node);
        foreach (
            (string, JsonElement) inner in Below
                .SelectMany(name => List(node, name))
                .SelectMany(child => Down(Title(node), child))
        )
        {
            yield return inner;
        }
    }

    private static IEnumerable<(string Role, int? Year, JsonElement Value)> Values(JsonElement indicator)
    {
        if (Member(indicator, "baseline") is { } baseline) yield return ("baseline", null, baseline);
        if (Member(indicator, "target") is { } target) yield return ("target", null, target);
        foreach (JsonElement value in List(indicator, "targets")) yield return ("target", null, value);
        foreach (JsonElement value in List(indicator, "actuals")) yield return ("actual", null, value);
        foreach (string name in Interim)
        {
            foreach (JsonElement value in List(indicator, name)) yield return ("target", null, value);
            if (Member(indicator, name) is not { ValueKind: JsonValueKind.Object } years) continue;
            foreach (JsonProperty year in years.EnumerateObject())
            {
                yield return ("target", int.Parse(year.Name, CultureInfo.InvariantCulture), year.Value);
            }
        }
    }

    private static int? Year(JsonElement value) =>
        (Member(value, "fiscalYear") ?? Member(value, "fy")) is { ValueKind: JsonValueKind.Number } year
            ? year.GetInt32()
            : null;

    private static decimal? Number(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDecimal(),
        JsonValueKind.String when decimal.TryParse(
            value.GetString(), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) => number,
        _ => null,
    };
}
