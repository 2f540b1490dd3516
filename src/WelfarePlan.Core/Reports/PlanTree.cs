using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports;

/// <summary>The tree of a plan in a fragment: a line for each part, a row for each indicator.</summary>
internal sealed class PlanTree
{
    private readonly HtmlWriter _html;
    private readonly Dictionary<Indicator, IndicatorCard> _cards;
    private readonly YearAxis? _axis;
    private readonly Tongue _tongue;

    public PlanTree(HtmlWriter html, IReadOnlyList<IndicatorCard> cards, Tongue tongue)
    {
        (_html, _tongue) = (html, tongue);
        _axis = YearAxis.Of(cards.Select(card => card.Indicator));
        _cards = new(ReferenceEqualityComparer.Instance);
        foreach (IndicatorCard card in cards) _cards.TryAdd(card.Indicator, card);
    }

    public void Write(Plan plan)
    {
        if (_cards.Count > 0) IndicatorRow.WriteHead(_html, _axis, _tongue);
        IEnumerable<PlanPart> rest =
            [new(0, _tongue["目標に結び付かない指標", "Tied to no goal"], plan.Indicators)];
        rest = rest.Concat(PlanParts.OfProgrammes(plan.Programmes, 0)).Where(part => part.Indicators.Count > 0);
        foreach (PlanPart part in PlanParts.Of(plan).Concat(rest)) Write(part);
    }

    private void Write(PlanPart part)
    {
        _html.Element("div", part.Heading, ("class", part.Depth == 0 ? "wp-goal" : "wp-part"));
        foreach (Indicator indicator in part.Indicators)
        {
            _html.Open("div", ("class", "wp-row"));
            IndicatorRow.WriteCells(_html, _cards[indicator], _axis, _tongue, "strong");
            _html.Close("div");
        }
    }
}
