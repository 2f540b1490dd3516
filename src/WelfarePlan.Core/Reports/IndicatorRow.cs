using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports;

/// <summary>An indicator as a row: name, course, values, progress, pace and grade, all rows on one grid.</summary>
internal static class IndicatorRow
{
    /// <summary>Writes the heads of the columns, with the axis of years.</summary>
    public static void WriteHead(HtmlWriter html, YearAxis? axis, Tongue tongue)
    {
        html.Open("div", ("class", "wp-row wp-head"));
        html.Element("span", tongue["指標", "Indicator"]);
        html.Open("span");
        axis?.Write(html, tongue);
        html.Close("span");
        html.Element("span", tongue["基準値", "Baseline"], ("class", "wp-num"));
        html.Element("span", tongue["実績値", "Actual"], ("class", "wp-num"));
        html.Element("span", tongue["目標値", "Target"], ("class", "wp-num"));
        html.Element("span", tongue["進捗（0＝基準値、100＝目標）", "Progress (0 baseline, 100 target)"]);
        html.Element("span", tongue["ペース", "Pace"], ("class", "wp-num"));
        html.Element("span", tongue["評価", "Grade"]).Close("div");
    }

    /// <summary>Writes the cells of a row; the caller opens and closes the row.</summary>
    public static void WriteCells(HtmlWriter html, IndicatorCard card, YearAxis? axis, Tongue tongue, string heading)
    {
        Indicator indicator = card.Indicator;
        html.Open(heading, ("class", "wp-name"), ("lang", tongue.IsJapanese ? null : "ja")).Text(indicator.Name);
        if (indicator.Context is { } context) html.Element("span", context, ("class", "wp-small wp-context"));
        html.Close(heading);
        if (axis is null) html.Element("span", "");
        else Sparkline.Write(html, card, axis, tongue);
        Observation? baseline = indicator.Baseline;
        WriteValue(html, tongue["基準値", "Baseline"], ShownText.Of(baseline, tongue), baseline?.Year,
            baseline?.Status, baseline is null, tongue);
        WriteActual(html, card, tongue);
        WriteValue(html, tongue["目標値", "Target"], ShownText.Of(card.Target, tongue), card.Target?.Year,
            card.Target?.Status, card.Target is null, tongue);
        WriteProgress(html, card, tongue);
        WriteFigure(html, tongue["ペース", "Pace"], ShownText.Percent(card.ValueOf(EvaluationMethod.Pace)));
        WriteGrade(html, card, tongue);
        WriteWords(html, card, tongue);
    }

    private static void WriteActual(HtmlWriter html, IndicatorCard card, Tongue tongue)
    {
        string label = tongue["実績値", "Actual"];
        bool isSum = card.Inputs.Actual is not null
            && (card.Inputs.Warnings & EvaluationWarnings.SummedOverPeriod) != EvaluationWarnings.None;
        if (isSum)
        {
            string total = $"{ShownText.Of(card.Inputs.Actual!.Value)}{card.Inputs.Unit}";
            WriteValue(html, tongue["累計", "Total"], total, card.Year, null, false, tongue);
            return;
        }

        Observation? actual = card.Actual;
        WriteValue(html, label, ShownText.Of(actual, tongue), actual?.Year, actual?.Status, actual is null, tongue);
    }

    private static void WriteValue(
        HtmlWriter html, string label, string value, FiscalYear? year, ObservationStatus? status, bool isAbsent,
        Tongue tongue
    )
    {
        html.Open("div", ("class", "wp-num"), ("data-l", label));
        html.Element("b", value);
        string state = status is { } known ? ShownText.Of(known, tongue) : "";
        string when = isAbsent ? "" : year is { } dated
            ? $"{ShownText.Short(dated)}{tongue[$"（{ShownText.Western(dated)}）", $" ({ShownText.Western(dated)})"]}"
            : tongue["年度不明", "no year"];
        string below = when + state;
        if (below.Length > 0) html.Element("small", below);
        html.Close("div");
    }

    private static void WriteProgress(HtmlWriter html, IndicatorCard card, Tongue tongue)
    {
        EvaluationResult? progress = card.ResultOf(EvaluationMethod.Progress);
        html.Open("div", ("class", "wp-progress"), ("data-l", tongue["進捗", "Progress"]));
        BulletChart.Write(html, card);
        html.Element("b", ShownText.Percent(progress?.Value)).Close("div");
    }

    private static void WriteFigure(HtmlWriter html, string label, string figure)
    {
        html.Open("div", ("class", "wp-num"), ("data-l", label));
        html.Element("b", figure).Close("div");
    }

    private static void WriteGrade(HtmlWriter html, IndicatorCard card, Tongue tongue)
    {
        html.Open("div", ("class", "wp-grade"));
        if (card.Rating is { } rating)
        {
            string tone = GradeTones.ClassOf(GradeTones.Of(rating.Grade, rating.Scheme));
            html.Element("span", rating.Grade.Mark, ("class", $"wp-mark {tone}"));
            html.Text($" {ShownText.Grade(rating.Grade, tongue)}");
            foreach (PublishedGrade published in rating.Published)
            {
                html.Element("span", $"{tongue["公表された評価", "published"]} {published.Grade}", ("class", "wp-small"));
            }
        }

        html.Close("div");
    }

    private static void WriteWords(HtmlWriter html, IndicatorCard card, Tongue tongue)
    {
        string words = CardWords.Of(card, tongue);
        if (words.Length > 0) html.Element("p", words, ("class", "wp-words"));
    }
}
