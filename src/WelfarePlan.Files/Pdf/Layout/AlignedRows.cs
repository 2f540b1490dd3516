namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Tells which lines of an unruled table are rows and which are the rest of a row.</summary>
internal static class AlignedRows
{
    private const double WiderPitch = 1.25;

    public static List<List<AlignedLine>> Of(List<AlignedLine> lines, int columns)
    {
        bool hasValues = lines.Count(line => HasValue(line)) >= 2 || lines.Count <= 3 && lines.Exists(HasValue);
        double? pitch = hasValues ? null : PitchInside(lines);
        var starts = new bool[lines.Count];
        for (int at = 0; at < lines.Count; at++)
        {
            starts[at] = at == 0
                || (hasValues ? HasValue(lines[at])
                    : pitch is { } inside ? Pitch(lines, at) > inside * WiderPitch
                    : lines[at].First is not null && lines[at].Spans.Count > 1);
        }

        int firstValue = hasValues ? lines.FindIndex(HasValue) : 0;
        return hasValues ? Attach(lines, starts, firstValue, columns) : Group(lines, starts);
    }

    private static bool HasValue(AlignedLine line) =>
        line.Spans.Exists(span => span.From > 0 && span.Runs.Any(run => ValueShape.IsValue(run.Text)));

    private static double Pitch(List<AlignedLine> lines, int at) => lines[at].Line.Box.Bottom - lines[at - 1].Line.Box.Bottom;

    // Where the lines of a row stand closer than rows do, their distance tells.
    private static double? PitchInside(List<AlignedLine> lines)
    {
        if (lines.Count < 3) return null;
        List<double> pitches = [.. Enumerable.Range(1, lines.Count - 1).Select(at => Pitch(lines, at)).Order()];
        return pitches[^1] > pitches[0] * WiderPitch ? pitches[0] : null;
    }

    private static List<List<AlignedLine>> Group(List<AlignedLine> lines, bool[] starts)
    {
        var rows = new List<List<AlignedLine>>();
        for (int at = 0; at < lines.Count; at++)
        {
            if (starts[at] || rows.Count == 0) rows.Add([]);
            rows[^1].Add(lines[at]);
        }

        return rows;
    }

    // A line without values belongs to the row that it stands nearer to.
    private static List<List<AlignedLine>> Attach(List<AlignedLine> lines, bool[] starts, int firstValue, int columns)
    {
        int[] owner = new int[lines.Count];
        for (int at = 0; at < lines.Count; at++)
        {
            owner[at] = at;
            if (at <= firstValue || starts[at]) continue;
            int before = at - 1;
            while (before > firstValue && !starts[before]) before--;
            int after = at + 1;
            while (after < lines.Count && !starts[after]) after++;
            double above = lines[at].Line.Box.Top - lines[at - 1].Line.Box.Bottom;
            double below = after < lines.Count ? lines[at + 1].Line.Box.Top - lines[at].Line.Box.Bottom : double.MaxValue;
            bool isRestOfAbove = lines[at].First is null || lines[before].First is not null && above <= below + (0.2 * lines[at].Line.Size);
            owner[at] = isRestOfAbove || after >= lines.Count ? before : after;
        }

        MergeHeads(lines, owner, firstValue, columns);
        return [.. Enumerable.Range(0, lines.Count).GroupBy(at => owner[at]).OrderBy(row => row.Key)
            .Select(row => row.Select(at => lines[at]).ToList())];
    }

    // Two lines of a head are one row where each piece of the lower stands below one of the upper.
    private static void MergeHeads(List<AlignedLine> lines, int[] owner, int firstValue, int columns)
    {
        for (int at = 1; at < firstValue; at++)
        {
            AlignedLine upper = lines[at - 1];
            AlignedLine lower = lines[at];
            bool isClose = lower.Line.Box.Top - upper.Line.Box.Bottom < 0.6 * lower.Line.Size;
            bool isBelow = lower.Spans.TrueForAll(span => span.From == span.To
                && upper.Spans.Exists(head => head.From == span.From && head.To == span.To));
            if (isClose && isBelow && upper.Spans.Count >= columns - 1) owner[at] = owner[at - 1];
        }

        // The name of the first row may begin above its values.
        for (int at = firstValue - 1; at > 0 && lines[at].Spans.Count == 1 && lines[at].First is not null; at--)
        {
            double above = lines[at].Line.Box.Top - lines[at - 1].Line.Box.Bottom;
            double below = lines[at + 1].Line.Box.Top - lines[at].Line.Box.Bottom;
            if (lines[firstValue].First is null || below < above) owner[at] = firstValue;
        }
    }
}
