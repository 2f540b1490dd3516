using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Finds tables in text that draws no rules: lines of heads, and rows below that go on as long as rows
/// come.</summary>
internal sealed class TextTables(IReadOnlyList<Line> lines, TextRows rowsOfText, LineSet taken)
{
    private const int MostHeadLines = 7;
    private const int MostBlanks = 4;
    private const int MostBlanksOfPage = 16;
    private const int MostWords = 3;
    private const int LeastHeads = 2;
    private const int LongestHead = 16;
    private const int LongestLine = 400;

    public IEnumerable<TextTable> Find()
    {
        for (int at = 0; at < lines.Count;)
        {
            if (TryRead(at, out TextTable? table, out int next)) yield return table!;
            at = Math.Max(next, at + 1);
        }
    }

    private bool TryRead(int at, out TextTable? table, out int next)
    {
        table = null;
        next = at + 1;
        if (RowAt(at) is not { IsSentence: false, Heads: > 0, HasAmount: false }) return false;
        List<TextRow> head = HeadFrom(at, out int first);
        while (head.Count > 1 && IsCaption(head[0], head[1])) head.RemoveAt(0);
        if (head.Sum(line => line.Heads) < LeastHeads) return false;

        var rows = new List<TextRow>();
        var words = new List<IReadOnlyList<TextRow>>();
        var counted = new List<TextRow>();
        List<TextRow> before = [];
        next = first;
        bool isOnNextPage = false;
        bool isCut = false;
        while (NextRow(next, before, rows, ref isOnNextPage, out TextRow? row, out TextRow? number))
        {
            if (number is not null) counted.Add(number);
            words.Add(before.Count == 0 ? [] : before);
            rows.Add(row!);
            isCut |= isOnNextPage;
            if (before.Count > 0) before = [];
            next = row!.Index + 1;
        }

        if (rows.Count == 0) return false;
        words.Add(Tail(rows[^1], ref next));
        table = new TextTable(head, rows, words)
        {
            GoesOn = GoesOn(next, rows[^1]), IsCut = isCut, Title = TitleAbove(at), Counted = counted,
        };
        return true;
    }

    private TextRow? TitleAbove(int at) =>
        at > 0 && lines[at - 1].Text.Contains("単位", StringComparison.Ordinal)
        && RowAt(at - 1) is { IsSentence: false, Pieces: [{ IsCell: false }, { IsCell: false } unit] } row
        && unit.Text.StartsWith("単位", StringComparison.Ordinal)
            ? row
            : null;

    /// <summary>Takes the lines of heads from a line on; they end where a row begins.</summary>
    private static bool MayBeHead(TextPiece piece) =>
        piece.Text.Length <= LongestHead && piece.Value is null && NumberingReader.Read(piece.Text) is null;

    private List<TextRow> HeadFrom(int at, out int first)
    {
        var head = new List<TextRow>();
        int blanks = 0;
        for (first = at; first < lines.Count && head.Count < MostHeadLines && blanks <= MostBlanks; first++)
        {
            if (lines[first].IsBlank || lines[first].Kind == LineKind.PageNumber)
            {
                blanks++;
                continue;
            }

            TextRow? row = RowAt(first);
            if (row is null || row.IsSentence || row.IsRow) break;
            bool isHead = row.Heads > 0 || row.Pieces.All(MayBeHead);
            if (!isHead || (row.MayWrap && head.Count > 0 && IsNameOfRow(first))) break;
            head.Add(row);
            blanks = 0;
        }

        return head;
    }

    // ■数値目標 alone at the left captions the table; 実績 alone over its years stands further right.
    private static bool IsCaption(TextRow line, TextRow below) =>
        line.Pieces.Count == 1
        && (below.Pieces.Count > 1 || Bullets.IsMark(line.Pieces[0].Text[0]))
        && line.Pieces[0].Start <= below.Pieces[0].Start + 2;

    // A word alone right above a row without words is the row's name, not a head.
    private bool IsNameOfRow(int at)
    {
        int next = at + 1;
        while (next < lines.Count && next - at <= MostWords && RowAt(next) is { MayWrap: true }) next++;
        return next < lines.Count && RowAt(next) is { IsRow: true } row && row.Pieces[0].IsCell;
    }

