using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Tells which lines of an unruled table are rows and which are the rest of a row.</summary>
internal static class AlignedRows
{
    private const double WiderPitch = 1.25;
    private const double Overlap = 0.2;                     // letters: lines that overlap are one row
    private const double SameGap = 0.15;

    public static List<List<AlignedLine>> Of(List<AlignedLine> lines, int columns)
    {
        bool hasValues = lines.Count(HasValue) >= 2 || (lines.Count <= 3 && lines.Exists(HasValue))
            || lines.Exists(line => Values(line) * 2 >= columns);
        return hasValues ? ByValues(lines, columns) : ByPitch(lines);
    }

    private static bool HasValue(AlignedLine line) => Values(line) > 0;

    private static int Values(AlignedLine line) =>
        line.Spans.Count(span => span.From > 0 && span.Runs.Any(run => ValueShape.IsValue(run.Text)));

    // What has a number of its own is no rest of the name above it.
    private static bool IsNumbered(AlignedLine line) =>
        line.First is { } first && ValueShape.HasListNumber(LineText.Join(first.Glyphs));

    // Without values, the distance of lines tells rows apart, or the first column does.
    private static List<List<AlignedLine>> ByPitch(List<AlignedLine> lines)
    {
        double? pitch = PitchInside(lines);
        var rows = new List<List<AlignedLine>>();
        for (int at = 0; at < lines.Count; at++)
        {
            bool begins = rows.Count == 0 || IsNumbered(lines[at]) || (pitch is { } inside
                ? Pitch(lines, at) > inside * WiderPitch
                : lines[at].First is not null && lines[at].Spans.Count > 1);
            if (begins) rows.Add([]);
            rows[^1].Add(lines[at]);
        }

        return rows;
    }

    private static double Pitch(List<AlignedLine> lines, int at) =>
        lines[at].Line.Box.Bottom - lines[at - 1].Line.Box.Bottom;

    private static double? PitchInside(List<AlignedLine> lines)
    {
        if (lines.Count < 3) return null;
        List<double> pitches = [.. Enumerable.Range(1, lines.Count - 1).Select(at => Pitch(lines, at)).Order()];
        return pitches[^1] > pitches[0] * WiderPitch ? pitches[0] : null;
    }

    private static List<List<AlignedLine>> ByValues(List<AlignedLine> lines, int columns)
    {
        int firstValue = lines.FindIndex(HasValue);
        int[] owner = [.. Enumerable.Range(0, lines.Count)];
        JoinHeads(lines, owner, firstValue, columns);
        for (int at = Math.Max(1, firstValue); at < lines.Count; at++)
        {
            bool haveBothValues = HasValue(lines[at]) && HasValue(lines[at - 1]);
            if (Gap(lines, at - 1, at) < -Overlap * lines[at].Line.Size && !haveBothValues)
            {
                owner[at] = owner[at - 1];
            }
        }

        for (int at = 0; at < lines.Count; at++)
        {
            bool isFirstOfRow = (at + 1 < lines.Count && owner[at + 1] == at) || IsNumbered(lines[at]);
            if (owner[at] != at || isFirstOfRow || HasValue(lines[at]) || at < firstValue - 1) continue;
            if (at < firstValue && !IsNameAlone(lines[at])) continue;
            owner[at] = Owner(lines, owner, at, firstValue);
        }

        return Rows(lines, owner);
    }

    // A line without values belongs to the row that it stands nearer to; where both are as near, to the one above.
    private static int Owner(List<AlignedLine> lines, int[] owner, int at, int firstValue)
    {
        if (lines[at].First is null) return at > 0 ? owner[at - 1] : at;
        double above = at > firstValue ? NameGap(lines, at, -1) : double.MaxValue;
        double below = NameGap(lines, at, 1);
        if (above == double.MaxValue && below == double.MaxValue) return at > 0 ? owner[at - 1] : at;
        return above <= below + (SameGap * lines[at].Line.Size) ? owner[at - 1] : at + 1;
    }

    // How far the next line with something in the first column is.
    private static double NameGap(List<AlignedLine> lines, int at, int step)
    {
        for (int next = at + step; next >= 0 && next < lines.Count; next += step)
        {
            if (lines[next].First is not { } name) continue;
            TextRun own = lines[at].First!;
            return step < 0 ? own.Box.Top - name.Box.Bottom : name.Box.Top - own.Box.Bottom;
        }

        return double.MaxValue;
    }

    // Lines of a head are one row where they overlap, or where each piece of the lower stands below one of the upper.
    private static void JoinHeads(List<AlignedLine> lines, int[] owner, int firstValue, int columns)
    {
        for (int at = 1; at < firstValue; at++)
        {
            double gap = Gap(lines, at - 1, at);
            int first = owner[at - 1];
            List<ColumnSpan> upper = [.. lines.GetRange(first, at - first).SelectMany(line => line.Spans)];
            bool isBelow = lines[at].Spans.TrueForAll(span => span.From == span.To
                && upper.Exists(head => head.From == span.From && head.To == span.To));
            bool isWhole = upper.DistinctBy(span => span.From).Count() >= columns - 1;
            if (owner[at - 1] != at && IsBesideBoth(lines, at, firstValue))
            {
                owner[at] = at + 1;
                continue;
            }

            bool isRest = gap < 0.6 * lines[at].Line.Size && isBelow && isWhole;
            if (gap < -Overlap * lines[at].Line.Size || isRest) owner[at] = owner[at - 1];
        }
    }

    // The head of the names stands between two rows of heads, and in none of their columns: it is a head of both.
    private static bool IsBesideBoth(List<AlignedLine> lines, int at, int firstValue) =>
        at + 1 < firstValue && !IsNameAlone(lines[at - 1]) && !IsNameAlone(lines[at + 1])
        && AreApart(lines[at], lines[at - 1]) && AreApart(lines[at], lines[at + 1]);

    private static bool IsNameAlone(AlignedLine line) => line.First is not null && line.Spans.Count == 1;

    private static bool AreApart(AlignedLine one, AlignedLine other) =>
        one.Spans.TrueForAll(span => !other.Spans.Exists(taken => taken.From <= span.To && span.From <= taken.To));

    private static double Gap(List<AlignedLine> lines, int upper, int lower) =>
        lines[lower].Line.Box.Top - lines[upper].Line.Box.Bottom;

    private static List<List<AlignedLine>> Rows(List<AlignedLine> lines, int[] owner)
    {
        for (int at = lines.Count - 1; at >= 0; at--)
        {
            int root = at;
            for (int step = 0; owner[root] != root && step < lines.Count; step++) root = owner[root];
            owner[at] = root;
        }

        return [.. Enumerable.Range(0, lines.Count).GroupBy(at => owner[at]).OrderBy(row => row.Min())
            .Select(row => row.Select(at => lines[at]).ToList())];
    }
}
