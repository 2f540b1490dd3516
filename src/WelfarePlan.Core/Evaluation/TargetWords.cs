using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Names the target that a figure was measured by, and its year.</summary>
internal static class TargetWords
{
    public static IReadOnlyList<string> English(in EvaluationInputs inputs)
    {
        var sentences = new List<string>();
        if (inputs.TargetBound is { } bound)
            sentences.Add($"Target: {English(bound, inputs)} ({English(inputs.TargetYear)}).");
        if (inputs.YearTarget is { } planned)
            sentences.Add($"Target of the year: {Amount(planned, inputs)} ({English(inputs.ActualYear)}).");
        return sentences;
    }

    public static IReadOnlyList<string> Japanese(in EvaluationInputs inputs)
    {
        var sentences = new List<string>();
        if (inputs.TargetBound is { } bound)
            sentences.Add($"目標：{Japanese(bound, inputs)}（{Japanese(inputs.TargetYear)}）。");
        if (inputs.YearTarget is { } planned)
            sentences.Add($"当年度の目標：{Amount(planned, inputs)}（{Japanese(inputs.ActualYear)}）。");
        return sentences;
    }

    private static string English(TargetBound bound, in EvaluationInputs inputs) => bound switch
    {
        TargetBound.AtLeast => $"at least {Amount(inputs.Target, inputs)}",
        TargetBound.AtMost => $"at most {Amount(inputs.Target, inputs)}",
        TargetBound.Between => $"{Amount(inputs.Target, inputs)} to {Amount(inputs.TargetUpper, inputs)}",
        TargetBound.Maintain when inputs.Tolerance is { } tolerance =>
            $"to hold {Amount(inputs.Target, inputs)} within {Amount(tolerance, inputs)}",
        TargetBound.Maintain => $"to hold {Amount(inputs.Target, inputs)}",
        TargetBound.DirectionOnly => "a direction",
        TargetBound.Qualitative => "words",
        _ => Amount(inputs.Target, inputs),
    };

    private static string Japanese(TargetBound bound, in EvaluationInputs inputs) => bound switch
    {
        TargetBound.AtLeast => $"{Amount(inputs.Target, inputs)}以上",
        TargetBound.AtMost => $"{Amount(inputs.Target, inputs)}以下",
        TargetBound.Between => $"{Amount(inputs.Target, inputs)}～{Amount(inputs.TargetUpper, inputs)}",
        TargetBound.Maintain when inputs.Tolerance is { } tolerance =>
            $"{Amount(inputs.Target, inputs)}を維持、許容幅{Amount(tolerance, inputs)}",
        TargetBound.Maintain => $"{Amount(inputs.Target, inputs)}を維持",
        TargetBound.DirectionOnly => "方向のみ",
        TargetBound.Qualitative => "文言",
        _ => Amount(inputs.Target, inputs),
    };

    private static string English(FiscalYear? year) =>
        year is { } known ? $"FY{Terms.Of(known)}" : "no year stated";

    private static string Japanese(FiscalYear? year) => year?.ToString(JapaneseStyle.Standard) ?? "年度の記載なし";

    private static string Amount(decimal? value, in EvaluationInputs inputs) =>
        value is { } number ? $"{Terms.Plain(number)}{inputs.Unit}" : "?";
}
