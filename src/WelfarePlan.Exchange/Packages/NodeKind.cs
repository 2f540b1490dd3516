namespace WelfarePlan.Exchange.Packages;

/// <summary>What a node of the plan's tree is.</summary>
internal enum NodeKind
{
    /// <summary>The plan itself, the root.</summary>
    Plan,

    /// <summary>基本理念.</summary>
    Principle,

    /// <summary>横断的取組目標.</summary>
    CrossCuttingGoal,

    /// <summary>基本目標.</summary>
    Goal,

    /// <summary>活動の柱.</summary>
    Pillar,

    /// <summary>施策.</summary>
    Measure,
}
