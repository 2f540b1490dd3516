using WelfarePlan.Diagnostics;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Json;

/// <summary>A model of somebody else.</summary>
internal sealed record TravelReport
{
    public string? Title { get; init; }

    public Plan? Plan { get; init; }

    public Dictionary<FiscalYear, Quantity> ByYear { get; init; } = [];

    public Dictionary<Unit, int> ByUnit { get; init; } = [];

    public Direction? Best { get; init; }

    public EvaluationWarnings Warnings { get; init; }

    public SourcePlace? Place { get; init; }

    public MissingReason? Missing { get; init; }
}
