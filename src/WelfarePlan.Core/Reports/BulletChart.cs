using WelfarePlan.Evaluation;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>Progress on one scale for all rows: 0 is the baseline, 100 the target, below 0 lies to the left.</summary>
internal static class BulletChart
{
    private const double Width = 120;
    private const double Margin = 5;
    private const double Least = -0.5;
    private const double Most = 1.5;

    public static void Write(HtmlWriter html, IndicatorCard card)
    {
        if (card.ValueOf(EvaluationMethod.Progress) is not { } progress) return;
        double share = Math.Clamp((double)progress, Least, Most);
        (double zero, double end) = (At(0), At(share));
        html.Open("svg", ("class", "wp-bullet"), ("viewBox", "0 0 120 24"), ("aria-hidden", "true"));
        html.Empty("rect", ("class", "wp-track"), ("x", N(At(Least))), ("y", "8"),
            ("width", N(At(Most) - At(Least))), ("height", "8"));
        html.Empty("rect", ("class", progress < 0 ? "wp-back" : "wp-way"), ("x", N(Math.Min(zero, end))), ("y", "8"),
            ("width", N(Math.Abs(end - zero))), ("height", "8"));
        if (Math.Abs((double)progress - share) > 0) WriteBeyond(html, progress < 0);
        html.Empty("path", ("class", "wp-full"), ("d", $"M{N(zero)} 5v14M{N(At(1))} 2v20"));
        if (Elapsed(card) is { } elapsed)
            html.Empty("path", ("class", "wp-expected"), ("d", $"M{N(At(elapsed))} 6v12"));
        html.Close("svg");
    }

    // What does not fit on the scale ends in a head of an arrow.
    private static void WriteBeyond(HtmlWriter html, bool isLeft) => html.Empty(
        "path", ("class", isLeft ? "wp-back" : "wp-way"),
        ("d", isLeft ? "M6 6L0 12L6 18z" : "M114 6L120 12L114 18z"));

    // Where a steady course would stand, as a share of the way.
    private static double? Elapsed(IndicatorCard card)
    {
        if (card is not { Expected: { } expected, Inputs: { Baseline: { } from, Target: { } to } }) return null;
        double way = (double)to - (double)from;
        if (way == 0) return null;
        double share = ((double)expected - (double)from) / way;
        return share is >= Least and <= Most ? share : null;
    }

    private static double At(double share) =>
        Margin + ((share - Least) * (Width - (2 * Margin)) / (Most - Least));

    private static string N(double number) => HtmlWriter.Number(number);
}
