namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>The gaps between columns of print: what every line leaves blank, each between two heads.</summary>
internal sealed class LaidGaps(IReadOnlyList<LaidHead> heads, LaidPlaces places)
{
    private const int MostPlaces = 400;

    // A blank between words and the margin are no gaps unless nothing else is.
    private const int Blank = 120;
    private const int Apart = 10;
    private const int Wide = 8;
    private const int Farthest = 12;
    private const int Impossible = 1_000_000;

    private readonly bool[] _ink = new bool[MostPlaces];

    /// <summary>Gets where each column but the first begins; empty while the lines leave too few gaps.</summary>
    public int[] Bounds { get; private set; } = [];

    /// <summary>Takes a line; false where it is longer than a page.</summary>
    public bool TryAdd(string raw)
    {
        int place = 0;
        foreach (char sign in raw)
        {
            int width = places.WidthOf(sign);
            if (!char.IsWhiteSpace(sign))
            {
                if (place + width > MostPlaces) return false;
                _ink.AsSpan(place, width).Fill(true);
            }

            place += width;
        }

        Bounds = ChosenOf(GapsIn(_ink));
        return true;
    }

    private static List<(int First, int End)> GapsIn(bool[] ink)
    {
        var gaps = new List<(int, int)>();
        for (int at = 0; at < MostPlaces; at++)
        {
            if (ink[at]) continue;
            int first = at;
            while (at < MostPlaces && !ink[at]) at++;
            if (at < MostPlaces) gaps.Add((first, at));
        }

        return gaps;
    }

    /// <summary>Gives each pair of heads a gap of its own, as near as can be to that between the heads; none where
    /// there are too few.</summary>
    private int[] ChosenOf(List<(int First, int End)> gaps)
    {
        int pairs = heads.Count - 1;
        int[][] costs = new int[pairs + 1][];
        costs[0] = new int[gaps.Count + 1];
        for (int pair = 1; pair <= pairs; pair++)
        {
            costs[pair] = new int[gaps.Count + 1];
            costs[pair][0] = Impossible;
            for (int gap = 1; gap <= gaps.Count; gap++)
            {
                int taken = costs[pair - 1][gap - 1] + CostOf(pair - 1, gaps[gap - 1]);
                costs[pair][gap] = Math.Min(costs[pair][gap - 1], taken);
            }
        }

        if (pairs == 0 || costs[pairs][gaps.Count] >= Impossible) return [];
        int[] bounds = new int[pairs];
        for ((int pair, int gap) = (pairs, gaps.Count); pair > 0; gap--)
        {
            if (costs[pair][gap] == costs[pair][gap - 1]) continue;
            bounds[--pair] = gaps[gap - 1].End;
        }

        return bounds;
    }

    // Print set by the width of its letters shifts what stands behind narrow ones by some places.
    private int CostOf(int pair, (int First, int End) gap)
    {
        (LaidHead left, LaidHead right) = (heads[pair], heads[pair + 1]);
        int apart = Math.Max(0, Math.Max(gap.First - right.First, left.End - gap.End));
        if (apart > Farthest) return Impossible;
        int width = gap.End - gap.First;
        bool isNarrow = width == 1 || gap.First == 0;
        return (apart * Apart) + (isNarrow ? Blank : 0) + Math.Max(0, Wide - width);
    }
}
