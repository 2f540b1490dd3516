using System.Globalization;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs;

/// <summary>The cells of one indicator, in the order of the table's columns.</summary>
internal static class EvaluationCells
{
    private const string NoBaseline = "なし";

    private static readonly RoundingPolicy Percent = new(1);
    private static readonly RoundingPolicy Amount = new(2);

    public static IEnumerable<string> Of(IReadOnlyList<EvaluationResult> results, FootNotes notes)
    {
        Indicator indicator = results[0].Indicator;
        return
        [
            indicator.Name,
            indicator.Baseline is { } baseline ? Cells.Of(baseline) : NoBaseline,
            Actual(indicator, results[0].Year),
            Target(indicator, Find(results, EvaluationMethod.Reached).Inputs),
            Value(Achievement(results), notes),
            Value(Find(results, EvaluationMethod.Progress), notes),
            Value(Find(results, EvaluationMethod.Gap), notes),
            Value(Find(results, EvaluationMethod.Expected), notes),
            Value(Find(results, EvaluationMethod.Pace), notes),
            Value(Find(results, EvaluationMethod.Reached), notes),
        ];
    }

    private static string Actual(Indicator indicator, FiscalYear? year) =>
        indicator.Actuals.LastOrDefault(actual => actual.Year == year) is { } actual ? Cells.Of(actual) : Cells.None;

    // Of several targets, the one that was evaluated.
    private static string Target(Indicator indicator, EvaluationInputs used)
    {
        Target? target = indicator.Targets.LastOrDefault(each => each.Value?.Amount == used.Target && each.Year == used.TargetYear)
            ?? (indicator.Targets is [.., { } last] ? last : null);
        return target is null ? Cells.None : Cells.Of(target);
    }

    // Of the two ratios, a decreasing indicator has only the inverse.
    private static EvaluationResult Achievement(IReadOnlyList<EvaluationResult> results)
    {
        EvaluationResult usual = Find(results, EvaluationMethod.AchievementActualOverTarget);
        return usual.Undefined == UndefinedReason.NotApplicableToDirection ? Find(results, EvaluationMethod.AchievementTargetOverActual) : usual;
    }

    private static string Value(EvaluationResult result, FootNotes notes)
    {
        if (result.Undefined is { } reason) return notes.MarkOf(reason.Japanese);

        string value = result.Method.ValueKind switch
        {
            EvaluationValueKind.Truth => result.Truth == true ? "○達成" : "×未達",
            EvaluationValueKind.Ratio => Plain(Percent.PrintPercent(result.Value!.Value)),
            _ => $"{Amount.Round(result.Value!.Value).ToString("0.##", CultureInfo.InvariantCulture)}{result.Unit}",
        };
        return string.Join('\n', [value, .. result.Warnings.Japanese.Select(notes.MarkOf)]);
    }

    // U+2212 is one column wide in some terminals and two in others.
    private static string Plain(string text) => text.Replace('−', '-');

    private static EvaluationResult Find(IReadOnlyList<EvaluationResult> results, EvaluationMethod method) =>
        results.First(result => result.Method == method);
}
