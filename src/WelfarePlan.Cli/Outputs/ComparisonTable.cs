using System.Globalization;
using WelfarePlan.Cli.Outputs.Tables;
using WelfarePlan.Comparison;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Reports;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Plans side by side as tables for people: goals, then indicators, and what cannot be compared explained
/// below.</summary>
internal static class ComparisonTable
{
    public static void Write(CommandStreams streams, IReadOnlyList<PlanReading> envelopes)
    {
        PlanComparison comparison = PlanComparison.Of([.. envelopes.Select(envelope => envelope.Plan)]);
        var notes = new FootNotes();
        Wording words = Wording.OfTables(streams);
        string[] labels = [.. envelopes.Select((_, index) => Label(index))];
        foreach ((string label, PlanReading envelope) in labels.Zip(envelopes))
        {
            streams.Output.WriteText($"{label}: {envelope.Plan.Title ?? envelope.Source ?? Cells.None}");
        }

        WriteGoals(streams, comparison, labels, notes, words);
        WriteIndicators(streams, comparison, labels, notes, words);
        foreach (string note in notes.Lines) streams.Output.WriteText(note);
    }

    private static void WriteGoals(CommandStreams streams, PlanComparison comparison, string[] labels, FootNotes notes,
        Wording words)
    {
        if (comparison.Goals.Count == 0) return;

        var table = new PlainTable(
            [.. labels.Select(label => $"{label} {words["目標", "goals"]}")], [words["備考", "Remarks"]]);
        foreach (ComparedGoal goal in comparison.Goals)
        {
            table.Add([
                .. goal.Goals.Select(each =>
                    each is null ? Cells.None : $"{each.Label}{each.Number} {each.Title}".Trim()
                ),
                Marks(goal.Obstacles, notes, words),
            ]);
        }

        table.WriteTo(streams);
    }

    private static void WriteIndicators(
        CommandStreams streams, PlanComparison comparison, string[] labels, FootNotes notes, Wording words
    )
    {
        if (comparison.Indicators.Count == 0) return;

        var table = new PlainTable(
            [words["指標", "Indicator"]],
            [.. labels.SelectMany(label => (string[])[$"{label} {words["実績値", "actual"]}",
                $"{label} {words["目標値", "target"]}"]), words["備考", "Remarks"]]
        );
        foreach (ComparedIndicator indicator in comparison.Indicators)
        {
            table.Add([
                indicator.Indicators.First(each => each is not null)!.Name,
                .. indicator.Indicators.SelectMany(each => Values(each, words)),
                Marks(indicator.Obstacles, notes, words),
            ]);
        }

        table.WriteTo(streams);
    }

    private static IEnumerable<string> Values(Indicator? indicator, Wording words)
    {
        Observation? latest =
            indicator?.Actuals.LastOrDefault(actual => actual.Value is not null) ?? indicator?.Baseline;
        yield return latest is null ? Cells.None : Cells.Of(latest, words);
        yield return indicator?.Targets is [.., { } target] ? Cells.Of(target, words) : Cells.None;
    }

    private static string Marks(ComparisonObstacles obstacles, FootNotes notes, Wording words) => string.Join(
        '\n',
        (words.Language == ReportLanguage.English ? obstacles.English : obstacles.Japanese).Select(notes.MarkOf));

    private static string Label(int index) =>
        index < 26 ? $"{(char)('A' + index)}" : string.Create(CultureInfo.InvariantCulture, $"{index + 1}");
}
