using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>The rows of one plan: its tree, its programmes, its indicators, each where it stands.</summary>
internal sealed class PackageRows
{
    private readonly PlanContext _context;
    private readonly PlanReading _reading;

    public PackageRows(PlanContext context)
    {
        _context = context;
        _reading = context.Entry.Reading;
        Plan plan = context.Plan;
        NodeRow root = Add(new NodeRow(context.Id, "", NodeKind.Plan, plan.Title), null, 0);
        int order = 0;
        foreach (Principle principle in plan.Principles)
            Add(new(context.Id, "", NodeKind.Principle, principle.Text), root, ++order);
        foreach (CrossCuttingGoal goal in plan.CrossCuttingGoals)
        {
            Add(
                new(context.Id, "", NodeKind.CrossCuttingGoal, goal.Title)
                {
                    Number = goal.Number,
                    Text = goal.Description,
                },
                root,
                ++order
            );
        }

        foreach (Goal goal in plan.Goals) AddBranch(Branch.Of(goal), _reading.PlaceOf(goal), root, ++order);
        AddLists(root, plan.Indicators, plan.Programmes);
    }

    public List<NodeRow> Nodes { get; } = [];

    public List<(string Id, NodeRow Node, Programme Programme, int? Page)> Programmes { get; } = [];

    public List<(IndicatorPosition At, NodeRow Node, string? Programme)> Indicators { get; } = [];

    private void AddBranch(Branch branch, SourceLocation? location, NodeRow parent, int order)
    {
        NodeRow node = Add(new(_context.Id, "", branch.Kind, branch.Title)
        {
            Number = branch.Number,
            Label = branch.Label,
            Text = branch.Description,
            Page = PageOf(location?.Place),
            Issues = branch.Issues, Initiatives = branch.Initiatives, Notes = branch.Notes,
        }, parent, order);
        AddLists(node, branch.Indicators, branch.Programmes);
        int child = 0;
        foreach (ActivityPillar pillar in branch.Pillars)
            AddBranch(Branch.Of(pillar), _reading.PlaceOf(pillar), node, ++child);
        foreach (Measure measure in branch.Measures)
            AddBranch(Branch.Of(measure), _reading.PlaceOf(measure), node, ++child);
    }

    // The walk meets indicators in the order in which the context counted them.
    private void AddLists(NodeRow node, IReadOnlyList<Indicator> indicators, IReadOnlyList<Programme> programmes)
    {
        foreach (Indicator _ in indicators) Indicators.Add((_context.Indicators[Indicators.Count], node, null));
        foreach (Programme programme in programmes)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"{_context.Id}b{Programmes.Count + 1}");
            Programmes.Add((id, node, programme, PageOf(_reading.PlaceOf(programme)?.Place)));
            foreach (Indicator _ in programme.Indicators)
                Indicators.Add((_context.Indicators[Indicators.Count], node, id));
        }
    }

    private NodeRow Add(NodeRow node, NodeRow? parent, int order)
    {
        node = node with
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{_context.Id}n{Nodes.Count}"),
            ParentId = parent?.Id,
            Order = order,
        };
        Nodes.Add(node);
        return node;
    }

    private static int? PageOf(SourcePlace? place) => place?.PageNumber;
}
