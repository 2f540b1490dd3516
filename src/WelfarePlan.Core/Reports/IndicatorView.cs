using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>An indicator as a person looks at it.</summary>
[Notebooks.TypeFormatterSource(typeof(Notebooks.ViewFormatters))]
public sealed class IndicatorView
{
    private readonly IndicatorCard _card;
    private readonly YearAxis? _axis;
    private readonly Tongue _tongue;

    internal IndicatorView(Indicator indicator, ReportOptions options)
    {
        _card = IndicatorCard.Of(indicator, options);
        _axis = YearAxis.Of([indicator]);
        _tongue = new Tongue(options.Language);
    }

    /// <summary>Returns a fragment of HTML: the course, the values, the grade and why.</summary>
    /// <returns>The fragment with its style; every class begins with <c>wp-</c>.</returns>
    public string ToHtml()
    {
        var html = new HtmlWriter();
        ViewFragment.Open(html, _tongue);
        IndicatorRow.WriteHead(html, _axis, _tongue);
        html.Open("div", ("class", "wp-row"));
        IndicatorRow.WriteCells(html, _card, _axis, _tongue, "strong");
        return ViewFragment.Close(html.Close("div"));
    }

    /// <summary>Returns the course of the indicator as a drawing.</summary>
    /// <returns>An SVG; an empty drawing where no year is known.</returns>
    public string ToSvg()
    {
        var html = new HtmlWriter();
        if (_axis is null) return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 44\"/>";
        Sparkline.Write(html, _card, _axis, _tongue, isAlone: true);
        return html.ToString();
    }

    /// <summary>Returns a Vega-Lite specification of the course, with its values.</summary>
    /// <returns>The JSON.</returns>
    public string ToVegaLite() => VegaLite.Of(_card, _tongue);
}
