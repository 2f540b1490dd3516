using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;

namespace WelfarePlan.Comparison;

/// <summary>A goal as each of the plans has it.</summary>
[JsonConverter(typeof(Json.ContractJsonConverter<ComparedGoal>))]
public sealed record ComparedGoal
{
    internal ComparedGoal(IReadOnlyList<Goal?> goals, bool isAmbiguous)
    {
        Goals = new ValueList<Goal?>([.. goals]);
        Obstacles = (goals.Contains(null) ? ComparisonObstacles.Missing : ComparisonObstacles.None)
            | (isAmbiguous ? ComparisonObstacles.Ambiguous : ComparisonObstacles.None);
    }

    /// <summary>Gets the goal of each plan in the order of the plans, null where a plan has none.</summary>
    public IReadOnlyList<Goal?> Goals { get; }

    /// <summary>Gets what stands in the way of comparing them.</summary>
    public ComparisonObstacles Obstacles { get; }
}
