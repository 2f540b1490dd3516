using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>The years of all rows on one scale.</summary>
internal sealed class YearAxis
{
    public const double Width = 200;
    private const double Margin = 12;
    private const int MostLabels = 6;

    private YearAxis(FiscalYear first, FiscalYear last)
    {
        First = first;
        Last = last;
    }

    public FiscalYear First { get; }

    public FiscalYear Last { get; }

    private int Span => Last - First;

    /// <summary>Returns the axis of some indicators, or null where no year is known.</summary>
    public static YearAxis? Of(IEnumerable<Indicator> indicators)
    {
        FiscalYear[] years = [.. indicators.SelectMany(YearsOf)];
        return years.Length == 0 ? null : new YearAxis(years.Min(), years.Max());
    }

    public double At(FiscalYear year) =>
        Span == 0 ? Width / 2 : Margin + ((year - First) * (Width - (2 * Margin)) / Span);

    /// <summary>Writes the labels: the year of the era over the western year.</summary>
    public void Write(HtmlWriter html, Tongue tongue)
    {
        html.Open(
            "svg", ("class", "wp-axis"), ("viewBox", "0 0 200 24"), ("role", "img"),
            ("aria-label", tongue[
                $"横軸：{ShownText.Of(First, tongue)}から{ShownText.Of(Last, tongue)}まで",
                $"Years from {ShownText.Of(First, tongue)} to {ShownText.Of(Last, tongue)}"
            ]));
        int step = Math.Max(1, (Span + MostLabels) / MostLabels);
        for (int at = 0; at <= Span; at += step)
        {
            FiscalYear year = First + at;
            string x = HtmlWriter.Number(At(year));
            html.Element("text", ShownText.Short(year), ("x", x), ("y", "9"), ("text-anchor", "middle"));
            html.Element("text", ShownText.Western(year), ("x", x), ("y", "21"), ("text-anchor", "middle"));
        }

        html.Close("svg");
    }

    private static IEnumerable<FiscalYear> YearsOf(Indicator indicator) =>
        indicator.Actuals.Select(actual => actual.Year)
            .Append(indicator.Baseline?.Year)
            .Concat(indicator.Targets.Select(target => target.Year))
            .OfType<FiscalYear>();
}
