using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>The pieces of a document in reading order: only their order says what belongs together.</summary>
internal sealed class FlowStream
{
    private const int LongestHeading = 60;
    private const int LongestLine = 8000;

    private const int FirstYear = 1990;
    private const int LastYear = 2060;

    private static readonly TextPiece Nothing = new(0, 0, 0, "", "");

    private readonly List<FlowToken> _tokens = [];
    private readonly YearContext _years;

    // Those of the line that is being read.
    private readonly List<TextPiece> _pieces = [];

    public FlowStream(
        IReadOnlyList<Line> lines, TextRows rows, LineSet taken, YearContext years)
    {
        _years = years;
        _tokens.EnsureCapacity(lines.Count);
        for (int index = 0; index < lines.Count; index++)
        {
            Line line = lines[index];
            bool isContents = line.Kind == LineKind.Contents;
            if ((line.Kind != LineKind.Text && !isContents) || line.IsRunningHead) continue;
            if ((isContents ? FlowKind.Wall : StopOf(line, taken, years)) is { } stop)
            {
                // One wall is as good as many.
                bool isSame = stop == FlowKind.Wall && _tokens is [.., { Kind: FlowKind.Wall }];
                TextPiece whole =
                    stop == FlowKind.Wall ? Nothing : new TextPiece(line.Number, 0, 0, line.Raw, line.Text);
                if (!isSame) _tokens.Add(new FlowToken(stop, whole, true, true));
                continue;
            }

            Add(line, rows.At(index));
        }
    }

    /// <summary>Gets the years by which a bare one can be completed.</summary>
    public YearContext Years => _years;

    public int Count => _tokens.Count;

    /// <summary>Gets the token at a place; a wall where there is none.</summary>
    public FlowToken this[int at] =>
        at >= 0 && at < _tokens.Count ? _tokens[at] : new FlowToken(FlowKind.Wall, Nothing, true, true);

    private static FlowKind? StopOf(Line line, LineSet taken, YearContext years)
    {
        if (taken.Contains(line.Number) || line.Raw.Length > LongestLine) return FlowKind.Wall;
        ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
        if (text.IsEmpty) return null;
        if (ContentsLine.Is(line) || text is "目次" or "もくじ") return FlowKind.Wall;

        // 令和５年度～令和10年度 on the cover says when the plan holds, and heads nothing.
        if (YearSpan.Is(text, years)) return FlowKind.Wall;
        bool isNote =
            text[0] == '※'
            || text.StartsWith("注)", StringComparison.Ordinal)
            || text.StartsWith("(注", StringComparison.Ordinal)
            || text.StartsWith("注:", StringComparison.Ordinal);
        if (isNote || text.Contains('。')) return FlowKind.Prose;
        if (text.Length > LongestHeading) return null;
        return
            NumberingReader.Read(line.Text)
                is
            {
                Family: NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section
                        or NumberingFamily.Article or NumberingFamily.Word
            }
            ? FlowKind.Heading
            : null;
    }

    private void Add(Line line, TextRow row)
    {
        _pieces.Clear();
        FlowPieces.Cut(line, row, _years, _pieces);
        if (DatesValueAbove(_pieces)) return;
        for (int i = 0; i < _pieces.Count; i++)
        {
            TextPiece piece = AsYear(_pieces[i]);
            _tokens.Add(new FlowToken(KindOf(piece), piece, i == 0, i == _pieces.Count - 1));
        }
    }

    /// <summary>36.8％ and right below it （R4）: the line is the second of the value's cell.</summary>
    private bool DatesValueAbove(List<TextPiece> pieces)
    {
        if (pieces is not [{ IsYear: true, Label.Role.IsBracketed: true } year] || _tokens.Count == 0) return false;
        TextPiece last = _tokens[^1].Piece;
        bool isBelow = _tokens[^1] is { Kind: FlowKind.Value, OpensLine: true, EndsLine: true }
            && last.Line == year.Line - 1 && last.Value is { Year: null };
        if (!isBelow) return false;
        var dated = new TextPiece(last.Line, last.Start, last.End, last.Raw + year.Raw) { First = last.First };
        if (ValueReader.Read(dated.Text, _years) is not { Year: not null } value) return false;
        _tokens[^1] = _tokens[^1] with { Piece = dated with { Value = value } };
        return true;
    }

    // 2024 is a year among heads and a number among values.
    private static TextPiece AsYear(TextPiece piece) =>
        piece is { Label: null, Text.Length: 4, Value: { Unit: "", Amount: >= FirstYear and <= LastYear } value }
        && !piece.Text.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? piece with
            {
                Label = new HeadLabel(
                    new RoleLabel(RoleKind.Year) { Year = new FiscalYear((int)value.Amount.Value) },
                    HeadCoverage.Whole
                ),
            }
            : piece;

    private static FlowKind KindOf(TextPiece piece)
    {
        if (piece.IsYear) return FlowKind.Year;
        if (piece.Label is { Coverage: HeadCoverage.Whole }) return FlowKind.Head;
        if (piece.IsCell || piece.Value is { IsUnreadable: true }) return FlowKind.Value;
        return UnitWords.IsKnown(piece.Text.AsSpan().Trim("()")) ? FlowKind.Unit : FlowKind.Words;
    }
}
