using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;
using WelfarePlan.Time;

namespace WelfarePlan.Reports.Notebooks;

/// <summary>Shows the types of the model as HTML in notebooks.</summary>
internal sealed class HtmlViewFormatter
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance", "CA1822:Mark members as static", Justification = "Notebooks read it from an instance.")]
    public string MimeType => "text/html";

    /// <summary>Writes a value; false where it is none of ours.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Performance", "CA1822:Mark members as static", Justification = "Notebooks call it on an instance.")]
    public bool Format(object value, TextWriter writer)
    {
        writer.Write(HtmlOf(value));
        return true;
    }

    private static string HtmlOf(object value) => value switch
    {
        Plan plan => plan.View().ToHtml(),
        Indicator indicator => indicator.View().ToHtml(),
        PlanEvaluation evaluation => evaluation.View().ToHtml(),
        PlanView view => view.ToHtml(),
        IndicatorView view => view.ToHtml(),
        PlanEvaluationView view => view.ToHtml(),
        FiscalYear year => Span(ShownText.Of(year, default)),
        FiscalPeriod period => Span($"{ShownText.Of(period.From, default)}～{ShownText.Of(period.To, default)}"),
        Observation observation => Span(ShownText.Of(observation, default)),
        Target target => Span(ShownText.Of(target, default)),
        EvaluationResult result => Span(result.ExplanationJa),
        _ => Span($"{value}"),
    };

    private static string Span(string text) => new HtmlWriter().Element("span", text).ToString();
}
