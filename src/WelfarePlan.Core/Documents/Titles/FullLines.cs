using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Titles;

/// <summary>How long a line of running text is that fills its column.</summary>
internal static class FullLines
{
    private const int LongestSeen = 200;
    private const double Share = 0.9;

    /// <summary>
    /// Returns the length that nine of ten lines of running text do not exceed, or a length that no line has.
    /// </summary>
    public static int LengthIn(IReadOnlyList<Line> lines)
    {
        Span<int> counts = stackalloc int[LongestSeen + 1];
        counts.Clear();
        int all = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || line.Text.Length > LongestSeen
                || line.Text.AsSpan().IndexOfAny('、', '。') < 0) continue;
            counts[line.Text.Length]++;
            all++;
        }

        int seen = 0;
        for (int length = 0; length <= LongestSeen && all > 0; length++)
        {
            seen += counts[length];
            if (seen >= all * Share) return length;
        }

        return int.MaxValue;
    }
}
