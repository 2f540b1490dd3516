using WelfarePlan.Plans;

namespace WelfarePlan.Reports;

/// <summary>What a plan is called where it has no title.</summary>
internal static class PlanTitle
{
    public static string Of(Plan plan, Tongue tongue) => plan.Title
        ?? (plan.Municipality is { } place ? $"{place} {ShownText.Of(plan.Kind, tongue)}" : null)
        ?? tongue["標題のない計画", "Plan without a title"];
}
