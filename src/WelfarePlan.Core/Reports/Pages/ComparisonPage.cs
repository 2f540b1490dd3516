using WelfarePlan.Comparison;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>The page of several plans: a list, then goals and indicators side by side.</summary>
internal static class ComparisonPage
{
    public static string Write(IReadOnlyList<ReportEntry> entries, ReportOptions options)
    {
        var tongue = new Tongue(options.Language);
        Plan[] plans = [.. entries.Select(entry => entry.Reading.Plan)];
        PlanEvaluation[] evaluations = [.. plans.Select(plan => plan.Evaluate(options.Evaluation))];
        var html = new HtmlWriter();
        string title = tongue[
            $"計画の比較（{ShownText.Count(plans.Length)}件）", $"{ShownText.Count(plans.Length)} plans compared"];
        ReportFrame.Open(html, title, tongue);
        html.Open("header").Element("h1", title).Close("header").Open("main", ("id", "main"));
        WritePlans(html, entries, evaluations, options.Scheme, tongue);
        PlanComparison comparison = PlanComparison.Of(plans);
        new ComparedSections(html, comparison, options, tongue).Write();
        WriteEach(html, plans, evaluations, tongue);
        html.Close("main");
        return ReportFrame.Close(html, tongue);
    }

    private static void WritePlans(
        HtmlWriter html, IReadOnlyList<ReportEntry> entries, PlanEvaluation[] evaluations, RatingScheme scheme,
        Tongue tongue)
    {
        html.Open("section", ("id", "plans")).Element("h2", tongue["計画の一覧", "The plans"]);
        for (int i = 0; i < entries.Count; i++)
        {
            html.Open("article", ("class", "check"));
            PlanArticle.Write(html, PlanMark.Of(i), entries[i], evaluations[i].Counts(scheme), tongue);
            html.Close("article");
        }

        html.Close("section");
    }

    private static void WriteEach(HtmlWriter html, Plan[] plans, PlanEvaluation[] evaluations, Tongue tongue)
    {
        html.Open("section", ("id", "each")).Element("h2", tongue["計画ごとの指標", "The indicators of each plan"]);
        for (int i = 0; i < plans.Length; i++)
        {
            html.Open("details").Element("summary", $"{PlanMark.Of(i)} {PlanTitle.Of(plans[i], tongue)}");
            new PlanTree(html, IndicatorCard.Of(evaluations[i]), tongue).Write(plans[i]);
            html.Close("details");
        }

        html.Close("section");
    }
}
