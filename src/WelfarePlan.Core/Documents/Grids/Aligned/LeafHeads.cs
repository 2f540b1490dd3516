using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Heads in two or more lines of which one has a head for each column of values, 計画 実績 計画 実績 or R3 R4 R5: as
/// many columns as it has heads of values, however they drift.</summary>
internal sealed class LeafHeads
{
    private const int LeastLeaves = 2;

    private LeafHeads(TextTable table, int line, bool isByCharacters)
    {
        IsByCharacters = isByCharacters;
        Line = line;
        Leaves = [.. table.Head[line].Pieces.Where(IsOfValue).Select(Place)];
        bool mayBeApart = Leaves.Count >= LeastLeaves && line > 0 && line < table.Head.Count - 1;
        if (!mayBeApart) return;
        List<TextPiece> apart = [.. ApartIn(table)];
        if (apart.Count == 0) return;
        Leaves.AddRange(apart);
        Leaves.Sort(static (left, right) => left.Start.CompareTo(right.Start));
    }

    /// <summary>Gets whether the places are counted in characters.</summary>
    public bool IsByCharacters { get; }

    /// <summary>Gets which line of the heads they are.</summary>
    public int Line { get; }

    /// <summary>Gets the heads of the columns.</summary>
    public List<TextPiece> Leaves { get; }

    /// <summary>Gets the heads above, each with its line and the first and last of its leaves.</summary>
    public List<PlacedPiece> Covers { get; } = [];

    /// <summary>Gets the years below, each in the cell of its leaf.</summary>
    public List<PlacedPiece> Years { get; } = [];

    /// <summary>Gets the heads beside the values with their lines.</summary>
    public List<PlacedPiece> Beside { get; } = [];

    /// <summary>Gets the numbered words between the rows that stand under a level word, left of the names: (1) under
    /// 施策.</summary>
    public List<TextPiece> Counted { get; } = [];

    /// <summary>Gets whether the heads above could cover other leaves just as well.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Returns the heads; null where a head above covers no certain leaves.</summary>
    public static LeafHeads? Of(TextTable table, bool isByCharacters)
    {
        if (table.Head.Count < 2) return null;
        int line = 0;
        for (int i = 1; i < table.Head.Count; i++)
        {
            if (table.Head[i].Pieces.Count(IsOfValue) >= table.Head[line].Pieces.Count(IsOfValue)) line = i;
        }

        var heads = new LeafHeads(table, line, isByCharacters);
        return heads.Leaves.Count >= LeastLeaves && heads.PlaceUpper(table) && heads.PlaceLower(table)
            ? heads.WithCounted(table)
            : null;
    }

    /// <summary>現状 above and (R3) below the line of R5 R6 R7, beside them: a column whose head is broken over
    /// lines.</summary>
    private IEnumerable<TextPiece> ApartIn(TextTable table)
    {
        int first = Leaves[0].Start;
        int end = Leaves[^1].End;
        List<TextPiece> words = [.. table.Head[Line].Pieces.Select(Place).Where(static piece => !IsOfValue(piece))];
        List<TextPiece> below = [.. table.Head.Skip(Line + 1).SelectMany(static row => row.Pieces).Select(Place)];
        foreach (TextPiece piece in table.Head.Take(Line).SelectMany(static row => row.Pieces).Select(Place))
        {
            bool isBeside = piece.End <= first
                ? !words.Exists(word => word.End > piece.Start && word.Start < first)
                : piece.Start >= end && !words.Exists(word => word.Start < piece.End && word.End > end);
            bool isDated = isBeside
                && IsOfValue(piece)
                && piece.Label!.Role is { HasYear: false, Role: not RoleKind.Year }
                && below.Exists(year => year.IsYear && year.OverlapWith(piece.Start, piece.End) > 0);
            if (isDated) yield return piece;
        }
    }

    private LeafHeads WithCounted(TextTable table)
    {
        if (table.Counted.Count == 0) return this;
        TextPiece? level = Beside.Find(static head => head.Piece.Label is { LevelWord.Length: > 0 })?.Piece;
        int names = Beside.Where(head => level is not null && head.Piece.Start >= level.End)
            .Select(static head => head.Piece.Start).DefaultIfEmpty().Min();
        List<TextPiece> all = [.. table.Counted.SelectMany(static row => row.Pieces).Select(Place)];
        if (level is not null && all.TrueForAll(piece => piece.Start <= level.Start + 1 && piece.End <= names))
            Counted.AddRange(all);
        return this;
    }

    /// <summary>Returns a piece with its place as it is counted here.</summary>
    public TextPiece Place(TextPiece piece) => IsByCharacters ? piece.ByCharacters() : piece;

    private bool PlaceUpper(TextTable table)
    {
        var above = new List<PlacedPiece>();
        for (int row = 0; row <= Line; row++)
        {
            foreach (TextPiece piece in table.Head[row].Pieces.Select(Place))
            {
                if (IsOfValue(piece) && (row == Line || Leaves.Contains(piece))) continue;
                bool isInside = piece.Middle >= Leaves[0].Start && piece.Middle < Leaves[^1].End;
                if (isInside && !IsOfValue(piece)) return false;
                (isInside ? above : Beside).Add(new PlacedPiece(row, 0, 0, piece));
            }
        }

        // Values beside the leaves have no head among them; numbers before the names are none.
        if (Beside.Exists(head => IsOfValue(head.Piece) && !Beside.Exists(word => IsBetween(word.Piece, head.Piece))))
            return false;

        above.Sort(static (left, right) => left.Piece.Start.CompareTo(right.Piece.Start));
        return above.Count == 0 || Cover(table, above);
    }

