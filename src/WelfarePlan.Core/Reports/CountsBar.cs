using WelfarePlan.Evaluation;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>How many indicators have which grade: one bar, and under it sign, word and number of each.</summary>
internal static class CountsBar
{
    private const double Width = 600;

    public static void Write(HtmlWriter html, RatingCounts counts, Tongue tongue)
    {
        if (counts.Total == 0) return;
        html.Open("div", ("class", "wp-counts"));
        WriteBar(html, counts, tongue, isAlone: false);
        html.Open("ul");
        foreach (GradeCount count in counts.Grades) WriteCount(html, count.Grade, count.Count, counts.Scheme, tongue);
        if (counts.Total > counts.Assessed)
            WriteCount(html, counts.Scheme.NotAssessed, counts.Total - counts.Assessed, counts.Scheme, tongue);
        html.Close("ul").Close("div");
    }

    /// <summary>Writes why indicators could not be assessed, where some could not.</summary>
    public static void WriteReasons(HtmlWriter html, RatingCounts counts, Tongue tongue)
    {
        if (counts.NotAssessed.Count == 0) return;
        html.Element("p", tongue["評価できなかった理由", "Why some could not be assessed"]).Open("ul");
        foreach (ReasonCount reason in counts.NotAssessed)
        {
            string words = reason.Reason is { } known
                ? tongue[known.Japanese, known.English]
                : tongue["当てはまる区分がありません。", "No rule of the scheme applies."];
            html.Element("li", tongue[
                $"{ShownText.Count(reason.Count)}件：{words}", $"{ShownText.Count(reason.Count)}: {words}"]);
        }

        html.Close("ul");
    }

    public static void WriteBar(HtmlWriter html, RatingCounts counts, Tongue tongue, bool isAlone)
    {
        html.Open(
            "svg", ("xmlns", isAlone ? "http://www.w3.org/2000/svg" : null), ("class", "wp-bar"),
            ("viewBox", "0 0 600 18"), ("preserveAspectRatio", "none"), ("role", "img"),
            ("aria-label", Words(counts, tongue)));
        double x = 0;
        foreach ((RatingGrade grade, int count) in Parts(counts))
        {
            double width = Width * count / counts.Total;
            GradeTone tone = GradeTones.Of(grade, counts.Scheme);
            html.Open(
                "rect", ("class", GradeTones.ClassOf(tone)), ("fill", isAlone ? GradeTones.ColourOf(tone) : null),
                ("x", HtmlWriter.Number(x)), ("y", "0"), ("height", "18"),
                ("width", HtmlWriter.Number(Math.Max(0, width - 2))));
            html.Element("title", Words(grade, count, tongue)).Close("rect");
            x += width;
        }

        html.Close("svg");
    }

    private static IEnumerable<(RatingGrade Grade, int Count)> Parts(RatingCounts counts) =>
        counts.Grades.Select(count => (count.Grade, count.Count))
            .Append((counts.Scheme.NotAssessed, counts.Total - counts.Assessed))
            .Where(part => part.Item2 > 0);

    private static string Words(RatingCounts counts, Tongue tongue) => string.Join(
        tongue["、", ", "], Parts(counts).Select(part => Words(part.Grade, part.Count, tongue)));

    private static string Words(RatingGrade grade, int count, Tongue tongue) =>
        $"{grade.Mark} {ShownText.Grade(grade, tongue)} {ShownText.Count(count)}";

    private static void WriteCount(
        HtmlWriter html, RatingGrade grade, int count, RatingScheme scheme, Tongue tongue
    )
    {
        html.Open("li", ("class", count == 0 ? "wp-nought" : null));
        html.Element("span", grade.Mark, ("class", $"wp-mark {GradeTones.ClassOf(GradeTones.Of(grade, scheme))}"));
        html.Text($" {ShownText.Grade(grade, tongue)} ").Element("b", ShownText.Count(count)).Close("li");
    }
}
