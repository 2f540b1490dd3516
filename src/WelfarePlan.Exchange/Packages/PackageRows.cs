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

        foreach (Goal goal in plan.Goals) AddGoal(goal, root, ++order);
        AddLists(root, plan.Indicators, plan.Programmes);
    }

    public List<NodeRow> Nodes { get; } = [];

    public List<(string Id, NodeRow Node, Programme Programme, int? Page)> Programmes { get; } = [];

    public List<(IndicatorPosition At, NodeRow Node, string? Programme)> Indicators { get; } = [];

    private void AddGoal(Goal goal, NodeRow root, int order)
    {
        NodeRow node = Add(new(_context.Id, "", NodeKind.Goal, goal.Title)
        {
            Number = goal.Number,
            Label = goal.Label,
            Text = goal.Description,
            Page = PageOf(_reading.PlaceOf(goal)?.Place),
            Issues = goal.Issues, Initiatives = goal.Initiatives, Notes = goal.Notes,
        }, root, order);
        AddLists(node, goal.Indicators, goal.Programmes);
        int child = 0;
        foreach (ActivityPillar pillar in goal.Pillars) AddPillar(pillar, node, ++child);
        foreach (Measure measure in goal.Measures) AddMeasure(measure, node, ++child);
    }

    private void AddPillar(ActivityPillar pillar, NodeRow parent, int order)
    {
        NodeRow node = Add(new(_context.Id, "", NodeKind.Pillar, pillar.Title)
        {
            Number = pillar.Number,
            Label = pillar.Label,
            Text = pillar.Description,
            Page = PageOf(_reading.PlaceOf(pillar)?.Place),
            Issues = pillar.Issues, Initiatives = pillar.Initiatives, Notes = pillar.Notes,
        }, parent, order);
        AddLists(node, pillar.Indicators, pillar.Programmes);
        int child = 0;
        foreach (Measure measure in pillar.Measures) AddMeasure(measure, node, ++child);
    }

    private void AddMeasure(Measure measure, NodeRow parent, int order)
    {
        NodeRow node = Add(new(_context.Id, "", NodeKind.Measure, measure.Title)
        {
            Number = measure.Number,
            Label = measure.Label,
            Text = measure.Description,
            Page = PageOf(_reading.PlaceOf(measure)?.Place),
            Issues = measure.Issues, Initiatives = measure.Initiatives, Notes = measure.Notes,
        }, parent, order);
        AddLists(node, measure.Indicators, measure.Programmes);
        int child = 0;
        foreach (Measure inner in measure.Measures) AddMeasure(inner, node, ++child);
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
