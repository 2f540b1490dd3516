using WelfarePlan.Json;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>The trees of all plans of a package: nodes by their parents, with what stands under each.</summary>
internal sealed class PackageForest
{
    private const string Root = "";

    private readonly Dictionary<string, PackageRow> _nodes = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _children;
    private readonly HashSet<string> _linked;
    private readonly ILookup<string, PackageRow> _statements;
    private readonly ILookup<string, PackageRow> _notes;
    private readonly PackageLeaves _leaves;

    public PackageForest(PackageFiles files)
    {
        foreach (PackageRow row in files.Rows(PackageTables.Nodes.Name))
        {
            if (!_nodes.TryAdd(row.Text("node_id") ?? Root, row))
                row.Say("node_id", "The identifier comes twice.", "IDが重複しています。");
        }

        List<PackageRow> links = files.Rows(PackageTables.NodeLinks.Name);
        _children = PackageReader
            .Ordered(links)
            .ToLookup(
                row => row.Text("parent_id") ?? Root,
                row => row.Text("child_id") ?? Root,
                StringComparer.Ordinal
            );
        _linked = links.Select(row => row.Text("child_id") ?? Root).ToHashSet(StringComparer.Ordinal);
        _statements = PackageReader
            .Ordered(files.Rows(PackageTables.Statements.Name))
            .ToLookup(row => row.Text("node_id") ?? Root, StringComparer.Ordinal);
        _notes = PackageReader
            .Ordered(files.Rows(PackageTables.Notes.Name))
            .ToLookup(row => row.Text("node_id") ?? Root, StringComparer.Ordinal);
        _leaves = new PackageLeaves(files);
    }

    /// <summary>Returns the plan with its whole tree.</summary>
    public Plan Grow(string planId, Plan plan)
    {
        string[] roots =
        [
            .. _nodes
                .Where(node => node.Value.Text("plan_id") == planId && !_linked.Contains(node.Key))
                .Select(node => node.Key),
        ];
        foreach (string root in roots) plan = Add(plan, root);
        return plan;
    }

    public void SayWhatIsLeft()
    {
        foreach (PackageRow node in _nodes.Values)
        {
            node.Say(
                "node_id", "The node hangs on no plan; it and what stands under it are left out.",
                "どの計画にもつながらないため、省きました。"
            );
        }

        _leaves.SayWhatIsLeft();
    }

    // Under the plan itself, and under a principle where a package lets goals hang on it, stand the uppermost goals.
    private Plan Add(Plan plan, string id)
    {
        if (!_nodes.Remove(id, out PackageRow? row)) return plan;
        NodeKind kind = row.Word("kind", PackageWords.NodeKinds) ?? NodeKind.Measure;
        switch (kind)
        {
            case NodeKind.Principle:
                plan = plan with { Principles = [.. plan.Principles, new Principle(row.Text("title") ?? "")] };
                break;
            case NodeKind.CrossCuttingGoal:
                CrossCuttingGoal goal = new()
                {
                    Number = row.Text("number"),
                    Title = row.Text("title") ?? "",
                    Description = row.Text("text"),
                };
                plan = plan with { CrossCuttingGoals = [.. plan.CrossCuttingGoals, goal] };
                break;
            case NodeKind.Goal:
                return plan with { Goals = [.. plan.Goals, BranchOf(id, row, kind, 1).ToGoal()] };
            case NodeKind.Plan:
                plan = plan with
                {
                    Indicators = [.. plan.Indicators, .. _leaves.IndicatorsOf(id)],
                    Programmes = [.. plan.Programmes, .. _leaves.ProgrammesOf(id)],
                };
                break;
            default:
                row.Say("kind", "Such a node cannot stand at the top of a plan.", "計画の最上位に置けない種類です。");
                return plan;
        }

        foreach (string child in _children[id]) plan = Add(plan, child);
        return plan;
    }

    private Branch BranchOf(string id, PackageRow row, NodeKind kind, int depth) => new(kind, row.Text("title") ?? "")
    {
        Number = row.Text("number"),
        Label = row.Text("level_label"),
        Description = row.Text("text"),
        Pillars =
        [
            .. kind == NodeKind.Goal
                ? ChildrenOf(id, NodeKind.Pillar, depth).Select(pillar => pillar.ToPillar())
                : [],
        ],
        Measures = [.. ChildrenOf(id, NodeKind.Measure, depth).Select(measure => measure.ToMeasure())],
        Issues = SentencesOf(id, StatementKind.Issue),
        Initiatives = SentencesOf(id, StatementKind.Initiative),
        Notes = NotesOf(id),
        Indicators = _leaves.IndicatorsOf(id),
        Programmes = _leaves.ProgrammesOf(id),
    };

    // Beyond the deepest plan that JSON holds the nodes are left, and said to be.
    private IEnumerable<Branch> ChildrenOf(string id, NodeKind kind, int depth)
    {
        if (depth > PlanJson.MaximumMeasureDepth) yield break;
        foreach (string child in _children[id])
        {
            if (!_nodes.TryGetValue(child, out PackageRow? row) || row.Word("kind", PackageWords.NodeKinds) != kind)
                continue;
            _nodes.Remove(child);
            yield return BranchOf(child, row, kind, depth + 1);
        }
    }

    private List<string> SentencesOf(string id, StatementKind kind) =>
        [
            .. _statements[id]
                .Where(row => row.Word("kind", PackageWords.StatementKinds) == kind)
                .Select(row => row.Text("text") ?? ""),
        ];

    private List<ProgressNote> NotesOf(string id) =>
        [
            .. _notes[id]
                .Select(row => new ProgressNote
                {
                    Year = row.Year("fiscal_year"),
                    Heading = row.Text("heading"),
                    Text = row.Text("text") ?? "",
                }),
        ];
}
