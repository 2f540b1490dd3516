using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Reads one row under columns: words where words are headed, and exactly as many values as are
/// headed.</summary>
internal sealed class RowMatcher(FlowStream stream, IReadOnlyList<FlowColumn> columns)
{
    private const int MostWords = 8;

    private const string DepartmentEnds = "課係室部会局所署校園館院長等者ム他）)";

    private readonly bool _hasYears = columns.Any(column => column.HasValues && column.Label.HasYear);
    private readonly bool _hasNumbers = columns.Any(column => column.Label.Role == RoleKind.Number);
    private readonly int _names = FlowColumn.NameAmong(columns);
    private NumberingFamily? _family;
    private FlowRow? _spare;
    private FlowRow _row = new(0);
    private int _at;

    /// <summary>Returns the row that begins at a place; null where none does.</summary>
    public FlowRow? Match(int at)
    {
        _row = _spare ?? new FlowRow(columns.Count);
        _row.Clear();
        _spare = _row;
        if (!Fits(at)) return null;
        _spare = null;
        return _row;
    }

    private bool Fits(int at)
    {
        _at = at;
        for (int column = 0; column < columns.Count;)
        {
            int end = column;
            while (end < columns.Count && !columns[end].HasValues) end++;
            if (end > column && !TakeWords(column, end)) return false;
            int first = end;
            while (end < columns.Count && columns[end].HasValues) end++;
            end -= StagesLeftOut(first, end);
            if (!TakeValues(first, end)) return false;
            while (end < columns.Count && ReferenceEquals(columns[end], columns[end - 1])) end++;
            column = end;
        }

        // A value more than is headed belongs to nobody.
        bool isSpare = stream[_at] is { Kind: FlowKind.Value } spare
            && (!spare.OpensLine || spare.EndsLine || stream[_at + 1] is { Kind: FlowKind.Value, OpensLine: false });
        bool isGlued =
            stream[_at] is { Kind: FlowKind.Words, OpensLine: false } rest && char.IsAsciiDigit(rest.Piece.Text[0]);
        if (columns[^1].HasValues && isGlued) return false;
        if (!columns[0].HasValues && isSpare && !(_hasNumbers && IsNumberOfRow(_at))) return false;
        _row.IsDoubtful |= RanOver(at);
        _row.Next = _at;
        NumberingFamily family = FamilyOf(_row);
        _family ??= family;
        return true;
    }

    /// <summary>社会福祉協議会 孤立死の発 over 生件数 202件: returns whether the last cell of the row before a place, behind
    /// its values, may hold the beginning of a name.</summary>
    private bool RanOver(int at)
    {
        if (columns[^1].Label.Role != RoleKind.Department || !stream[at - 1].IsWords) return false;
        string last = stream[at - 1].Piece.Raw;
        return last.AsSpan().LastIndexOfAny(' ', '\u3000') > 0
            && !DepartmentEnds.Contains(last[^1], StringComparison.Ordinal);
    }

    private bool MayRepeat => _family is not null && _names >= 0;

    private NumberingFamily FamilyOf(FlowRow row) =>
        _names >= 0 && row.Cells[_names] is [var first, ..]
            ? NumberingReader.Read(first.Text)?.Family ?? NumberingFamily.None
            : NumberingFamily.None;

    private bool TakeWords(int from, int to)
    {
        if (from > 0) return to == columns.Count ? TakeWordsBehind(from, to) : TakeWordsBetween(from, to);
        TakeNumber(from, to);
        List<FlowToken> words = Words();
        if (OtherRows.AreIn(words)) return false;
        DropHeadings(words);
        TakeAges(words, to);
        TakeUnitStroke(words, from, to);
        return words.Count > 0 && RowWords.Assign(_row, columns, words, from, to, MayRepeat);
    }

    private bool TakeWordsBetween(int from, int to)
    {
        TakeNumber(from, to);
        List<FlowToken> words = Words();
        TakeUnitStroke(words, from, to);
        return words.Count > 0 && RowWords.Assign(_row, columns, words, from, to, MayRepeat);
    }

