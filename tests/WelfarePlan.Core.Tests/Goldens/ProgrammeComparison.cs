using System.Text.Json;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Compares programmes and who carries them out.</summary>
internal static class ProgrammeComparison
{
    /// <summary>Compares the programmes of a whole plan, each with the measure that holds it; an empty golden says
    /// nothing.</summary>
    public static void Compare(
        IReadOnlyList<JsonElement> golden, IReadOnlyList<PlanPart> goals, Differences differences
    )
    {
        if (golden.Count == 0) return;

        var read = PlanPart
            .Walk(goals)
            .SelectMany(part => part.Programmes.Select(programme => (part, programme)))
            .ToList();
        foreach (JsonElement item in golden)
        {
            int at = read.FindIndex(pair => GoldenText.Same(item.Text("name"), pair.programme.Name));
            if (at < 0)
            {
                differences.Add(DifferenceKind.Missing, "", $"programme '{item.Text("name")}' is not there");
                continue;
            }

            (PlanPart part, Programme programme) = read[at];
            read.RemoveAt(at);
            CompareOne("", item, programme, differences);
            if (item.Text("measure") is { } measure && !part.IsCalled(measure))
            {
                differences.Add(
                    DifferenceKind.Wrong, $"programme '{programme.Name}'",
                    $"stands under {part}, the golden has measure {measure}"
                );
            }
        }

        foreach ((PlanPart part, Programme programme) in read)
            differences.Add(
                DifferenceKind.Wrong, part.ToString(), $"programme '{programme.Name}' is not in the golden"
            );
    }

    /// <summary>Compares the programmes of one part.</summary>
    public static void Compare(
        string place, IReadOnlyList<JsonElement> golden, IReadOnlyList<Programme> read, Differences differences
    )
    {
        differences.CompareTexts(
            place,
            "programmes",
            [.. golden.Select(item => item.Text("name")!)],
            [.. read.Select(programme => programme.Name)]
        );
        foreach (JsonElement item in golden)
        {
            if (read.FirstOrDefault(programme => GoldenText.Same(item.Text("name"), programme.Name)) is { } same)
                CompareOne(place, item, same, differences);
        }
    }

    private static void CompareOne(string place, JsonElement golden, Programme read, Differences differences)
    {
        if (!golden.Has("departments")) return;
        string own = $"programme '{read.Name}'";
        differences.CompareTexts(
            place.Length == 0 ? own : $"{place} / {own}", "departments", golden.Texts("departments"), read.Departments
        );
    }
}
