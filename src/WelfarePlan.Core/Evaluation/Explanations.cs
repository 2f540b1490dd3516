using System.Globalization;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>Writes a result out with its numbers, so that a person can check it by hand.</summary>
internal static class Explanations
{
    private static readonly RoundingPolicy Percent = new(1);
    private static readonly RoundingPolicy Amount = new(4);

    public static string English(EvaluationResult result) =>
        result.Undefined is { } reason
            ? reason.English
            : string.Join(' ',
                [$"{Calculation(result)} = {Shown(result, "yes", "no", " a year")}.", .. result.Warnings.English]);

    public static string Japanese(EvaluationResult result) =>
        result.Undefined is { } reason
            ? reason.Japanese
            : string.Concat([$"{result.Method.Japanese}：{Calculation(result)} ＝ {Shown(result, "達成", "未達成", "／年")}。",
                .. result.Warnings.Japanese]);

    private static string Shown(EvaluationResult result, string yes, string no, string perYear)
    {
        decimal value = result.Value!.Value;
        return result.Method.ValueKind switch
        {
            EvaluationValueKind.Ratio => Percent.PrintPercent(value),
            EvaluationValueKind.Truth => value != 0 ? yes : no,
            EvaluationValueKind.AmountPerYear => $"{Short(value)}{result.Unit}{perYear}",
            EvaluationValueKind.Amount => $"{Short(value)}{result.Unit}",
            _ => Short(value),
        };
    }

    private static string Calculation(EvaluationResult result)
    {
        EvaluationInputs inputs = result.Inputs;
        (string b, string a, string t) = (Term(inputs.Baseline), Term(inputs.Actual), Term(inputs.Target));
        (string y0, string y, string yT) =
            (Term(inputs.BaselineYear), Term(inputs.ActualYear), Term(inputs.TargetYear));
        return result.Method.Name switch
        {
            "achievementActualOverTarget" => $"{a} ÷ {t}",
            "achievementTargetOverActual" => $"{t} ÷ {a}",
            "achievementTwoMinusRatio" => $"2 − {a} ÷ {t}",
            "progress" => $"({a} − {b}) ÷ ({t} − {b})",
            "expected" => $"{b} + ({t} − {b}) × ({y} − {y0}) ÷ ({yT} − {y0})",
            "pace" => $"(({a} − {b}) ÷ ({t} − {b})) ÷ (({y} − {y0}) ÷ ({yT} − {y0}))",
            "actualOverExpected" => $"{a} ÷ ({b} + ({t} − {b}) × ({y} − {y0}) ÷ ({yT} − {y0}))",
            "gap" => Distance(inputs, a, t),
            "requiredAnnualChange" => $"({t} − {a}) ÷ ({yT} − {y})",
            "relativeChange" => $"({a} − {b}) ÷ |{b}|",
            "reached" => Comparison(inputs, b, a, t),
            "projectionStraightLine" => $"{a} + ({a} − {b}) × ({yT} − {y}) ÷ ({y} − {y0})",
            "growthRateRatio" => $"(({a} ÷ {b})^(1 ÷ ({y} − {y0})) − 1) ÷ |({t} ÷ {b})^(1 ÷ ({yT} − {y0})) − 1|",
            "growthRate" => $"({a} ÷ {b})^(1 ÷ ({y} − {y0})) − 1",
            "relativeImprovement" => inputs.Sign < 0 ? $"({b} − {a}) ÷ |{b}|" : $"({a} − {b}) ÷ |{b}|",
            "improvement" => inputs.Sign < 0 ? $"{b} − {a}" : $"{a} − {b}",
            "aheadOfLine" => inputs.Sign < 0
                ? $"({b} + ({t} − {b}) × ({y} − {y0}) ÷ ({yT} − {y0})) − {a}"
                : $"{a} − ({b} + ({t} − {b}) × ({y} − {y0}) ÷ ({yT} − {y0}))",
            "expectedOverActual" => $"({b} + ({t} − {b}) × ({y} − {y0}) ÷ ({yT} − {y0})) ÷ {a}",
            "significantImprovement" => $"{b} → {a}",
            _ => SeriesExplanations.Of(result.Method, result.Series, inputs.TargetYear?.Year),
        };
    }

    private static string Distance(in EvaluationInputs inputs, string a, string t)
    {
        if (inputs.TargetUpper is not { } upper)
        {
            return inputs.Sign > 0 ? $"{t} − {a}" : inputs.Sign < 0 ? $"{a} − {t}" : $"|{t} − {a}|";
        }

        if (inputs.Actual < inputs.Target) return $"{t} − {a}";
        return inputs.Actual > upper ? $"{a} − {Term(upper)}" : $"{t} ≤ {a} ≤ {Term(upper)}";
    }

    private static string Comparison(in EvaluationInputs inputs, string b, string a, string t)
    {
        if (inputs.TargetUpper is { } upper) return $"{t} ≤ {a} ≤ {Term(upper)}";
        return (inputs.TargetBound, inputs.Direction) switch
        {
            (TargetBound.DirectionOnly, Direction.Increase) => $"{a} > {b}",
            (TargetBound.DirectionOnly, Direction.Decrease) => $"{a} < {b}",
            (TargetBound.DirectionOnly, _) => $"{a} ≤ {b}",
            (TargetBound.AtLeast, _) => $"{a} ≥ {t}",
            (TargetBound.AtMost, _) => $"{a} ≤ {t}",
            (TargetBound.Maintain, _) or (_, Direction.Maintain) => $"|{a} − {t}| ≤ {Term(inputs.Tolerance ?? 0)}",
            (_, Direction.Increase) => $"{a} ≥ {t}",
            (_, Direction.Decrease or Direction.Contain) => $"{a} ≤ {t}",
            _ => $"{a} = {t}",
        };
    }

    private static string Short(decimal value)
    {
        string text = Amount.Print(value);
        return text.TrimEnd('0').TrimEnd('.');
    }

    private static string Term(FiscalYear? year) => year?.Year.ToString(CultureInfo.InvariantCulture) ?? "?";

    private static string Term(decimal? value) =>
        value is { } number ? (number < 0 ? $"({Plain(number)})" : Plain(number)) : "?";

    private static string Plain(decimal value) =>
        value < 0
            ? $"−{(-value).ToString(CultureInfo.InvariantCulture)}"
            : value.ToString(CultureInfo.InvariantCulture);
}