    private void TakeUnitStroke(List<FlowToken> words, int from, int to)
    {
        _row.HasNoUnit = UnitStroke.IsAt(stream, _at, words, columns, from, to);
        if (_row.HasNoUnit) _at++;
    }

    private List<FlowToken> Words()
    {
        var words = new List<FlowToken>();
        while (words.Count < MostWords && stream[_at].IsWords)
        {
            // ｢参加したことがある｣ behind a name is the answer that was counted.
            bool isAnswer = words.Count > 0 && stream[_at].Piece.Text is ['「' or '｢', .., '」' or '｣'];
            if (!isAnswer) words.Add(stream[_at]);
            _at++;
        }

        return words;
    }

    /// <summary>1 相談件数 …: a number that only counts the rows.</summary>
    private void TakeNumber(int from, int to)
    {
        if (!IsNumberOfRow(_at)) return;
        FlowToken token = stream[_at];
        int column = FlowColumn.FirstOf(RoleKind.Number, columns, from, to);
        if (column >= 0) _row.Cells[column].Add(token.Piece);
        _at++;
    }

    private bool IsNumberOfRow(int at) =>
        stream[at] is { Kind: FlowKind.Value } token
        && (token.OpensLine || _hasNumbers)
        && token.Piece.Value is { Unit: "", Amount: >= 1 and < 1000, Year: null }
        && !token.Piece.Text.AsSpan().ContainsAnyExceptInRange('0', '9')
        && stream[at + 1].IsWords;

    /// <summary>２ 見守り活動の推進 between rows that carry no such number is a heading, not the beginning of a
    /// name.</summary>
    private void DropHeadings(List<FlowToken> words)
    {
        while (words.Count > 1 && words[0].IsAlone && words[1].OpensLine && IsHeading(words[0]))
        {
            words.RemoveAt(0);
            _row.IsContinued = true;
        }
    }

    private bool IsHeading(FlowToken token) =>
        _family is { } rows
        && NumberingReader.Read(token.Piece.Text)?.Family is { } family
        && family is not (NumberingFamily.None or NumberingFamily.Mark)
        && family != rows;

    /// <summary>18歳以上 between the name and values of another unit says whose values they are.</summary>
    private void TakeAges(List<FlowToken> words, int to)
    {
        int values = 0;
        while (to + values < columns.Count && columns[to + values].HasValues) values++;
        int run = 0;
        while (run <= values && stream[_at + run].Kind == FlowKind.Value) run++;
        bool isGroup = run == values + 1 && words.Count > 0
            && stream[_at].Piece.Value!.Unit is "歳" or "才"
            && stream[_at + 1].Piece.Value!.Unit is not ("歳" or "才");
        if (isGroup) words.Add(stream[_at++]);
    }

    /// <summary>Returns how many of the last columns the row has no value for: those that repeat the target, for values
    /// that
    /// all say a later year than the one before.</summary>
    private int StagesLeftOut(int from, int to)
    {
        int stages = 0;
        while (to - stages - 2 >= from && ReferenceEquals(columns[to - stages - 1], columns[to - stages - 2])) stages++;
        if (stages == 0) return 0;
        int run = 0;
        Time.FiscalYear? last = null;
        while (run < to - from && stream[_at + run] is { Kind: FlowKind.Value } token)
        {
            if (run > 0 && !(token.Piece.Value!.Year > last)) break;
            last = token.Piece.Value!.Year;
            run++;
        }

        return Math.Min(stages, Math.Max(0, to - from - run));
    }

    private bool TakeValues(int from, int to)
    {
        for (int column = from; column < to; column++)
        {
            List<TextPiece> cell = _row.Cells[column];
            FlowToken token = stream[_at];
            bool isDated =
                !_hasYears
                && token is { Kind: FlowKind.Year, IsBareYear: false }
                && stream[_at + 1].Kind == FlowKind.Value;
            if (isDated) token = stream[++_at];
            if (token.Kind != FlowKind.Value && !token.IsBareYear) return false;
            cell.Add(isDated ? YearsBehindValues.Dated(token.Piece, stream[_at - 1].Piece) : token.Piece);
            _at++;
            TakeUnitBehind(cell);
            TakeAsOf(cell);
        }

        _at += YearsBehindValues.Take(stream, _at, _row, from, to, _hasYears);
        return true;
    }

