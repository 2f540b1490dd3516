using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>A line of a table in text, cut into its pieces when somebody first asks for them.</summary>
internal sealed class TextRow
{
    private const int LongestWrap = 44;
    private const int MostSeen = 40;
    private const int MostLabels = 5;
    private const int LongestLabel = 24;

    private static readonly List<TextPiece> None = [];

    private readonly string _raw = "";
    private readonly string? _folded;
    private readonly YearContext _years = YearContext.None;
    private List<TextPiece>? _pieces;
    private List<TextPiece>? _cells;
    private short _heads = -1;
    private bool _hasAmount;

    /// <summary>Makes a row of pieces that stand already.</summary>
    public TextRow(int index, List<TextPiece> pieces)
    {
        Index = index;
        _pieces = pieces;
        IsSentence = pieces.Exists(piece => piece.Text.Contains('。', StringComparison.Ordinal));
    }

    /// <summary>Makes the row of a line. A sentence is known by its full stop, and mostly nobody asks for its
    /// pieces.</summary>
    /// <param name="index">The index of the line.</param>
    /// <param name="raw">The line as it is laid out.</param>
    /// <param name="folded">What the line mostly is with widths folded, or null.</param>
    /// <param name="years">The years by which a bare one can be completed.</param>
    public TextRow(int index, string raw, string? folded, YearContext years)
    {
        Index = index;
        _raw = raw;
        _folded = folded;
        _years = years;
        IsSentence = raw.AsSpan().IndexOfAny('。', '｡') >= 0;
    }

    /// <summary>Gets the index of the line.</summary>
    public int Index { get; }

    /// <summary>Gets its pieces, from the left.</summary>
    public List<TextPiece> Pieces => _pieces ??= TextPieces.Of(_raw, Index + 1, _years, _folded);

    /// <summary>Gets the pieces that stand in the place of values.</summary>
    public List<TextPiece> Cells => _cells ??= CellsOf(Pieces);

    public bool HasAmount
    {
        get
        {
            Count();
            return _hasAmount;
        }
    }

    public int Heads
    {
        get
        {
            Count();
            return _heads;
        }
    }

    /// <summary>Gets whether the line holds a row: words and a value, or several values.</summary>
    public bool IsRow =>
        !IsSentence
        && (
            HasAmount
                ? Pieces.Count > 1 || Cells.Count > 1
                : Cells.Count > 1 && Pieces.Count > Cells.Count && !Pieces[0].IsCell
        );

    public bool IsSentence { get; }

    /// <summary>Gets whether the line may be a part of a name that goes over lines.</summary>
    public bool MayWrap =>
        !IsSentence && Pieces.Count == 1 && !HasAmount && Heads == 0 && Pieces[0].Text.Length <= LongestWrap;

    /// <summary>Gets whether the line may hold the words of cells over several rows.</summary>
    public bool AreLabels =>
        !IsSentence && Pieces.Count is > 1 and <= MostLabels && Cells.Count == 0 && Heads == 0
        && Pieces.TrueForAll(static piece => piece.Text.Length <= LongestLabel);

    /// <summary>Returns the row in the places of one of the last others that has the same pieces, where none has more
    /// cells; else null. Another page is laid out anew, and a row there stands in other places.</summary>
    public TextRow? LikeOneOf(List<TextRow> others)
    {
        TextRow? like = null;
        for (int at = others.Count - 1; at >= Math.Max(0, others.Count - MostSeen); at--)
        {
            TextRow other = others[at];
            if (Cells.Count < other.Cells.Count) return null;
            bool isLike = like is null && other.Pieces.Count == Pieces.Count
                && other.Pieces.Zip(Pieces).All(static pair => AreAlike(pair.First, pair.Second));
            if (isLike) like = other;
        }

        return like is null ? null : new TextRow(Index, [.. Pieces.Zip(like.Pieces, InPlaceOf)]);
    }

    private static bool AreAlike(TextPiece one, TextPiece other) =>
        one.IsCell == other.IsCell && IsWord(one) == IsWord(other)
        && UnitWords.IsKnown(one.Text) == UnitWords.IsKnown(other.Text);

    // 未達成 stands in no place of numbers; a stroke does.
    private static bool IsWord(TextPiece piece) => piece.Value is { Amount: null } && AnyLetter.IsIn(piece.Text);

    private static TextPiece InPlaceOf(TextPiece own, TextPiece other) => own with
    {
        Start = other.Start,
        End = other.End,
        First = own.IsCell ? other.First + other.Raw.Length - own.Raw.Length : other.First,
    };

    // Most lines hold no values, or nothing else.
    private static List<TextPiece> CellsOf(List<TextPiece> pieces)
    {
        int cells = 0;
        foreach (TextPiece piece in pieces)
        {
            if (piece.IsCell) cells++;
        }

        if (cells == 0) return None;
        return cells == pieces.Count ? pieces : pieces.FindAll(static piece => piece.IsCell);
    }

    private void Count()
    {
        if (_heads >= 0) return;
        _heads = 0;
        foreach (TextPiece piece in Pieces)
        {
            if (piece.Label is { Coverage: HeadCoverage.Whole }) _heads++;
            _hasAmount |= piece.IsCell && piece.Value!.Amount is not null;
        }

        if (IsPeriod()) _heads = 0;
    }

    /// <summary>令和5年度～令和10年度 says how long the plan runs, and heads nothing.</summary>
    private bool IsPeriod()
    {
        int wave = _raw.AsSpan().IndexOfAny('~', '～', '〜');
        return wave > 0
            && _raw[wave - 1] is '年' or '度'
            && Pieces.TrueForAll(static piece => piece.Label is null || piece.IsYear);
    }
}
