using WelfarePlan.Diagnostics;

namespace WelfarePlan.Json;

/// <summary>A place that stands alone.</summary>
internal sealed record BarePlaceJson : PlaceJson
{
    public static BarePlaceJson From(SourcePlace place) => With(new BarePlaceJson(), place);
}
