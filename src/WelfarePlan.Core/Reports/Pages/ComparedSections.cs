using WelfarePlan.Comparison;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>Goals and indicators side by side: first those that can be compared, then the others with the
/// reason.</summary>
internal sealed class ComparedSections(
    HtmlWriter html, PlanComparison comparison, ReportOptions options, Tongue tongue)
{
    public void Write()
    {
        ComparedIndicator[] comparable = [.. comparison.Indicators.Where(indicator => indicator.IsComparable)];
        ComparedIndicator[] shared = [.. comparison.Indicators.Where(indicator =>
            !indicator.IsComparable && indicator.Indicators.Count(each => each is not null) > 1)];
        ComparedIndicator[] alone = [.. comparison.Indicators.Where(indicator =>
            indicator.Indicators.Count(each => each is not null) == 1)];
        html.Open("section", ("id", "compared")).Element("h2", tongue["指標の比較", "Indicators side by side"]);
        WriteTable(tongue["比べられる指標", "Comparable"], comparable);
        WriteTable(tongue["名称は同じだが、そのままでは比べられない指標", "Alike by name, but not comparable"], shared);
        WriteTable(tongue["1つの計画だけにある指標", "In one plan only"], alone);
        html.Close("section");
        WriteGoals();
    }

    private void WriteTable(string heading, ComparedIndicator[] indicators)
    {
        html.Element("h3", $"{heading} {ShownText.Count(indicators.Length)}");
        if (indicators.Length == 0) return;
        OpenTable(heading, tongue["指標", "Indicator"]);
        foreach (ComparedIndicator indicator in indicators)
        {
            html.Open("tr");
            html.Element("th", indicator.Indicators.First(each => each is not null)!.Name, ("scope", "row"));
            foreach (Indicator? each in indicator.Indicators) WriteCell(each);
            WriteReason(indicator.Obstacles);
            html.Close("tr");
        }

        html.Close("tbody").Close("table").Close("div");
    }

    private void WriteCell(Indicator? indicator)
    {
        html.Open("td");
        if (indicator is null)
        {
            html.Text(ShownText.None).Close("td");
            return;
        }

        var card = IndicatorCard.Of(indicator, options);
        html.Element("b", ShownText.Of(card.Actual ?? indicator.Baseline, tongue));
        if ((card.Actual ?? indicator.Baseline)?.Year is { } year)
            html.Element("span", ShownText.Of(year, tongue), ("class", "wp-small"));
        string target = $"{tongue["目標", "target"]} {ShownText.Of(card.Target, tongue)}";
        html.Element("span", card.Target?.Year is { } by ? $"{target} {ShownText.Short(by)}" : target,
            ("class", "wp-small"));
        if (card.Rating is { } rating)
        {
            html.Open("span", ("class", "wp-small")).Element("span", rating.Grade.Mark, ("class",
                $"wp-mark {GradeTones.ClassOf(GradeTones.Of(rating.Grade, rating.Scheme))}"));
            html.Text($" {ShownText.Grade(rating.Grade, tongue)}").Close("span");
        }

        html.Close("td");
    }

    private void WriteGoals()
    {
        if (comparison.Goals.Count == 0) return;
        html.Open("section", ("id", "goals")).Element("h2", tongue["目標の比較", "Goals side by side"]);
        OpenTable(tongue["目標", "Goals"], null);
        foreach (ComparedGoal goal in comparison.Goals)
        {
            html.Open("tr");
            foreach (Goal? each in goal.Goals)
                html.Element("td", each is null ? ShownText.None : $"{each.Label}{each.Number} {each.Title}".Trim());
            WriteReason(goal.Obstacles);
            html.Close("tr");
        }

        html.Close("tbody").Close("table").Close("div").Close("section");
    }

    private void WriteReason(ComparisonObstacles obstacles) => html.Element("td", string.Join(
        ' ', tongue.IsJapanese ? obstacles.Japanese : obstacles.English), ("class", "wp-small"));

    private void OpenTable(string label, string? first)
    {
        html.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", label))
            .Open("table", ("class", "list")).Open("thead").Open("tr");
        if (first is not null) html.Element("th", first, ("scope", "col"));
        for (int i = 0; i < comparison.Plans.Count; i++) html.Element("th", PlanMark.Of(i), ("scope", "col"));
        html.Element("th", tongue["備考", "Remarks"], ("scope", "col"));
        html.Close("tr").Close("thead").Open("tbody");
    }
}