    /// <summary>平成29年度 below 基準: a year below a head without one dates it.</summary>
    private bool PlaceLower(TextTable table)
    {
        for (int row = Line + 1; row < table.Head.Count; row++)
        {
            foreach (TextPiece year in table.Head[row].Pieces.Select(Place))
            {
                int leaf = Enumerable.Range(0, Leaves.Count).MinBy(at => Distance(year, at, at + 1));
                bool dates = year.IsYear && Leaves[leaf].Label!.Role is { HasYear: false, Role: not RoleKind.Year }
                    && Distance(year, leaf, leaf + 1) <= Pitch();
                if (!dates) return false;
                Years.Add(new PlacedPiece(Line, leaf, leaf, year));
            }
        }

        return true;
    }

    private bool IsBetween(TextPiece word, TextPiece value) =>
        !IsOfValue(word) && word.Start > value.Start && word.Start < Leaves[0].Start;

    /// <summary>Parts the leaves among the heads above: each stands over the middle of its own, or all begin where the
    /// first of their own does.</summary>
    private bool Cover(TextTable table, List<PlacedPiece> above)
    {
        if (above.Count > Leaves.Count) return false;
        for (int i = 1; i < above.Count; i++)
        {
            if (above[i].Piece.Start < above[i - 1].Piece.End) return false;
        }

        (int[] Ends, long Cost)? middle = Parted(above, Distance);
        (int[] Ends, long Cost)? flush = Parted(above, DistanceOfStarts);
        if (flush is { } left && left.Cost <= above.Count)
        {
            bool isOpen = middle?.Cost <= left.Cost + (2 * above.Count);
            IsDoubtful = isOpen && !left.Ends.AsSpan().SequenceEqual(middle!.Value.Ends);
            if (!isOpen || (IsDoubtful && BeginAtNames(table)))
            {
                AddCovers(above, left.Ends);
                return true;
            }
        }

        if (middle is not var (ends, _)) return false;
        int tolerance = above.Count == 1 ? Pitch() - 1 : Pitch() * 3 / 2;
        for (int i = 0; i < above.Count; i++)
        {
            if (Distance(above[i].Piece, i == 0 ? 0 : ends[i - 1], ends[i]) > tolerance) return false;
        }

        AddCovers(above, ends);
        return true;
    }

    // 指標名 that begins where the names do, not over their middle: such heads stand over the first of their columns.
    private bool BeginAtNames(TextTable table) =>
        Beside.Count > 0
        && Math.Abs(
            Beside.Min(static head => head.Piece.Start) - table.Rows.Min(row => Place(row.Pieces[0]).Start)
        ) <= 1;

    private void AddCovers(List<PlacedPiece> above, int[] ends)
    {
        for (int i = 0; i < above.Count; i++)
            Covers.Add(above[i] with { Column = i == 0 ? 0 : ends[i - 1], LastColumn = ends[i] - 1 });
    }

    private (int[] Ends, long Cost)? Parted(List<PlacedPiece> above, Func<TextPiece, int, int, int> distance)
    {
        int width = Leaves.Count + 1;
        long[] cost = new long[(above.Count + 1) * width];
        int[] from = new int[cost.Length];
        Array.Fill(cost, int.MaxValue);
        cost[0] = 0;
        for (int head = 1; head <= above.Count; head++)
        {
            for (int end = head; end < width; end++)
            {
                for (int start = end - 1; start >= head - 1 && !IsTwice(start, end); start--)
                {
                    long own = cost[((head - 1) * width) + start] + distance(above[head - 1].Piece, start, end);
                    if (own >= cost[(head * width) + end]) continue;
                    (cost[(head * width) + end], from[(head * width) + end]) = (own, start);
                }
            }
        }

        if (cost[^1] == int.MaxValue) return null;
        int[] ends = new int[above.Count];
        for (int head = above.Count, end = Leaves.Count; head > 0; end = from[(head * width) + end], head--)
            ends[head - 1] = end;
        return (ends, cost[^1]);
    }

    // 計画 実績 計画: what stands twice stands under two heads.
    private bool IsTwice(int start, int end)
    {
        for (int i = start + 1; i < end; i++)
        {
            if (string.Equals(Leaves[i].Text, Leaves[start].Text, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Twice the distance, for middles lie between two columns.
    private int Distance(TextPiece head, int start, int end) =>
        Math.Abs(head.Start + head.End - Leaves[start].Start - Leaves[end - 1].End);

    private int DistanceOfStarts(TextPiece head, int start, int end) => 2 * Math.Abs(head.Start - Leaves[start].Start);

    private int Pitch()
    {
        int pitch = int.MaxValue;
        for (int i = 1; i < Leaves.Count; i++) pitch = Math.Min(pitch, Leaves[i].Start - Leaves[i - 1].Start);
        return pitch;
    }

    private static bool IsOfValue(TextPiece piece) =>
        piece.Label is { Coverage: HeadCoverage.Whole, Role.Role: var role } && role.IsNumeric();
}
