using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>The left part of the equation of each method over baseline, actual and target.</summary>
internal static class FigureEquations
{
    private const string Significant = "1.959963984540054";

    public static string Of(EvaluationResult result)
    {
        EvaluationInputs inputs = result.Inputs;
        (string b, string a, string t) = (Terms.Of(inputs.Baseline), Actual(result), Terms.Of(inputs.Target));
        (string y0, string y, string yT) = (
            Terms.Of(inputs.BaselineYear), Terms.Of(inputs.ActualYear), Terms.Of(inputs.TargetYear)
        );
        bool isFalling = inputs.Sign < 0;
        string line = inputs.YearTarget is { } planned
            ? Terms.Of(planned)
            : $"({b} + ({t} − {b}) × ({y} − {y0}) ÷ ({yT} − {y0}))";
        return result.Method.Name switch
        {
            "achievementActualOverTarget" => $"{a} ÷ {t}",
            "achievementTargetOverActual" => $"{t} ÷ {a}",
            "achievementTwoMinusRatio" => $"2 − {a} ÷ {t}",
            "progress" => $"({a} − {b}) ÷ ({t} − {b})",
            "expected" => inputs.YearTarget is null ? line[1..^1] : line,
            "pace" when inputs.YearTarget is not null => $"({a} − {b}) ÷ ({line} − {b})",
            "pace" => $"(({a} − {b}) ÷ ({t} − {b})) ÷ (({y} − {y0}) ÷ ({yT} − {y0}))",
            "actualOverExpected" => $"{a} ÷ {line}",
            "gap" => Distance(inputs, a, t),
            "requiredAnnualChange" => Required(inputs, result.Value == 0, a, t, $"({yT} − {y})"),
            "relativeChange" => $"({a} − {b}) ÷ |{b}|",
            "reached" => Comparison(inputs, b, a, t),
            "projectionStraightLine" => $"{a} + ({a} − {b}) × ({yT} − {y}) ÷ ({y} − {y0})",
            "growthRateRatio" => $"{Growth(inputs, b, a, y, y0)} ÷ |({t} ÷ {b})^(1 ÷ ({yT} − {y0})) − 1|",
            "plainGrowthRate" => Growth(inputs, b, a, y, y0)[1..^1],
            "growthRate" => Enlarged(inputs, Growth(inputs, b, a, y, y0), b),
            "relativeImprovement" => isFalling ? $"({b} − {a}) ÷ |{b}|" : $"({a} − {b}) ÷ |{b}|",
            "improvement" => isFalling ? $"{b} − {a}" : $"{a} − {b}",
            "aheadOfLine" => isFalling ? $"{line} − {a}" : $"{a} − {line}",
            "expectedOverActual" => $"{line} ÷ {a}",
            "significantImprovement" => Significance(inputs),
            _ => throw new InvalidOperationException($"The method {result.Method} has no equation."),
        };
    }

    // A sum of yearly results is shown with its summands.
    private static string Actual(EvaluationResult result)
    {
        IReadOnlyList<decimal> summands = result.Summands;
        return summands.Count < 2
            ? Terms.Of(result.Inputs.Actual)
            : $"({string.Join(" + ", summands.Select(Terms.Of))})";
    }

    private static string Distance(in EvaluationInputs inputs, string a, string t)
    {
        if (inputs.TargetUpper is { } upper) return $"max({t} − {a}, {a} − {Terms.Of(upper)}, 0)";
        if (inputs is { IsHold: true, Tolerance: null }) return inputs.Sign < 0 ? $"{a} − {t}" : $"{t} − {a}";
        return inputs.Sign > 0 ? $"{t} − {a}" : inputs.Sign < 0 ? $"{a} − {t}" : $"|{t} − {a}|";
    }

    private static string Required(in EvaluationInputs inputs, bool isNothing, string a, string t, string years)
    {
        if (!isNothing) return $"({Terms.Of(MethodRules.NearerEnd(inputs))} − {a}) ÷ {years}";
        if (inputs.TargetUpper is { } upper) return $"max({t} − {a}, {a} − {Terms.Of(upper)}, 0)";
        if (inputs is { IsHold: true, Tolerance: { } tolerance }) return $"max(|{t} − {a}| − {Terms.Of(tolerance)}, 0)";
        bool isFalling = inputs.Sign < 0 || inputs.TargetBound == TargetBound.AtMost;
        return isFalling ? $"min({t} − {a}, 0)" : $"max({t} − {a}, 0)";
    }

    private static string Comparison(in EvaluationInputs inputs, string b, string a, string t)
    {
        if (inputs.TargetUpper is { } upper) return $"{t} ≤ {a} ≤ {Terms.Of(upper)}";
        if (inputs.TargetBound != TargetBound.DirectionOnly && inputs.IsHold)
        {
            return inputs.Tolerance is { } tolerance ? $"|{a} − {t}| ≤ {Terms.Of(tolerance)}"
                : inputs.Sign < 0 ? $"{a} ≤ {t}" : $"{a} ≥ {t}";
        }

        return (inputs.TargetBound, inputs.Direction) switch
        {
            (TargetBound.DirectionOnly, Direction.Increase) => $"{a} > {b}",
            (TargetBound.DirectionOnly, Direction.Decrease) => $"{a} < {b}",
            (TargetBound.DirectionOnly, _) => $"{a} ≤ {b}",
            (TargetBound.AtLeast, _) => $"{a} ≥ {t}",
            (TargetBound.AtMost, _) => $"{a} ≤ {t}",
            (_, Direction.Increase) => $"{a} ≥ {t}",
            (_, Direction.Decrease or Direction.Contain) => $"{a} ≤ {t}",
            _ => $"{a} = {t}",
        };
    }

    // Positive the good way; below zero growth means further down.
    private static string Growth(in EvaluationInputs inputs, string b, string a, string y, string y0)
    {
        string power = $"({a} ÷ {b})^(1 ÷ ({y} − {y0}))";
        return inputs.Baseline > 0 == inputs.Sign > 0 ? $"({power} − 1)" : $"(1 − {power})";
    }

    private static string Enlarged(in EvaluationInputs inputs, string growth, string b)
    {
        if (inputs.Limit is not { } limit || inputs.Actual == inputs.Baseline || limit == 0) return growth[1..^1];

        string share = $"|{b}| ÷ |{Terms.Of(limit)}|";
        decimal size = Math.Abs(inputs.Baseline ?? 0) / Math.Abs(limit);
        return size <= 1 ? $"{growth} ÷ (1 − ({share})^4.44)"
            : size <= 2 ? $"{growth} ÷ (1 − (2 − {share})^4.44)"
            : growth[1..^1];
    }

    private static string Significance(in EvaluationInputs inputs)
    {
        string z = Terms.Of((decimal)Math.Round(Math.Clamp(inputs.ChangeZ ?? 0, -1e9, 1e9), 12));
        return inputs.Sign < 0
            ? $"({z} ≤ −{Significant}) − ({z} ≥ {Significant})"
            : $"({z} ≥ {Significant}) − ({z} ≤ −{Significant})";
    }
}