    private bool NextRow(
        int from, List<TextRow> before, List<TextRow> rows, ref bool isOnNextPage, out TextRow? next,
        out TextRow? number)
    {
        next = null;
        number = null;
        int blanks = 0;
        int numbered = 0;
        bool isBehindPage = false;
        for (int row = from; row < lines.Count; row++)
        {
            Line line = lines[row];
            if (line.IsBlank || line.Kind == LineKind.PageNumber)
            {
                isBehindPage |= !line.IsBlank;
                if (++blanks > MostBlanksOfPage) return false;
                continue;
            }

            if (blanks > MostBlanks && !isBehindPage) return false;
            isOnNextPage |= blanks > MostBlanks;
            blanks = 0;
            if (RowAt(row) is not { } text) return false;
            if (isOnNextPage)
            {
                next = before.Count == 0 && text.IsRow ? text.LikeOneOf(rows) : null;
                return next is not null;
            }

            if (text.IsRow)
            {
                next = text;
                return rows.Count == 0 || Fits(text, rows[^1]);
            }

            bool isNumbered = NumberingReader.Read(line.Text) is not null;
            if (!text.MayWrap && (isNumbered || rows.Count == 0 || !text.AreLabels)) return false;
            if (!isNumbered) before.Add(text);
            else if (++numbered > 1) return false;
            else number = text;
            if (before.Count > MostWords) return false;
        }

        return false;
    }

    // Another table's row has another number of values; a few cells may be empty.
    private static bool Fits(TextRow row, TextRow before) =>
        Math.Abs(row.Cells.Count - before.Cells.Count) <= Math.Max(1, before.Cells.Count / 2);

    /// <summary>Returns whether lines that look like rows follow close behind the end: then the end may be
    /// none.</summary>
    private bool GoesOn(int from, TextRow last)
    {
        int seen = 0;
        for (int at = from; at < lines.Count && seen < MostWords; at++)
        {
            if (lines[at].IsBlank) continue;
            seen++;
            if (RowAt(at) is not { } row) continue;
            bool isYears = row.Pieces.All(piece => piece.IsYear) && row.Pieces.Count == last.Cells.Count && seen == 1;
            if (isYears) return true;
            if (row.Heads > 1) return false;
            if (!row.IsSentence && (HasValues(row, last) || (at == from && MayBeRow(lines[at])))) return true;
        }

        return false;
    }

    private static bool HasValues(TextRow row, TextRow last) =>
        row.Cells.Count >= Math.Max(1, last.Cells.Count - 1)
        || row.Pieces.Any(piece => piece.Value is { IsUnreadable: true });

    private static bool MayBeRow(Line line) =>
        NumberingReader.Read(line.Text) is null && line.Text.AsSpan().ContainsAnyInRange('0', '9');

    private List<TextRow> Tail(TextRow last, ref int next)
    {
        List<TextRow> tail = [];
        if (BehindBlanks(next) is not { } first || RowAt(first) is not { MayWrap: true }) return tail;
        string name = string.Concat(
            last.Pieces.Where(static piece => !piece.IsCell).Select(static piece => piece.Text)
        );
        while (tail.Count < MostWords && BehindBlanks(next) is { } at && RowAt(at) is { MayWrap: true } text
            && NumberingReader.Read(lines[at].Text) is null && NameEndings.MayEnd(name, text.Pieces[0].Text))
        {
            // Behind a blank line only what cannot begin a name ends one.
            bool isRest =
                NameEndings.IsDoubtful(text.Pieces[0].Text)
                || (!NameEndings.IsComplete(name) && text.Pieces[0].Text[0] is >= 'ぁ' and <= 'ん');
            if (at > next && !isRest) break;
            tail.Add(text);
            name += text.Pieces[0].Text;
            next = at + 1;
        }

        return tail;
    }

    private int? BehindBlanks(int from)
    {
        int at = from;
        while (at < lines.Count && at - from <= MostBlanks && lines[at].IsBlank) at++;
        return at < lines.Count && !lines[at].IsBlank ? at : null;
    }

    private TextRow? RowAt(int at)
    {
        Line line = lines[at];
        if (
            line.Kind != LineKind.Text
            || line.IsRunningHead
            || taken.Contains(line.Number)
            || line.Raw.Length > LongestLine
            || ContentsLine.Is(line)
        )
            return null;
        return rowsOfText.At(at);
    }
}