    /// <summary>120 件, where a line broke between them.</summary>
    private void TakeUnitBehind(List<TextPiece> cell)
    {
        bool isUnit = stream[_at] is { Kind: FlowKind.Unit, OpensLine: true, EndsLine: true }
            && cell[^1].Value is { Unit: "", Amount: not null }
            && FlowColumn.FirstOf(RoleKind.Unit, columns, 0, columns.Count) < 0
            && stream[_at + 1].Kind is FlowKind.Value;
        if (isUnit) cell.Add(stream[_at++].Piece);
    }

    /// <summary>1,327人 （H24.4月末現在）: as of when the value was counted.</summary>
    private void TakeAsOf(List<TextPiece> cell)
    {
        TextPiece next = stream[_at].Piece;
        bool isAsOf = stream[_at].Kind == FlowKind.Year && next.Label!.Role.IsBracketed
            && (next.Text.Contains("現在", StringComparison.Ordinal) || next.Text.Contains("時点", StringComparison.Ordinal)
                || next.Text.Contains("月末", StringComparison.Ordinal));
        if (!isAsOf) return;
        cell[^1] = cell[^1] with { Value = cell[^1].Value! with { AsOf = next.Raw[1..^1] } };
        _at++;
    }

    private bool TakeWordsBehind(int from, int to)
    {
        int line = stream[_at - 1].Line;
        if (_names >= from) return TakeNameBehind(from, to, line);
        var words = new List<FlowToken>();
        int open = to - from;
        while (words.Count < open && !stream[_at].OpensLine && MayBehind(stream[_at], from + words.Count))
            words.Add(stream[_at++]);
        if (words.Count > 0) return RowWords.Assign(_row, columns, words, from, to, MayRepeat);

        // One cell a line: what is left over when the next row has its name.
        int count = 0;
        while (count < MostWords && stream[_at + count].IsWords) count++;
        bool goesOn = stream[_at + count].Kind == FlowKind.Value;
        int take = Math.Min(open, goesOn ? count - 1 : count);
        bool isMark = columns[from].Label.Role is RoleKind.Grade or RoleKind.Direction or RoleKind.Outlook;
        if (isMark && !MayBehind(stream[_at], from)) return true;
        if (goesOn && count > open + 1) _row.IsDoubtful = true;
        for (int i = 0; i < take; i++) words.Add(stream[_at++]);
        return words.Count == 0 || RowWords.Assign(_row, columns, words, from, to, MayRepeat);
    }

    /// <summary>達成 and 増加 are a head or a value elsewhere; under a head of grades or directions they are
    /// cells.</summary>
    private bool MayBehind(FlowToken token, int column) =>
        token.IsWords
        || (column < columns.Count && columns[column].Label.Role switch
        {
            RoleKind.Grade or RoleKind.Direction or RoleKind.Outlook or RoleKind.Note =>
                token.Kind == FlowKind.Head || token is { Kind: FlowKind.Value, Piece.Value.Amount: null },
            _ => false,
        });

    /// <summary>現状値 目標値 指標: the next row begins with a value, so what stands before it is the name.</summary>
    private bool TakeNameBehind(int from, int to, int line)
    {
        TakeNumber(from, to);
        var words = new List<FlowToken>();
        while (words.Count < MostWords && stream[_at].IsWords && (words.Count == 0 || MayGoOn(words, stream[_at])))
        {
            if (words.Count > 0 && stream[_at].OpensLine) _row.IsDoubtful = true;
            words.Add(stream[_at++]);
        }

        return words.Count > 0
            && words[0].Line - line <= 2
            && RowWords.Assign(_row, columns, words, from, to, MayRepeat);
    }

    private static bool MayGoOn(List<FlowToken> words, FlowToken next) =>
        !next.OpensLine
        || NameEndings.MayEnd(JapaneseLines.Join(words.Select(word => word.Piece.Raw)), next.Piece.Raw);
}
