namespace WelfarePlan.Evaluation;

/// <summary>A condition of a rule: a measure and the bounds that it must keep.</summary>
internal sealed record RatingCondition(EvaluationMethod Method)
{
    private static readonly RoundingPolicy Shown = new(6, Rounding.Down);

    public decimal? From { get; init; }

    public decimal? Above { get; init; }

    public decimal? To { get; init; }

    public decimal? Below { get; init; }

    public bool? Is { get; init; }

    public bool? Defined { get; init; }

    /// <summary>The word that the indicator must (or must not) be flagged with, or null where a measure is
    /// asked.</summary>
    public string? Flag { get; init; }

    /// <summary>Whether a value keeps the bounds; null where there is no value to ask.</summary>
    public bool? Holds(Outcome outcome)
    {
        if (Defined is { } defined) return outcome.IsDefined == defined;
        if (outcome.Value is not { } value) return null;
        return !(value < From || value <= Above || value > To || value >= Below
            || (Is is { } truth && truth != (value != 0)));
    }

    public string Describe(Outcome outcome, bool japanese)
    {
        if (Flag is not null) return Is == true ? Flag : japanese ? $"{Flag}ではない" : $"not {Flag}";

        string name = japanese ? Method.Japanese : Method.English;
        if (Defined is not null)
        {
            string state = japanese ? outcome.Undefined?.Japanese ?? "あり" : outcome.Undefined?.English ?? "known";
            return $"{name}: {state.TrimEnd('.', '。')}";
        }

        if (Is is { } truth) return $"{name}: {(truth ? japanese ? "はい" : "yes" : japanese ? "いいえ" : "no")}";

        List<string> bounds = [];
        if (From is { } from) bounds.Add($"≥ {Number(from)}");
        if (Above is { } above) bounds.Add($"> {Number(above)}");
        if (To is { } to) bounds.Add($"≤ {Number(to)}");
        if (Below is { } below) bounds.Add($"< {Number(below)}");
        return $"{name} {Number(outcome.Value ?? 0)} {string.Join(", ", bounds)}";
    }

    // Cut, not rounded: 0.7999999 must not be shown as 0.8 beside "< 0.8".
    private static string Number(decimal value)
    {
        string text = Shown.Print(value);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }
}
