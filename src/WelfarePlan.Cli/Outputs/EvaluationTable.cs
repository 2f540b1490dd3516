using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>An evaluation as a table for people: an indicator a row, and what has no value explained below.</summary>
internal static class EvaluationTable
{
    private static readonly string[] Words = ["指標"];
    private static readonly string[] Figures = ["基準値", "実績値", "目標値", "達成率", "進捗率", "目標との差", "期待値", "ペース", "目標達成"];

    public static void Write(CommandStreams streams, string? source, PlanEvaluation evaluation)
    {
        var notes = new FootNotes();
        var table = new PlainTable(Words, Figures);
        foreach (IReadOnlyList<EvaluationResult> results in ByIndicator(evaluation.Results)) table.Add(EvaluationCells.Of(results, notes));

        if (source is not null) streams.Output.WriteLine(source);
        table.WriteTo(streams);
        foreach (string note in notes.Lines) streams.Output.WriteLine(note);
    }

    // The results come indicator by indicator; the first method begins each.
    private static List<List<EvaluationResult>> ByIndicator(IReadOnlyList<EvaluationResult> results)
    {
        var groups = new List<List<EvaluationResult>>();
        foreach (EvaluationResult result in results)
        {
            if (result.Method == results[0].Method) groups.Add([]);
            groups[^1].Add(result);
        }

        return groups;
    }
}
