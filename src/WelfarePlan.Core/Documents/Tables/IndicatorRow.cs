using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;

namespace WelfarePlan.Documents.Tables;

/// <summary>A row of a table of indicators: a name and its values, each with its role.</summary>
internal sealed record IndicatorRow(string Name, LineSpan NameLines, List<PlacedValue> Values)
{
    public string? Context { get; init; }

    public string? Unit { get; init; }

    public IndicatorBasis? Basis { get; init; }

    public Direction? Direction { get; init; }

    public IReadOnlyList<string> Departments { get; init; } = [];

    public IReadOnlyList<string> Notes { get; init; } = [];

    public Confidence Confidence { get; init; }

    public LineSpan Lines => Values.Aggregate(NameLines, (lines, value) => lines.Union(value.Lines));
}
