namespace WelfarePlan.Evaluation;

/// <summary>Writes a result out as an equation with its numbers, so that a person can check it by hand.</summary>
internal static class Explanations
{
    private static readonly RoundingPolicy Percent = new(1);

    public static string English(EvaluationResult result)
    {
        if (result.Undefined is { } reason) return string.Join(' ', [reason.English, .. result.Warnings.English]);

        return string.Join(
            ' ', [EnglishEquation(result), .. TargetWords.English(result.Inputs), .. result.Warnings.English]);
    }

    public static string Japanese(EvaluationResult result)
    {
        if (result.Undefined is { } reason) return string.Concat([reason.Japanese, .. result.Warnings.Japanese]);

        return string.Concat(
            [JapaneseEquation(result), .. TargetWords.Japanese(result.Inputs), .. result.Warnings.Japanese]);
    }

    /// <summary>The equation alone, of a result that has a value.</summary>
    public static string EnglishEquation(EvaluationResult result) =>
        $"{Equation(result, japanese: false)} = {Shown(result, "yes", "no", " a year")}.";

    /// <summary>The method and the equation alone, of a result that has a value.</summary>
    public static string JapaneseEquation(EvaluationResult result) =>
        $"{result.Method.Japanese}：{Equation(result, japanese: true)} ＝ {Shown(result, "達成", "未達成", "／年")}。";

    private static string Shown(EvaluationResult result, string yes, string no, string perYear)
    {
        decimal value = result.Value!.Value;
        return result.Method.ValueKind switch
        {
            EvaluationValueKind.Ratio => Percent.PrintPercent(value),
            EvaluationValueKind.Truth => value != 0 ? yes : no,
            EvaluationValueKind.AmountPerYear => $"{Terms.Short(value)}{result.Unit}{perYear}",
            EvaluationValueKind.Amount => $"{Terms.Short(value)}{result.Unit}",
            _ => Terms.Short(value),
        };
    }

    private static string Equation(EvaluationResult result, bool japanese)
    {
        if (!result.Method.UsesSeries) return FigureEquations.Of(result);

        // Beyond the arithmetic of sums the value alone is shown.
        string equation = SeriesEquations.Of(result) ?? Terms.Of(result.Value);
        return $"[{SeriesEquations.Points(result, japanese)}] {equation}";
    }
}
