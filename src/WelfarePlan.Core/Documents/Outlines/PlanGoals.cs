using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Outlines;

/// <summary>
/// Which headings are the plan's goals: those whose word says so, else the highest ones, where there is evidence of a
/// plan.
/// </summary>
internal sealed class PlanGoals
{
    private readonly HashSet<FamilyKey> _pillars = [];

    private PlanGoals(List<OutlineNode> goals, List<OutlineNode> all, OutlineNode root)
    {
        Goals = goals;
        foreach (OutlineNode child in goals.SelectMany(goal => goal.Children))
        {
            if (child.Children.Count > 0) _pillars.Add(child.Family);
        }

        var under = new HashSet<OutlineNode>(goals);
        List<OutlineNode> outside = [.. all.Where(node => !under.Contains(node) && !HasAncestor(node, under.Contains))];
        Loose = [.. outside.Prepend(root).SelectMany(node => node.Indicators)];
        LooseProgrammes =
        [
            .. outside
                .Prepend(root)
                .SelectMany(node => node.Programmes)
                .DistinctBy(row => row.Name, StringComparer.Ordinal),
        ];
        HashSet<string> titles = [.. goals.Select(goal => goal.Key)];

        // What heads indicators or programmes is missed as much as what a word says to be a level.
        bool isMissed(OutlineNode node) =>
            node.Title.Length > 0 && (node.Rank > 0 || node.HasRows() && !node.Family.IsChapter);
        LeftOut = goals.Count == 0 ? []
            : [.. outside.Where(node =>
                isMissed(node) && !HasAncestor(node, other => other.Rank > 0) && !titles.Contains(node.Key))];
    }

    public List<OutlineNode> Goals { get; }

    /// <summary>Gets the rows that stand under no goal.</summary>
    public List<IndicatorRow> Loose { get; }

    /// <summary>Gets the programmes that stand under no goal; one listed again under another heading stands
    /// once.</summary>
    public List<ProgrammeRow> LooseProgrammes { get; }

    /// <summary>Gets the headings with a level word that stand under no goal.</summary>
    public List<OutlineNode> LeftOut { get; }

    /// <summary>Chooses the goals.</summary>
    /// <param name="root">The outline.</param>
    /// <param name="isTitled">Whether the document bears the title of a plan.</param>
    public static PlanGoals Of(OutlineNode root, bool isTitled)
    {
        List<OutlineNode> all = [.. root.Below()];
        List<OutlineNode> goals = Named(all, isTitled);
        if (goals.Count == 0) goals = Bare(root, isTitled);
        return new PlanGoals(goals, all, root);
    }

    /// <summary>
    /// Children that have headings of their own under them are pillars, and so are their like; the others are measures.
    /// </summary>
    public (List<OutlineNode> Pillars, List<OutlineNode> Measures) Split(OutlineNode goal)
    {
        ILookup<bool, OutlineNode> children = goal.Children.ToLookup(child => _pillars.Contains(child.Family));
        return ([.. children[true]], [.. children[false]]);
    }

    private static List<OutlineNode> Named(List<OutlineNode> all, bool isTitled)
    {
        int rank = all.Where(node => node.Rank > 0).Select(node => node.Rank).DefaultIfEmpty(0).Min();
        if (rank == 0) return [];
        List<OutlineNode> goals = [
            .. all.Where(node =>
                node.Rank == rank && !HasAncestor(node, other => other.Rank == rank)
                    && (node.Title.Length > 0 || node.HasContent()))];
        return IsPlan(goals, isTitled) ? WithoutEmptyLists(goals) : [];
    }

    /// <summary>目標 1 stands in many documents; 基本目標 1, and a list under 基本目標, stand in plans.</summary>
    private static bool IsPlan(List<OutlineNode> goals, bool isTitled) =>
        isTitled || goals.Exists(goal => goal.HasRows()) || MostHaveChildren(goals)
        || goals.Exists(goal =>
            !LevelWords.IsPlain(goal.Numbering.Word) && (goal.Numbering.Number.Length > 0 || goal.IsAnnounced));

    /// <summary>重点課題 １ ２ beside 推進の柱 Ⅰ Ⅱ: of parallel lists one may hold the plan and the others nothing.</summary>
    private static List<OutlineNode> WithoutEmptyLists(List<OutlineNode> goals)
    {
        HashSet<FamilyKey> full = [.. goals.Where(goal => goal.Children.Count > 0 || goal.HasContent())
            .Select(goal => goal.Family)];
        if (full.Count == 0) return goals;
        return [.. goals.Where(goal => full.Contains(goal.Family) || !LevelWords.IsPlain(goal.Numbering.Word))];
    }

