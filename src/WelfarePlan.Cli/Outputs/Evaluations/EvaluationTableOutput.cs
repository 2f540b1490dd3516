using WelfarePlan.Cli.Outputs.Tables;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs.Evaluations;

/// <summary>An evaluation as a table for people: an indicator a row, and what has no value explained below.</summary>
internal sealed class EvaluationTableOutput : IEvaluationOutput
{
    private readonly IReadOnlyList<EvaluationColumn> _columns;
    private readonly IReadOnlyList<RatingScheme> _schemes;
    private readonly CommandStreams _streams;
    private readonly Wording _wording;

    public EvaluationTableOutput(
        IReadOnlyList<EvaluationColumn> columns, IReadOnlyList<RatingScheme> schemes, CommandStreams streams
    )
    {
        _columns = columns;
        _schemes = schemes;
        _streams = streams;
        _wording = Wording.OfTables(streams);
    }

    public Action Prepare(string? source, PlanEvaluation evaluation)
    {
        using var text = new MemoryStream();
        using Stream shown = TerminalOutput.Like(_streams.Output, text);
        Write(_streams with { Output = shown }, source, evaluation);
        byte[] bytes = text.ToArray();
        return () => TerminalOutput.WriteOwn(_streams.Output, bytes);
    }

    public void End()
    {
    }

    private void Write(CommandStreams streams, string? source, PlanEvaluation evaluation)
    {
        var notes = new FootNotes();
        var table = new PlainTable(
            [_wording["指標", "Indicator"]],
            [
                _wording["方向", "Better"], _wording["基準値", "Baseline"], _wording["実績値", "Actual"],
                _wording["目標値", "Target"],
                .. _columns.Select(column => column.Heading),
                .. _schemes.Select(scheme => $"{_wording["評価", "Grade"]}\n{scheme.Name}"),
            ]
        );
        var cells = new EvaluationCells(_columns, notes, _wording);
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
        foreach (RatingScheme scheme in _schemes) streams.Output.WriteText(RatingSummary.Of(
            evaluation.Counts(scheme), _wording));
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
