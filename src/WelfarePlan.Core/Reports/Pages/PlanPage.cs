using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Evidence;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>The page of one plan, read from the top: how it stands, what needs a look, goal by goal, what was left
/// out.</summary>
internal static class PlanPage
{
    public static string Write(ReportEntry entry, ReportOptions options)
    {
        var tongue = new Tongue(options.Language);
        Plan plan = entry.Reading.Plan;
        PlanEvaluation evaluation = plan.Evaluate(options.Evaluation);
        IReadOnlyList<IndicatorCard> cards = IndicatorCard.Of(evaluation);
        var book = new EvidenceBook(entry, cards.Select(card => card.Indicator), tongue);
        var rows = new ReportRows(cards, book, entry.Reading, tongue);
        string title = PlanTitle.Of(plan, tongue);
        var html = new HtmlWriter();
        ReportFrame.Open(html, tongue[$"{title}｜計画の評価", $"{title} | plan report"], tongue);
        new HeadSection(html, tongue).Write(entry, options, cards);
        WriteContents(html, tongue);
        html.Open("main", ("id", "main"));
        book.WritePages(html);
        WriteStanding(html, evaluation, options.Scheme, tongue);
        LookSection.Write(html, rows, tongue);
        new GoalSections(html, rows, evaluation, options.Scheme, tongue).Write(plan);
        LeftOutSection.Write(html, entry, tongue);
        html.Close("main");
        return ReportFrame.Close(html, tongue);
    }

    private static void WriteContents(HtmlWriter html, Tongue tongue)
    {
        html.Open("nav", ("aria-label", tongue["目次", "Contents"])).Open("ul");
        foreach ((string id, string words) in (ReadOnlySpan<(string, string)>)
        [
            ("standing", tongue["全体の状況", "How it stands"]), ("look", tongue["確認が必要なもの", "Needs a look"]),
            ("goals", tongue["目標ごと", "Goal by goal"]), ("left", tongue["読み取れなかったもの", "What was left out"]),
        ])
            html.Open("li").Element("a", words, ("href", $"#{id}")).Close("li");
        html.Close("ul").Close("nav");
    }

    private static void WriteStanding(
        HtmlWriter html, PlanEvaluation evaluation, RatingScheme scheme, Tongue tongue)
    {
        RatingCounts counts = evaluation.Counts(scheme);
        html.Open("section", ("id", "standing")).Element("h2", tongue["全体の状況", "How it stands"]);
        html.Element("p", counts.Total == 0
            ? tongue["指標はありません。", "There are no indicators."]
            : tongue[
                $"指標{ShownText.Count(counts.Total)}件のうち{ShownText.Count(counts.Assessed)}件を「{scheme.Japanese}」で評価しました。",
                $"{ShownText.Count(counts.Assessed)} of {ShownText.Count(counts.Total)} "
                + $"indicators graded by the scheme \"{scheme.English}\"."]);
        CountsBar.Write(html, counts, tongue);
        CountsBar.WriteReasons(html, counts, tongue);
        html.Close("section");
    }
}
