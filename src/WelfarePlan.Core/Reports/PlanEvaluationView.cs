using WelfarePlan.Evaluation;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>An evaluation as a person looks at it.</summary>
[Notebooks.TypeFormatterSource(typeof(Notebooks.ViewFormatters))]
public sealed class PlanEvaluationView
{
    private readonly PlanEvaluation _evaluation;
    private readonly Tongue _tongue;

    internal PlanEvaluationView(PlanEvaluation evaluation, ReportLanguage language)
    {
        _evaluation = evaluation;
        _tongue = new Tongue(language);
    }

    /// <summary>Returns a fragment of HTML: the counts of the first scheme, and a row for each indicator.</summary>
    /// <returns>The fragment with its style; every class begins with <c>wp-</c>.</returns>
    public string ToHtml()
    {
        var html = new HtmlWriter();
        ViewFragment.Open(html, _tongue);
        if (Counts() is { } counts) CountsBar.Write(html, counts, _tongue);
        IReadOnlyList<IndicatorCard> cards = IndicatorCard.Of(_evaluation);
        YearAxis? axis = YearAxis.Of(cards.Select(card => card.Indicator));
        IndicatorRow.WriteHead(html, axis, _tongue);
        foreach (IndicatorCard card in cards)
        {
            html.Open("div", ("class", "wp-row"));
            IndicatorRow.WriteCells(html, card, axis, _tongue, "strong");
            html.Close("div");
        }

        return ViewFragment.Close(html);
    }

    /// <summary>Returns the counts of the first scheme's grades as a drawing.</summary>
    /// <returns>An SVG; an empty drawing where no scheme was asked for or there is no indicator.</returns>
    public string ToSvg()
    {
        if (Counts() is not { Total: > 0 } counts)
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 18\"/>";
        var html = new HtmlWriter();
        CountsBar.WriteBar(html, counts, _tongue, isAlone: true);
        return html.ToString();
    }

    private RatingCounts? Counts() =>
        _evaluation.Ratings is [{ Scheme: var scheme }, ..] ? _evaluation.Counts(scheme) : null;
}
