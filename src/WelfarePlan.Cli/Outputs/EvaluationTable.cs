using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>An evaluation as a table for people: an indicator a row, and what has no value explained below.</summary>
internal sealed class EvaluationTable
{
    private readonly IReadOnlyList<EvaluationColumn> _columns;
    private readonly IReadOnlyList<RatingScheme> _schemes;

    public EvaluationTable(IReadOnlyList<EvaluationColumn> columns, IReadOnlyList<RatingScheme> schemes)
    {
        _columns = columns;
        _schemes = schemes;
    }

    public void Write(CommandStreams streams, string? source, PlanEvaluation evaluation)
    {
        var notes = new FootNotes();
        var table = new PlainTable(
            ["指標"],
            [
                "方向", "基準値", "実績値", "目標値",
                .. _columns.Select(column => column.Heading),
                .. _schemes.Select(scheme => $"評価\n{scheme.Name}"),
            ]
        );
        var cells = new EvaluationCells(_columns, notes);
        List<List<EvaluationResult>> indicators = ByIndicator(evaluation.Results);
        for (int i = 0; i < indicators.Count; i++)
        {
            table.Add([
                .. cells.Of(indicators[i]),
                .. evaluation.Ratings.Skip(i * _schemes.Count).Take(_schemes.Count).Select(cells.Of),
            ]);
        }

        if (source is not null) streams.Output.WriteText(source);
        table.WriteTo(streams);
        foreach (string note in notes.Lines) streams.Output.WriteText(note);
        foreach (RatingScheme scheme in _schemes) streams.Output.WriteText(RatingSummary.Of(evaluation.Counts(scheme)));
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
