using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>A plan in a list of several: its title, what it is, its grades by number.</summary>
internal static class PlanArticle
{
    public static void Write(HtmlWriter html, string mark, ReportEntry entry, RatingCounts counts, Tongue tongue)
    {
        Plan plan = entry.Reading.Plan;
        html.Element("h3", $"{mark} {PlanTitle.Of(plan, tongue)}");
        string period = plan.Period is { } years
            ? $"{ShownText.Of(years.From, tongue)}～{ShownText.Of(years.To, tongue)}" : "";
        string[] words = [.. new[] { plan.Municipality, period, entry.Reading.Source }.OfType<string>()
            .Where(word => word.Length > 0)];
        html.Element("p", string.Join(tongue["、", ", "], words), ("class", "wp-small"));
        CountsBar.Write(html, counts, tongue);
        if (counts.Total == 0) html.Element("p", tongue["指標はありません。", "There are no indicators."]);
    }
}
