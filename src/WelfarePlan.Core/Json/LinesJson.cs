using WelfarePlan.Diagnostics;

namespace WelfarePlan.Json;

/// <summary>A run of lines as <c>[first, last]</c>.</summary>
internal static class LinesJson
{
    public static int[] From(LineSpan lines) => [lines.First, lines.Last];

    public static LineSpan ToSpan(IReadOnlyList<int> lines, JsonPlace place) =>
        lines is [>= 0, _] && lines[1] >= lines[0]
            ? new LineSpan(lines[0], lines[1])
            : throw place.Error("lines", "Lines are two numbers, the first and the last line.");
}
