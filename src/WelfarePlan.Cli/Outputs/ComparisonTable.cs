using System.Globalization;
using WelfarePlan.Comparison;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Plans side by side as tables for people: goals, then indicators, and what cannot be compared explained
/// below.</summary>
internal static class ComparisonTable
{
    public static void Write(CommandStreams streams, IReadOnlyList<PlanReading> envelopes)
    {
        PlanComparison comparison = PlanComparison.Of([.. envelopes.Select(envelope => envelope.Plan)]);
        var notes = new FootNotes();
        string[] labels = [.. envelopes.Select((_, index) => Label(index))];
        foreach ((string label, PlanReading envelope) in labels.Zip(envelopes))
        {
            streams.Output.WriteText($"{label}: {envelope.Plan.Title ?? envelope.Source ?? Cells.None}");
        }

        WriteGoals(streams, comparison, labels, notes);
        WriteIndicators(streams, comparison, labels, notes);
        foreach (string note in notes.Lines) streams.Output.WriteText(note);
    }

    private static void WriteGoals(CommandStreams streams, PlanComparison comparison, string[] labels, FootNotes notes)
    {
        if (comparison.Goals.Count == 0) return;

        var table = new PlainTable([.. labels.Select(label => $"{label} 目標")], ["備考"]);
        foreach (ComparedGoal goal in comparison.Goals)
        {
            table.Add([
                .. goal.Goals.Select(each =>
                    each is null ? Cells.None : $"{each.Label}{each.Number} {each.Title}".Trim()
                ),
                Marks(goal.Obstacles, notes),
            ]);
        }

        table.WriteTo(streams);
    }

    private static void WriteIndicators(
        CommandStreams streams, PlanComparison comparison, string[] labels, FootNotes notes
    )
    {
        if (comparison.Indicators.Count == 0) return;

        var table = new PlainTable(
            ["指標"],
            [.. labels.SelectMany(label => (string[])[$"{label} 実績値", $"{label} 目標値"]), "備考"]
        );
        foreach (ComparedIndicator indicator in comparison.Indicators)
        {
            table.Add([
                indicator.Indicators.First(each => each is not null)!.Name,
                .. indicator.Indicators.SelectMany(Values),
                Marks(indicator.Obstacles, notes),
            ]);
        }

        table.WriteTo(streams);
    }

    private static IEnumerable<string> Values(Indicator? indicator)
    {
        Observation? latest =
            indicator?.Actuals.LastOrDefault(actual => actual.Value is not null) ?? indicator?.Baseline;
        yield return latest is null ? Cells.None : Cells.Of(latest);
        yield return indicator?.Targets is [.., { } target] ? Cells.Of(target) : Cells.None;
    }

    private static string Marks(ComparisonObstacles obstacles, FootNotes notes) =>
        string.Join('\n', obstacles.Japanese.Select(notes.MarkOf));

    private static string Label(int index) =>
        index < 26 ? $"{(char)('A' + index)}" : string.Create(CultureInfo.InvariantCulture, $"{index + 1}");
}
