using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Places rows under a line of heads of values: a row with as many values as it has heads is certain, however
/// the page's letters shifted it.</summary>
internal sealed class HeadedColumns
{
    private readonly TextTable _table;
    private readonly LeafHeads _heads;
    private readonly (int First, int Count)[] _slots;
    private readonly List<(int Start, int End)> _values = [];
    private readonly List<(int Start, int End)> _left = [];
    private readonly List<(int Start, int End)> _right = [];
    private readonly List<PlacedPiece> _placed = [];

    private HeadedColumns(TextTable table, LeafHeads heads)
    {
        _table = table;
        _heads = heads;
        bool mayJudge = heads.Beside.Exists(head => !IsLeft(head.Piece));
        _slots = [.. table.Rows.Select(row => SlotsOf(row, mayJudge, heads.Leaves.Count))];
    }

    /// <summary>Returns the pieces in their columns, or null where the heads or rows do not say them.</summary>
    public static List<PlacedPiece>? Place(TextTable table, ICollection<Diagnostic> log, out bool isByCharacters)
    {
        HeadedColumns? wide = Of(table, isByCharacters: false);
        HeadedColumns? narrow = Of(table, isByCharacters: true);
        HeadedColumns? best = wide is null || narrow?.Spread < wide.Spread ? narrow : wide;
        isByCharacters = best?._heads.IsByCharacters ?? false;
        return best?.Place(log);
    }

    private int Spread => _values.Sum(column => column.End - column.Start);

    private static HeadedColumns? Of(TextTable table, bool isByCharacters)
    {
        if (LeafHeads.Of(table, isByCharacters) is not { } heads) return null;
        var columns = new HeadedColumns(table, heads);
        return columns.FindValues() && columns.FindWords() ? columns : null;
    }

    /// <summary>Returns the pieces that stand in the places of values: from the first value behind a word to the
    /// last.</summary>
    private static (int First, int Count) SlotsOf(TextRow row, bool mayJudge, int leaves)
    {
        int word = row.Pieces.FindIndex(static piece => !piece.IsCell);
        int first = word < 0 ? -1 : row.Pieces.FindIndex(word, static piece => piece.IsCell);
        if (first < 0) return (0, 0);
        int last = row.Pieces.FindLastIndex(static piece => piece.IsCell);

        // 未達成 stands in a column of its own behind the values.
        while (mayJudge && last > first && IsJudgement(row.Pieces[last])) last--;

        // A stroke too many behind the values stands in the place of one.
        if (mayJudge && last - first == leaves && row.Pieces[last].Value is { Missing: not null }) last--;
        return (first, last - first + 1);
    }

    private static bool IsJudgement(TextPiece piece) =>
        piece.Value is { Amount: null } && char.IsLetter(piece.Text[0]);

    private bool FindValues()
    {
        int full = 0;
        int leaves = _heads.Leaves.Count;
        bool hasOthers = _heads.Beside.Exists(head =>
            !IsLeft(head.Piece) || head.Piece.Label?.Role.Role.IsNumeric() == true);
        for (int i = 0; i < leaves; i++) _values.Add((int.MaxValue, 0));
        for (int row = 0; row < _slots.Length; row++)
        {
            (int first, int count) = _slots[row];
            if (count > leaves) return false;
            if (count < leaves) continue;
            if (hasOthers && MayBeShifted(_table.Rows[row], first)) return false;
            full++;
            for (int i = 0; i < leaves; i++)
            {
                TextPiece piece = _heads.Place(_table.Rows[row].Pieces[first + i]);
                _values[i] = (Math.Min(_values[i].Start, piece.Start), Math.Max(_values[i].End, piece.End));
            }
        }

        return full > 0 && full * 2 >= _slots.Length;
    }

    // A row with a blank and a value of some other column has as many values, and all stand nearer to another head.
    private bool MayBeShifted(TextRow row, int first)
    {
        int own = DistanceTo(0);
        int nearest = Math.Min(DistanceTo(-1), DistanceTo(1));

        // Several rows bear each other out.
        return nearest * (_slots.Length > 1 ? 2 : 1) < own;

        int DistanceTo(int shift)
        {
            int distance = 0;
            for (int i = 1; i < _heads.Leaves.Count - 1; i++)
                distance += Math.Abs(_heads.Place(row.Pieces[first + i]).Middle - _heads.Leaves[i + shift].Middle);
            return distance;
        }
    }

