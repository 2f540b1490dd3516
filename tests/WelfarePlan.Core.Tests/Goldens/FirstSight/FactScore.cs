namespace WelfarePlan.Tests.Goldens.FirstSight;

/// <summary>What was read compared with the truth; what the document does not tell for certain counts on neither
/// side.</summary>
internal sealed record FactScore
{
    /// <summary>Compares a reading with the truth.</summary>
    public FactScore(PlanFacts truth, PlanFacts read)
    {
        IEnumerable<string> spare = read.Initiatives.Select(item => item.Title).Where(truth.Nodes.Contains);
        Nodes = Count.Of(
            Without(truth.Nodes, truth.OpenNodes.Contains),
            Without(read.Nodes.Concat(spare), truth.OpenNodes.Contains)
        );
        Edges = Count.Of(
            Without(truth.Edges, edge => IsOpen(truth, edge)),
            Without(read.Edges.Concat(read.Initiatives.Where(truth.Edges.Contains)), edge => IsOpen(truth, edge)));
        HashSet<Cell> known = Without(truth.Cells, cell => truth.OpenIndicators.Contains(cell.Name));
        HashSet<Cell> stated = Without(read.Cells, cell => truth.OpenIndicators.Contains(cell.Name)
            || (truth.OpenCells.Contains(cell with { Year = null }) && !truth.Cells.Contains(cell)));
        Cells = Count.Of(known, stated);
        WrongCells = [.. stated.Where(cell => !known.Contains(cell))];
        MissingCells = [.. known.Where(cell => !stated.Contains(cell))];
        Programmes = Count.Of(
            Without(truth.Programmes, item => truth.OpenProgrammes.Contains(item.Name)),
            Without(read.Programmes, item => truth.OpenProgrammes.Contains(item.Name)));
        Frame = Count.Of(
            Without(truth.Frame, item => truth.OpenFrame.Contains(item.Kind)),
            Without(read.Frame, item => truth.OpenFrame.Contains(item.Kind)));
    }

    /// <summary>Gets how many titles are right.</summary>
    public Count Nodes { get; }

    /// <summary>Gets how many titles stand below the right one.</summary>
    public Count Edges { get; }

    /// <summary>Gets how many numbers are right.</summary>
    public Count Cells { get; }

    /// <summary>Gets how many programmes and departments of programmes are right.</summary>
    public Count Programmes { get; }

    /// <summary>Gets how much of principle, period and municipality is right.</summary>
    public Count Frame { get; }

    /// <summary>Gets the numbers stated that are not in the truth.</summary>
    public IReadOnlyList<Cell> WrongCells { get; }

    /// <summary>Gets the numbers of the truth that were not stated.</summary>
    public IReadOnlyList<Cell> MissingCells { get; }

    private static bool IsOpen(PlanFacts truth, (string Parent, string Title) edge) =>
        truth.OpenNodes.Contains(edge.Parent)
        || truth.OpenNodes.Contains(edge.Title)
        || truth.OpenEdges.Contains(edge.Title);

    private static HashSet<T> Without<T>(IEnumerable<T> facts, Predicate<T> isOpen) =>
        [.. facts.Where(fact => !isOpen(fact))];
}
