using WelfarePlan.Evaluation;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>The page of more plans than go side by side: one after another, each written and forgotten before the next
/// is asked for.</summary>
internal sealed class PlanListPage
{
    private readonly TextWriter _output;
    private readonly ReportOptions _options;
    private readonly Tongue _tongue;
    private readonly HtmlWriter _html = new();
    private int _count;

    private PlanListPage(TextWriter output, ReportOptions options) =>
        (_output, _options, _tongue) = (output, options, new Tongue(options.Language));

    /// <summary>Writes the plans that wait, then the others as they come; returns how many there were.</summary>
    public static int Write(
        TextWriter output, Queue<ReportEntry> waiting, IEnumerator<ReportEntry> others, ReportOptions options)
    {
        var page = new PlanListPage(output, options);
        page.Begin();
        while (waiting.TryDequeue(out ReportEntry? entry)) page.Add(entry);
        while (others.MoveNext()) page.Add(others.Current);
        page.End();
        return page._count;
    }

    private void Begin()
    {
        string title = _tongue["計画の一覧", "A list of plans"];
        string most = ShownText.Count(PlanReport.MostSideBySide);
        ReportFrame.Open(_html, title, _tongue);
        _html.Open("header").Element("h1", title);
        _html.Element("p", _tongue[
            $"計画を並べて比べられるのは{most}件までです。ここでは1件ずつ順に示します。",
            $"No more than {most} plans go side by side; here they follow one another."]);
        _html.Close("header").Open("main", ("id", "main")).Open("section", ("id", "plans"));
        _html.Element("h2", _tongue["計画と指標", "Plans and their indicators"]);
    }

    private void Add(ReportEntry entry)
    {
        PlanEvaluation evaluation = entry.Reading.Plan.Evaluate(_options.Evaluation);
        RatingCounts counts = evaluation.Counts(_options.Scheme);
        _count++;
        _html.Open("article", ("class", "check"));
        PlanArticle.Write(_html, $"{ShownText.Count(_count)}.", entry, counts, _tongue);
        _html.Open("details").Element("summary", _tongue["計画の指標", "The indicators of the plan"]);
        new PlanTree(_html, IndicatorCard.Of(evaluation), _tongue).Write(entry.Reading.Plan);
        _html.Close("details").Close("article");
        _html.DrainTo(_output);
    }

    private void End()
    {
        _html.Close("section");
        _html.Element("p", _tongue[$"計画は{ShownText.Count(_count)}件です。", $"{ShownText.Count(_count)} plans."]);
        _html.Close("main");
        _output.Write(ReportFrame.Close(_html, _tongue));
    }
}
