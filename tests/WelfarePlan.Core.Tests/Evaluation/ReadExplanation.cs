using System.Globalization;
using System.Text.RegularExpressions;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>An explanation taken apart: what its left part computes to, and what it shows behind the last equals
/// sign.</summary>
internal sealed partial record ReadExplanation(decimal Computed, string Shown)
{
    public static ReadExplanation English(string text)
    {
        int sign = text.LastIndexOf(" = ", StringComparison.Ordinal);
        return new(EquationReader.Compute(WithoutPoints(text[..sign])), UpTo(text[(sign + 3)..], ". "));
    }

    public static ReadExplanation Japanese(string text, EvaluationMethod method)
    {
        int sign = text.LastIndexOf(" ＝ ", StringComparison.Ordinal);
        return new(
            EquationReader.Compute(WithoutPoints(text[(method.Japanese.Length + 1)..sign])),
            UpTo(text[(sign + 3)..], "。")
        );
    }

    /// <summary>What is wrong with the sentence, or null where it holds: computed, it gives the value, and the value is
    /// what it shows.</summary>
    public string? Fault(EvaluationResult result)
    {
        decimal value = result.Value!.Value;
        if (Math.Abs(Computed - value) > 1e-9m * Math.Max(1, Math.Abs(value)))
            return $"computes to {Computed}, not {value}";
        if (result.Truth is { } truth) return Shown is "yes" or "達成" == truth ? null : $"shows {Shown} for {truth}";

        Match number = Number.Match(Shown);
        decimal shown = decimal.Parse(number.Value.Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture);
        decimal exact =
            Shown.EndsWith('%') && result.Method.ValueKind == EvaluationValueKind.Ratio ? value * 100 : value;
        int decimals = number.Groups["decimals"].Length;
        decimal most = Math.Max(0.5m * (decimal)Math.Pow(10, -Math.Max(decimals, Shown.EndsWith('%') ? 1 : 4)), 0);
        return Math.Abs(shown - exact) <= most ? null : $"shows {Shown} for {value}";
    }

    private static string UpTo(string text, string end) =>
        text.IndexOf(end, StringComparison.Ordinal) is >= 0 and var at ? text[..at] : text.TrimEnd('.');

    private static string WithoutPoints(string text) =>
        text.StartsWith('[') ? text[(text.IndexOf(']', StringComparison.Ordinal) + 1)..] : text;

    [GeneratedRegex("^−?[0-9]+(\\.(?<decimals>[0-9]+))?", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Number { get; }
}
