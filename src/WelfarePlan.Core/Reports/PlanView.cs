using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>A plan as a person looks at it.</summary>
[Notebooks.TypeFormatterSource(typeof(Notebooks.ViewFormatters))]
public sealed class PlanView
{
    private readonly Plan _plan;
    private readonly ReportOptions _options;
    private readonly Tongue _tongue;

    internal PlanView(Plan plan, ReportOptions options)
    {
        _plan = plan;
        _options = options;
        _tongue = new Tongue(options.Language);
    }

    /// <summary>Returns a fragment of HTML: the frame, the counts, and the tree with a row for each
    /// indicator.</summary>
    /// <returns>The fragment with its style; every class begins with <c>wp-</c>.</returns>
    public string ToHtml()
    {
        var html = new HtmlWriter();
        ViewFragment.Open(html, _tongue);
        html.Element("strong", PlanTitle.Of(_plan, _tongue), ("class", "wp-title"));
        PlanEvaluation evaluation = _plan.Evaluate(_options.Evaluation);
        CountsBar.Write(html, evaluation.Counts(_options.Scheme), _tongue);
        var tree = new PlanTree(html, IndicatorCard.Of(evaluation), _tongue);
        tree.Write(_plan);
        return ViewFragment.Close(html);
    }

    /// <summary>Returns a Vega-Lite specification with a small chart for each indicator.</summary>
    /// <returns>The JSON.</returns>
    public string ToVegaLite() =>
        VegaLite.Of(IndicatorCard.Of(_plan.Evaluate(_options.Evaluation)), PlanTitle.Of(_plan, _tongue), _tongue);
}
