using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>A point of a series as <c>[year, value]</c>.</summary>
internal static class PointJson
{
    public static SeriesPoint ToPoint(IReadOnlyList<decimal> numbers, JsonPlace place) =>
        numbers is [var year, var value]
            ? new(year, value)
            : throw place.Error("A point is two numbers, the year and the value.");
}
