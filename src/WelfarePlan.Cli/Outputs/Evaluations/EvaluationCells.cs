using System.Globalization;
using WelfarePlan.Cli.Outputs.Tables;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs.Evaluations;

/// <summary>The cells of one indicator, in the order of the table's columns.</summary>
internal sealed class EvaluationCells
{
    private static readonly RoundingPolicy Percent = new(1);
    private static readonly RoundingPolicy Amount = new(2);
    private static readonly RoundingPolicy Number = new(3);

    private readonly IReadOnlyList<EvaluationColumn> _columns;
    private readonly FootNotes _notes;
    private readonly Wording _words;

    public EvaluationCells(IReadOnlyList<EvaluationColumn> columns, FootNotes notes, Wording words)
    {
        _columns = columns;
        _notes = notes;
        _words = words;
    }

    public IEnumerable<string> Of(IReadOnlyList<EvaluationResult> results)
    {
        Indicator indicator = results[0].Indicator;
        return
        [
            indicator.Name,
            Heading(results),
            indicator.Baseline is { } baseline ? Cells.Of(baseline, _words) : _words["なし", "none"],
            Actual(indicator, results[0].Year),
            Target(indicator, results),
            .. _columns.Select(column => Value(column.Of(results))),
        ];
    }

    public string Of(IndicatorRating rating)
    {
        string grade = GradeName.Of(rating.Grade, _words);
        return string.Join('\n',
            [
                .. rating.Undefined is { } reason
                    ? [$"{grade} {WhyNot(reason, rating.Warnings)}"]
                    : (IEnumerable<string>)[grade, .. Marks(rating.Warnings)],
                .. rating.Published.Select(grade => $"{_words["公表", "published"]} {grade.Grade}"),
            ]);
    }

    // That the plan has just begun says more than that there is no actual.
    private string WhyNot(UndefinedReason reason, EvaluationWarnings warnings) =>
        _notes.MarkOf(warnings.HasFlag(EvaluationWarnings.NoActualSinceBaseline)
            ? Sentences(EvaluationWarnings.NoActualSinceBaseline)[0]
            : _words[reason.Japanese, reason.English]);

    private IReadOnlyList<string> Sentences(EvaluationWarnings warnings) =>
        _words.Language == ReportLanguage.English ? warnings.English : warnings.Japanese;

    // An inferred direction is noted once, where the direction stands.
    private IEnumerable<string> Marks(EvaluationWarnings warnings) =>
        Sentences(warnings & ~EvaluationWarnings.InferredDirection).Select(_notes.MarkOf);

    private string Heading(IReadOnlyList<EvaluationResult> results)
    {
        EvaluationInputs used = results
            .Select(result => result.Inputs)
            .FirstOrDefault(inputs => inputs.Direction is not null);
        string word = used.Direction switch
        {
            Direction.Increase => _words["増加", "more"],
            Direction.Decrease => _words["減少", "less"],
            Direction.Maintain => _words["維持", "held"],
            Direction.Range => _words["範囲", "range"],
            Direction.Contain => _words["抑制", "contained"],
            _ => Cells.None,
        };
        if (used.DirectionSource != DirectionSource.Inferred) return word;
        return string.Join(
            '\n',
            [word, _words["(推定)", "(inferred)"],
                .. Sentences(EvaluationWarnings.InferredDirection).Select(_notes.MarkOf)]
        );
    }

    private string Actual(Indicator indicator, FiscalYear? year) =>
        indicator.Actuals.LastOrDefault(actual => actual.Year == year) is { } actual
            ? Cells.Of(actual, _words)
            : Cells.None;

    // Of several targets, the one that was evaluated.
    private string Target(Indicator indicator, IReadOnlyList<EvaluationResult> results)
    {
        EvaluationInputs used = results
            .Select(result => result.Inputs)
            .FirstOrDefault(inputs => inputs.Target is not null);
        Target? target =
            indicator.Targets.LastOrDefault(each =>
                used.Target is not null && each.Value?.Amount == used.Target && each.Year == used.TargetYear
            ) ?? (indicator.Targets is [.., { } last] ? last : null);
        return target is null ? Cells.None : Cells.Of(target, _words);
    }

    private string Value(EvaluationResult result)
    {
        if (result.Undefined is { } reason) return WhyNot(reason, result.Warnings);

        string value = result.Method.ValueKind switch
        {
            EvaluationValueKind.Truth => result.Truth == true ? _words["○達成", "○ yes"] : _words["×未達", "× no"],
            EvaluationValueKind.Ratio => Plain(Percent.PrintPercent(result.Value!.Value)),
            EvaluationValueKind.Number => Number
                .Round(result.Value!.Value)
                .ToString("0.###", CultureInfo.InvariantCulture),
            _ => $"{Amount.Round(result.Value!.Value).ToString("0.##", CultureInfo.InvariantCulture)}{result.Unit}",
        };
        return string.Join('\n', [value, .. Marks(result.Warnings)]);
    }

    // U+2212 is one column wide in some terminals and two in others.
    private static string Plain(string text) => text.Replace('−', '-');
}
