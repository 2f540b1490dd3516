using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports.Parts;

namespace WelfarePlan.Reports.Pages;

/// <summary>Goal by goal: the tree, and under each part its indicators on one grid.</summary>
internal sealed class GoalSections(
    HtmlWriter html, ReportRows rows, PlanEvaluation evaluation, RatingScheme scheme, Tongue tongue)
{
    public void Write(Plan plan)
    {
        html.Open("section", ("id", "goals")).Element("h2", tongue["目標ごと", "Goal by goal"]);
        WriteLegend();
        Dictionary<Goal, RatingCounts> counts = new(ReferenceEqualityComparer.Instance);
        foreach (GoalCounts goal in evaluation.CountsByGoal(scheme)) counts.TryAdd(goal.Goal, goal.Counts);
        foreach (PlanPart part in PlanParts.Of(plan)) Write(part, counts);
        WriteRest(plan);
        html.Close("section");
    }

    private void WriteLegend()
    {
        if (rows.Cards.Count == 0) return;
        html.Element("p", tongue[
            "● 実績　○ 速報・見込　◇ 目標　┄ 基準値から目標までの直線　━ その年度の期待値（線より遅れていれば目標に届かない歩み）。値のない年度は線を切っています。",
            "● actual, ○ provisional, ◇ target, dashed: line from baseline to target, short bar: "
            + "value expected in the year. A missing year breaks the line."],
            ("class", "wp-small"));
    }

    private void Write(PlanPart part, Dictionary<Goal, RatingCounts> counts)
    {
        if (part.Goal is { } goal)
        {
            html.Element("h3", part.Heading, ("class", "goal"));
            if (counts.TryGetValue(goal, out RatingCounts? own)) CountsBar.Write(html, own, tongue);
            WriteTexts(part);
            if (rows.Axis is not null && own is { Total: > 0 }) IndicatorRow.WriteHead(html, rows.Axis, tongue);
        }
        else
        {
            string depth = ShownText.Count(Math.Min(part.Depth, 4));
            html.Element(
                "p",
                part.IsProgramme ? tongue[$"事業 {part.Heading}", $"Programme {part.Heading}"] : part.Heading,
                ("class", $"part depth{depth}"), ("role", "heading"), ("aria-level", "4"));
            WriteTexts(part);
        }

        foreach (Indicator indicator in part.Indicators) rows.Write(html, indicator);
    }

    private void WriteRest(Plan plan)
    {
        PlanPart[] rest = [.. PlanParts.OfProgrammes(plan.Programmes, 1)];
        if (plan.Indicators.Count + rest.Length > 0)
        {
            html.Element("h3", tongue["目標に結び付かない指標", "Indicators tied to no goal"], ("class", "goal"));
            IndicatorRow.WriteHead(html, rows.Axis, tongue);
            foreach (Indicator indicator in plan.Indicators) rows.Write(html, indicator);
            foreach (PlanPart part in rest) Write(part, []);
        }

        if (plan.Programmes.Count == 0) return;
        html.Open("details").Element("summary", tongue[
            $"目標に結び付かない事業 {ShownText.Count(plan.Programmes.Count)}",
            $"Programmes tied to no goal: {ShownText.Count(plan.Programmes.Count)}"]).Open("ul");
        foreach (Programme programme in plan.Programmes) WriteProgramme(programme);
        html.Close("ul").Close("details");
    }

    private void WriteTexts(PlanPart part)
    {
        (string Words, int Count)[] kinds =
        [
            (tongue["説明", "description"], part.Description is null ? 0 : 1),
            (tongue["課題", "issues"], part.Issues.Count),
            (tongue["取組", "initiatives"], part.Initiatives.Count), (tongue["事業", "programmes"], part.Programmes.Count),
            (tongue["進捗の記述", "progress notes"], part.Notes.Count),
        ];
        (string Words, int Count)[] present = [.. kinds.Where(kind => kind.Count > 0)];
        if (present.Length == 0) return;
        html.Open("details", ("class", "texts")).Element("summary", string.Join(
            tongue["・", ", "], present.Select(kind => $"{kind.Words} {ShownText.Count(kind.Count)}")));
        if (part.Description is { } description) html.Element("p", description);
        html.Open("ul");
        foreach (string issue in part.Issues) Item(tongue["課題", "Issue"], issue);
        foreach (string initiative in part.Initiatives) Item(tongue["取組", "Initiative"], initiative);
        foreach (Programme programme in part.Programmes) WriteProgramme(programme);
        foreach (ProgressNote note in part.Notes)
        {
            string when = note.Year is { } year ? ShownText.Of(year, tongue) : "";
            Item($"{when}{note.Heading}" is { Length: > 0 } head ? head : tongue["記述", "Note"], note.Text);
        }

        html.Close("ul").Close("details");
    }

    private void WriteProgramme(Programme programme)
    {
        string[] more =
        [
            .. new[] { string.Join('、', programme.Departments), programme.Outline, programme.Outlook }.OfType<string>()
                .Where(words => words.Length > 0),
        ];
        Item(tongue["事業", "Programme"], more.Length == 0
            ? programme.Name : $"{programme.Name}（{string.Join('／', more)}）");
    }

    private void Item(string term, string words) =>
        html.Open("li").Element("b", term).Text(tongue["：", ": "]).Text(words).Close("li");
}