    private bool FindWords()
    {
        var left = new List<(int Start, int End)>();
        var right = new List<(int Start, int End)>();
        for (int row = 0; row < _slots.Length; row++)
        {
            List<TextPiece> pieces = _table.Rows[row].Pieces;
            (int first, int count) = _slots[row];
            if (count == 0) return false;
            for (int i = 0; i < pieces.Count; i++)
            {
                if (i < first) left.Add(PlaceOf(pieces[i]));
                else if (i >= first + count) right.Add(PlaceOf(pieces[i]));
            }
        }

        foreach (TextPiece label in _table.Words.SelectMany(static words => words).SelectMany(row => row.Pieces))
        {
            (int start, int end) = PlaceOf(label);
            if (end <= _values[0].Start) left.Add((start, end));
            else if (start >= _values[^1].End) right.Add((start, end));
            else return false;
        }

        left.AddRange(_heads.Counted.Select(PlaceOf));
        _left.AddRange(ColumnPlaces.MergeWords(left));
        _left.Sort();
        _right.AddRange(ColumnPlaces.MergeWords(right));
        _right.Sort();

        // One head stands over one column, wherever its words begin.
        if (_right.Count > 1 && _heads.Beside.Count(head => !IsLeft(head.Piece)) <= 1)
        {
            (int start, int end) = (_right[0].Start, _right[^1].End);
            _right.Clear();
            _right.Add((start, end));
        }

        return _left.Count > 0 && _left[^1].Start < _values[0].Start;
    }

    private bool IsLeft(TextPiece head) => head.Middle < _heads.Leaves[0].Start;

    private (int Start, int End) PlaceOf(TextPiece piece) => ColumnPlaces.PlaceOf(piece, _heads.IsByCharacters);

    private List<PlacedPiece> Place(ICollection<Diagnostic> log)
    {
        PlaceHeads();
        if (_heads.IsDoubtful)
        {
            TextRow top = _table.Head[0];
            var span = new LineSpan(top.Pieces[0].Line, _table.Rows[^1].Pieces[0].Line);
            string text = string.Join(' ', top.Pieces.Select(static piece => piece.Raw));
            log.Add(DiagnosticRules.HeaderChosen.At(span, text));
        }

        for (int row = 0; row < _slots.Length; row++) PlaceRow(row, log);
        List<(int Start, int End)> columns = [.. _left, .. _values, .. _right];
        new MergedCells(_table, _placed, columns, _left.Count, _values.Count, _heads).Add();
        return _placed;
    }

    private void PlaceHeads()
    {
        int leaf = _heads.Line;
        List<PlacedPiece> heads =
        [
            .. _heads.Covers.Select(Shifted),
            .. _heads.Leaves.Select((piece, i) => Shifted(new PlacedPiece(leaf, i, i, piece))),
            .. _heads.Years.Select(Shifted),
        ];
        AddBeside(heads, [.. _heads.Beside.Where(head => IsLeft(head.Piece))], _left, 0);
        AddBeside(heads, [.. _heads.Beside.Where(head => !IsLeft(head.Piece))], _right, _left.Count + _values.Count);
        _placed.AddRange(heads.OrderBy(static head => head.Row));
    }

    private PlacedPiece Shifted(PlacedPiece head) =>
        head with { Column = head.Column + _left.Count, LastColumn = head.LastColumn + _left.Count };

    private static void AddBeside(
        List<PlacedPiece> heads, List<PlacedPiece> own, List<(int Start, int End)> columns, int offset
    )
    {
        if (columns.Count == 0) return;
        int[] homes = AlignedColumns.InOrder(
            [.. own.Select(static head => head.Piece).OrderBy(static piece => piece.Start)], columns,
            new bool[columns.Count]
        );
        int at = 0;
        foreach (PlacedPiece head in own.OrderBy(static head => head.Piece.Start))
        {
            int column = homes[at++] + offset;
            heads.Add(head with { Column = column, LastColumn = column });
        }
    }

    private void PlaceRow(int row, ICollection<Diagnostic> log)
    {
        List<TextPiece> pieces = _table.Rows[row].Pieces;
        (int first, int count) = _slots[row];
        int[]? homes = HomesOf(pieces, first, count);
        if (homes is null)
        {
            string text = string.Join(' ', pieces.Select(static piece => piece.Raw));
            log.Add(DiagnosticRules.RowDoesNotFit.At(LineSpan.At(pieces[0].Line), text));
            return;
        }

        for (int i = 0; i < pieces.Count; i++)
        {
            (int start, int end) = PlaceOf(pieces[i]);
            int column = i < first ? ColumnPlaces.Nearest(start, end, _left)
                : i < first + count ? _left.Count + homes[i - first]
                : _left.Count + _values.Count + ColumnPlaces.Nearest(start, end, _right);
            _placed.Add(new PlacedPiece(_table.Head.Count + row, column, column, _heads.Place(pieces[i])));
        }
    }

    /// <summary>Returns the columns of a row's values; null where a value of a row with too few stands under none of
    /// its own.</summary>
    private int[]? HomesOf(List<TextPiece> pieces, int first, int count)
    {
        if (count == _values.Count) return [.. Enumerable.Range(0, count)];
        int[] homes = new int[count];
        for (int i = 0; i < count; i++)
        {
            (int start, int end) = PlaceOf(pieces[first + i]);
            List<int> under =
            [
                .. Enumerable.Range(0, _values.Count)
                    .Where(at => Math.Min(end, _values[at].End) > Math.Max(start, _values[at].Start)),
            ];
            if (under.Count != 1 || (i > 0 && under[0] <= homes[i - 1])) return null;
            homes[i] = under[0];
        }

        return homes;
    }
}
