using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>The indicator that a result or a grade belongs to: the whole, or a pointer where the plan stands
/// beside.</summary>
internal static class IndicatorAt
{
    public static Indicator Read(IndicatorJson? indicator, string? at, PartPointers? pointers, JsonPlace place) =>
        (indicator, at) switch
        {
            ({ } whole, null) => place.Within("indicator", whole, static (json, inner) => json.ToIndicator(inner)),
            (null, { } pointer) => pointers?.Find<Indicator>(pointer)
                ?? throw place.Error("at", "The plan has no such indicator."),
            _ => throw place.Error("There is either an indicator or its place in the plan."),
        };
}
