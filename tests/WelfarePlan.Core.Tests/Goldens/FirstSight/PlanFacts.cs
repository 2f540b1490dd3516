using System.Globalization;
using System.Text.Json;
using static WelfarePlan.Tests.Goldens.FirstSight.PlanWalk;

namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>A plan as sets of facts that another telling of the plan can be compared with.</summary>
internal sealed class PlanFacts
{
    private const string Brackets = "-「」『』";

    /// <summary>Takes the facts out of the JSON of a plan.</summary>
    public PlanFacts(JsonElement plan)
    {
        foreach ((string parent, JsonElement node) in PlanWalk.Nodes(plan)) AddNode(parent, node);
        foreach (JsonElement title in List(plan, "optional_nodes")) OpenNodes.Add(FactKey.Of(title.GetString()));
        foreach (JsonElement indicator in Everywhere(plan, "indicators")) AddIndicator(indicator);
        foreach (JsonElement programme in Everywhere(plan, "programmes")) AddProgramme(programme);
        AddFrame(plan);
    }

    /// <summary>Gets the titles of goals, pillars and measures.</summary>
    public HashSet<string> Nodes { get; } = [];

    /// <summary>Gets the pairs of a title and the title above it.</summary>
    public HashSet<(string Parent, string Title)> Edges { get; } = [];

    /// <summary>Gets the numbers of indicators.</summary>
    public HashSet<Cell> Cells { get; } = [];

    /// <summary>Gets the names of indicators.</summary>
    public HashSet<string> Indicators { get; } = [];

    /// <summary>Gets the names of programmes, and each with each of its departments.</summary>
    public HashSet<(string Name, string Department)> Programmes { get; } = [];

    /// <summary>Gets the principles, the period and the municipality.</summary>
    public HashSet<(string Kind, string Text)> Frame { get; } = [];

    /// <summary>Gets the initiatives with what they stand below: right where the truth has them as nodes, never
    /// wrong.</summary>
    public HashSet<(string Parent, string Title)> Initiatives { get; } = [];

    /// <summary>Gets the nodes that the document does not tell for certain.</summary>
    public HashSet<string> OpenNodes { get; } = [];

    /// <summary>Gets the nodes whose place the document does not tell for certain.</summary>
    public HashSet<string> OpenEdges { get; } = [];

    /// <summary>Gets the indicators that the document does not tell for certain.</summary>
    public HashSet<string> OpenIndicators { get; } = [];

    /// <summary>Gets the numbers that the document does not tell for certain; their years do not count.</summary>
    public HashSet<Cell> OpenCells { get; } = [];

    /// <summary>Gets the programmes that the document does not tell for certain.</summary>
    public HashSet<string> OpenProgrammes { get; } = [];

    /// <summary>Gets the kinds of facts of the frame that the document does not tell for certain.</summary>
    public HashSet<string> OpenFrame { get; } = [];

    private void AddNode(string parent, JsonElement node)
    {
        string title = Title(node);
        if (title.Length == 0) return;
        if (IsOpen(node))
        {
            OpenNodes.Add(title);
            return;
        }

        Nodes.Add(title);
        if (IsOpen(node, "edge_derivable")) OpenEdges.Add(title);
        else if (parent.Length > 0) Edges.Add((parent, title));

        foreach (
            JsonElement initiative in List(node, "initiatives").Where(item => item.ValueKind == JsonValueKind.String)
        )
        {
            Initiatives.Add((title, FactKey.Of(initiative.GetString())));
        }
    }

    private void AddIndicator(JsonElement indicator)
    {
        if (IsOpen(indicator))
        {
            OpenIndicators.Add(NameOf(indicator));
            return;
        }

        Indicators.Add(NameOf(indicator));
        foreach ((Cell cell, bool isOpen) in PlanWalk.Cells(indicator))
        {
            if (isOpen) OpenCells.Add(cell with { Year = null });
            else Cells.Add(cell);
        }
    }

    private void AddProgramme(JsonElement programme)
    {
        string name = FactKey.Of(TextOf(programme, "name"));
        if (IsOpen(programme))
        {
            OpenProgrammes.Add(name);
            return;
        }

        Programmes.Add((name, ""));
        foreach (JsonElement department in List(programme, "departments"))
            Programmes.Add((name, FactKey.Of(department.GetString())));
    }

    private void AddFrame(JsonElement plan)
    {
        IEnumerable<string?> principles = Member(plan, "principles") is null
            ? [TextOf(plan, "principle")]
            : List(plan, "principles")
                .Select(item => item.ValueKind == JsonValueKind.String ? item.GetString() : TextOf(item, "text"));
        foreach (string? principle in principles.Where(text => !string.IsNullOrEmpty(text)))
        {
            Frame.Add(("principle", FactKey.Of(principle).Trim(Brackets.ToCharArray())));
        }

        if (Member(plan, "period") is { } period && Member(period, "from") is { } from)
        {
            Frame.Add(("period", string.Create(CultureInfo.InvariantCulture, $"{from}-{Member(period, "to")}")));
        }

        if (TextOf(plan, "municipality") is { Length: > 0 } town) Frame.Add(("municipality", FactKey.Of(town)));
        foreach (JsonElement kind in List(plan, "underivable_frame")) OpenFrame.Add(kind.GetString()!);
    }
}
