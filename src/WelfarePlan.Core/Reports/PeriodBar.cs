using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>The plan period as a box a year, filled as far as results go.</summary>
internal static class PeriodBar
{
    private const int MostYears = 30;
    private const double Box = 40;

    public static void Write(HtmlWriter html, FiscalPeriod period, FiscalYear? reported, Tongue tongue)
    {
        if (period.Count > MostYears) return;
        int passed = reported is { } year ? Math.Clamp(year - period.From + 1, 0, period.Count) : 0;
        string words = tongue[
            $"{ShownText.Count(period.Count)}年のうち{ShownText.Count(passed)}年目まで実績があります",
            $"Results up to year {ShownText.Count(passed)} of {ShownText.Count(period.Count)}"];
        html.Open(
            "svg", ("class", "wp-period"), ("viewBox", $"0 0 {HtmlWriter.Number(period.Count * Box)} 26"),
            ("width", HtmlWriter.Number(period.Count * Box)), ("height", "26"), ("role", "img"), ("aria-label", words));
        for (int i = 0; i < period.Count; i++)
        {
            double x = i * Box;
            html.Empty(
                "rect", ("class", i < passed ? "wp-passed" : "wp-ahead"), ("x", HtmlWriter.Number(x + 1)), ("y", "1"),
                ("width", HtmlWriter.Number(Box - 3)), ("height", "8"));
            html.Element(
                "text", ShownText.Short(period.From + i), ("x", HtmlWriter.Number(x + (Box / 2))), ("y", "22"),
                ("text-anchor", "middle"));
        }

        html.Close("svg");
        html.Element("span", words, ("class", "wp-small"));
    }
}
