using System.Globalization;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs;

/// <summary>The cells of one indicator, in the order of the table's columns.</summary>
internal static class EvaluationCells
{
    private static readonly RoundingPolicy Percent = new(1);
    private static readonly RoundingPolicy Amount = new(2);

    public static IEnumerable<string> Of(IReadOnlyList<EvaluationResult> results, FootNotes notes)
    {
        Indicator indicator = results[0].Indicator;
        return
        [
            indicator.Name,
            Baseline(indicator.Baseline),
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

    private static string Baseline(Observation? baseline) => baseline is null ? "なし" : Observed(baseline);

    private static string Actual(Indicator indicator, FiscalYear? year) =>
        indicator.Actuals.LastOrDefault(actual => actual.Year == year) is { } actual ? Observed(actual) : "－";

    private static string Observed(Observation observation) =>
        Dated(observation.Value?.ToString() ?? observation.Text ?? Word(observation.Missing), observation.Year);

    private static string Target(Indicator indicator, EvaluationInputs inputs)
    {
        if (inputs.Target is not { } target) return indicator.Targets is [.., { } last] ? Dated(last.Text ?? Word(last.Bound), last.Year) : "－";

        string value = new Quantity(target, inputs.Unit).ToString();
        if (inputs.TargetUpper is { } upper) value = $"{value}～{new Quantity(upper, inputs.Unit)}";
        return Dated($"{value}{(inputs.TargetBound is { } bound ? Word(bound) : "")}", inputs.TargetYear);
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

    private static string Dated(string text, FiscalYear? year) =>
        year is { } known ? string.Create(CultureInfo.InvariantCulture, $"{text}\n{known.Year}") : text;

    private static EvaluationResult Find(IReadOnlyList<EvaluationResult> results, EvaluationMethod method) =>
        results.First(result => result.Method == method);

    private static string Word(MissingReason? reason) => reason switch
    {
        MissingReason.Pending => "集計中",
        MissingReason.NotConducted => "未実施",
        MissingReason.Discontinued => "終了",
        MissingReason.Unreadable => "読取不能",
        _ => "－",
    };

    private static string Word(TargetBound bound) => bound switch
    {
        TargetBound.AtLeast => "以上",
        TargetBound.AtMost => "以下",
        TargetBound.Maintain => "維持",
        TargetBound.DirectionOnly => "方向のみ",
        _ => "",
    };
}