    /// <summary>
    /// Numbers without a word are the danger: any rules, minutes or reports have them. They need two signs of a plan.
    /// </summary>
    private static List<OutlineNode> Bare(OutlineNode root, bool isTitled)
    {
        List<OutlineNode> top = [
            .. root.Children.Where(node =>
                MayBeGoal(node) && (node.Family.IsChapter ? HasPlanContent(node) || IsContainer(node)
                    : HasContentBelow(node)))];
        top = WithEmptySiblings(root, top);
        bool isContained = false;
        while (Inside(top) is { Count: > 0 } inner)
        {
            isContained |= top.Exists(IsContainer);
            top = inner;
        }

        int withRows = top.Count(HasPlanContent);
        int evidence = (isTitled ? 1 : 0) + (isContained ? 1 : 0) + (MostHaveChildren(top) ? 1 : 0)
            + (withRows > 0 ? 1 : 0) + (withRows > 1 && withRows * 2 > top.Count ? 1 : 0);
        bool areNumbered = top.Exists(node => node.Numbering.Number.Length > 0);
        return evidence >= 2 && (isTitled || areNumbered) ? top : [];
    }

    private static bool IsContainer(OutlineNode node) =>
        ChapterTitles.IsContainer(node.Title) && node.Children.Exists(HasContentBelow);

    /// <summary>第４章 施策の展開 holds the goals and is none.</summary>
    private static List<OutlineNode> Inside(List<OutlineNode> top)
    {
        List<OutlineNode> containers = [.. top.Where(IsContainer)];
        if (containers.Count == 0 && top is [{ Family.IsChapter: true } only]
            && (only.Numbering.Family == NumberingFamily.Part || SpeaksOfPlan(only))
            && only.Children.Exists(HasContentBelow)) containers = [only];
        return [.. containers.SelectMany(node =>
            node.Children.Where(child => MayBeGoal(child) && HasContentBelow(child)))];
    }

    /// <summary>施策の展開 and the like say that the plan's measures follow; they are no goal themselves.</summary>
    private static bool SpeaksOfPlan(OutlineNode node) =>
        AnyWord.IsIn(node.Title, ContainerWords);

    private static readonly string[] ContainerWords = ["施策", "取組", "取り組み", "計画", "目標", "推進", "体制", "現状", "指標", "方策",
        "事業", "評価", "進捗", "展開"];

    private static bool MayBeGoal(OutlineNode node) =>
        !ChapterTitles.IsAboutThePlan(node.Title) || node.Below().Prepend(node).Any(part => part.HasRows())
            && node.Children.Count > 0;

    private static bool MostHaveChildren(List<OutlineNode> goals) =>
        goals.Count > 0 && goals.Count(goal => goal.Children.Count > 0) * 2 > goals.Count
            && (
                goals.Sum(goal => goal.Children.Count) > 1
                || goals[0].Children[0] is { Rank: > 0 } or { Children.Count: > 1 }
            );

    /// <summary>
    /// A goal with nothing under it is one where its number stands in the row of the others, and nowhere else.
    /// </summary>
    private static List<OutlineNode> WithEmptySiblings(OutlineNode root, List<OutlineNode> goals)
    {
        if (goals.Count < 2 || goals.Exists(goal =>
            goal.Numbering.Count == 0 || goal.Family != goals[0].Family)) return goals;
        int last = goals.Max(goal => goal.Numbering.Count);
        List<OutlineNode> row = [
            .. root.Children.Where(node =>
                node.Family == goals[0].Family && node.Numbering.Count > 0 && node.Numbering.Count <= last)];
        return row.Count == last && row.Select(node => node.Numbering.Count).SequenceEqual(Enumerable.Range(1, last))
            ? row : goals;
    }

    private static bool HasContentBelow(OutlineNode node) => node.Children.Count > 0 || node.HasContent();

    private static bool HasPlanContent(OutlineNode node) => node.Below().Prepend(node).Any(part => part.HasRows());

    private static bool HasAncestor(OutlineNode node, Func<OutlineNode, bool> test)
    {
        for (OutlineNode? parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (test(parent)) return true;
        }

        return false;
    }
}
