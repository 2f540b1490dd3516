using System.Text.Json;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Compares indicators: each with its place, unit, direction and values.</summary>
internal sealed class IndicatorComparison(PlanReading result, Differences differences)
{
    public void Compare(IReadOnlyList<JsonElement> golden)
    {
        var left = PlacedIndicator.All(result.Plan).ToList();
        var open = golden.ToList();
        var matched = new List<(JsonElement Golden, PlacedIndicator Read)>();
        Match(open, left, matched, GoldenText.Same);
        Match(open, left, matched, IsInside);
        foreach (
            (JsonElement item, PlacedIndicator read) in matched.OrderBy(pair => golden.ToList().IndexOf(pair.Golden))
        )
            CompareOne(item, read);

        foreach (JsonElement item in open.Where(item => !IsOptional(item)))
        {
            differences.Add(DifferenceKind.Missing, Place(item), "the indicator is not there");
        }

        foreach (PlacedIndicator extra in left) AddExtra(extra, matched);
    }

    // Names repeat (実施率): the pair that agrees in most goes together first.
    private void Match(
        List<JsonElement> golden, List<PlacedIndicator> read,
        List<(JsonElement Golden, PlacedIndicator Read)> matched, Func<string, string, bool> isName
    )
    {
        IEnumerable<(JsonElement Golden, PlacedIndicator Read)> pairs =
            from item in golden
            from indicator in read
            where isName(item.Text("name")!, indicator.Indicator.Name)
            orderby Agreement(item, indicator) descending
            select (item, indicator);

        foreach ((JsonElement item, PlacedIndicator indicator) in pairs.ToList())
        {
            if (!read.Contains(indicator) || !golden.Remove(item)) continue;
            read.Remove(indicator);
            matched.Add((item, indicator));
        }
    }

    private int Agreement(JsonElement golden, PlacedIndicator read)
    {
        decimal?[] numbers = [.. ReadValue.All(read, result).Select(value => value.Value?.Amount)];
        int same = GoldenValues(golden).Count(value => value.Value is not null && numbers.Contains(value.Value));
        return 4 * same + (IsUnder(golden, read) ? 2 : 0) + (IsUnit(golden, read.Indicator.Unit) ? 1 : 0);
    }

    private void CompareOne(JsonElement golden, PlacedIndicator read)
    {
        string place = Place(golden);
        Indicator indicator = read.Indicator;
        differences.CompareText(place, "name", golden.Text("name"), indicator.Name);
        if (!IsUnder(golden, read))
            differences.Add(DifferenceKind.Wrong, place, $"it stands under {Chain(read.Under)}");
        if (golden.Has("unit") && !IsUnit(golden, indicator.Unit))
        {
            differences.Add(
                indicator.Unit == Unit.None ? DifferenceKind.Missing : DifferenceKind.Wrong,
                place,
                $"unit is '{indicator.Unit}', the golden has '{golden.Text("unit")}'");
        }

        if (golden.Has("context")) differences.CompareText(place, "context", golden.Text("context"), indicator.Context);
        if (golden.Has("direction"))
            differences.CompareText(place, "direction", golden.Text("direction"), Words.Of(indicator.Direction));

        // What the plan does not say but its numbers do is left to evaluation; said, it must be right.
        if (golden.Has("inferredDirection") && indicator.Direction is not null)
        {
            differences.CompareText(
                place, "direction", golden.Text("inferredDirection"), Words.Of(indicator.Direction)
            );
        }

        if (golden.Has("basis"))
            differences.CompareText(place, "basis", golden.Text("basis"), Words.Of(indicator.Basis));
        new ValueComparison(result, differences).Compare(place, golden, read);
    }

    private void AddExtra(PlacedIndicator extra, List<(JsonElement Golden, PlacedIndicator Read)> matched)
    {
        IReadOnlyList<ReadValue> values = ReadValue.All(extra, result);
        ReadValue[] silent = [.. values.Where(value => value.Value is not null && !value.IsReported)];
        bool isTwin = matched.Exists(pair =>
            pair.Golden.Has("programmes")
            && IsInside(pair.Read.Indicator.Name, extra.Indicator.Name)
            && ReadValue
                .All(pair.Read, result)
                .Select(value => value.ToString())
                .SequenceEqual(values.Select(value => value.ToString()))
        );
        if (isTwin) return;

        differences.Add(
            silent.Length > 0 ? DifferenceKind.WrongAndSilent : DifferenceKind.Wrong,
            Chain(extra.Under),
            $"indicator '{extra.Indicator.Name}' is not in the golden ({string.Join(", ", values)})");
    }

    private static bool IsInside(string golden, string read) =>
        GoldenText.Key(golden) is { } name && GoldenText.Key(read) is { } other
        && (name.Contains(other, StringComparison.Ordinal) || other.Contains(name, StringComparison.Ordinal));

    private static bool IsUnder(JsonElement golden, PlacedIndicator read)
    {
        if (golden.Text("goal") is { } goal && read.Under?.Goal?.IsCalled(goal) != true) return false;
        if (golden.Text("pillar") is { } pillar && read.Under?.Pillar?.IsCalled(pillar) != true) return false;
        if (golden.Text("measure") is not { } measure) return true;
        return golden.Has("anyLevel")
            ? read.Under is { Level: "goal" } || read.Under?.Chain.Any(part => part.IsCalled(measure)) == true
            : read.Under is { Level: not "goal" } under && under.IsCalled(measure);
    }

    private static bool IsUnit(JsonElement golden, Unit unit) =>
        unit == Unit.Of(golden.Text("unit") ?? "") || GoldenText.Same(golden.Text("unit") ?? "", unit.Symbol);

    private static bool IsOptional(JsonElement golden) =>
        GoldenValues(golden) is { Count: > 0 } values && values.All(value => value.IsOptional);

    private static IReadOnlyList<GoldenValue> GoldenValues(JsonElement golden) =>
        [
            .. GoldenValue.Of(golden, "baseline"),
            .. GoldenValue.Of(golden, "actuals"),
            .. GoldenValue.Of(golden, "target"),
            .. GoldenValue.Of(golden, "targets"),
        ];

    private static string Place(JsonElement golden)
    {
        IEnumerable<string> parts = new[] { "goal", "pillar", "measure" }
            .Where(level => golden.Has(level))
            .Select(level => $"{level} {golden.Text(level)}");
        return string.Join(" / ", parts.Append($"'{golden.Text("name")}'"));
    }

    private static string Chain(PlanPart? part) =>
        part is null ? "no goal" : part.Above is null ? part.ToString() : $"{Chain(part.Above)} / {part}";
}
