namespace WelfarePlan.Seeds;

/// <summary>The five documents that ship with the library, for first steps and for test suites.</summary>
public static class SeedPlans
{
    /// <summary>Gets the progress report of Kumamoto's fourth plan: ten indicators by year (進捗状況).</summary>
    public static SeedPlan KumamotoProgress4th { get; } = new("kumamoto-progress-4th");

    /// <summary>Gets the priority measures of Kumamoto's third plan: seven indicators (重点的取組).</summary>
    public static SeedPlan KumamotoPriority3rd { get; } = new("kumamoto-priority-3rd");

    /// <summary>Gets the activity plan of Kumamoto's council of social welfare: goals, pillars, measures
    /// (活動計画).</summary>
    public static SeedPlan KumamotoActivity3rd { get; } = new("kumamoto-activity-3rd");

    /// <summary>Gets the summary of Kikuchi's fourth plan: goals, measures, initiatives (概要版).</summary>
    public static SeedPlan KikuchiSummary4th { get; } = new("kikuchi-summary-4th");

    /// <summary>Gets a chapter with tables of programmes and their departments (主な事業).</summary>
    public static SeedPlan RegionNetworkChapter5 { get; } = new("region-network-chapter5");

    /// <summary>Gets all five.</summary>
    public static IReadOnlyList<SeedPlan> All { get; } =
        [KumamotoProgress4th, KumamotoPriority3rd, KumamotoActivity3rd, KikuchiSummary4th, RegionNetworkChapter5];
}
