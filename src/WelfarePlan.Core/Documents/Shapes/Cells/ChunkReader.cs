using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Gathers what stands under a header into chunks of words and values, up to where the table must
/// end.</summary>
internal sealed class ChunkReader(CellStream stream, TableHeader header)
{
    private const int MostWords = 14;

    private readonly YearsInRows _years = new(stream, header);
    private readonly CellsAhead _ahead = new(stream, header);
    private readonly RowNumbers _numbers = new(stream, header);
    private readonly List<RowChunk> _chunks = [];
    private RowChunk _chunk = new();
    private NumberingFamily _family;

    /// <summary>Gets the place of the stream behind the last cell that was taken.</summary>
    public int Next { get; private set; }

    public IReadOnlyList<RowChunk> Read(int start)
    {
        Next = start;
        int at = start;
        while (at < stream.Count)
        {
            StreamItem item = stream[at];
            if (item.Cell is not { } cell)
            {
                if (!TakeStop(item, at)) break;
                at++;
                continue;
            }

            if (cell.Kind == CellKind.Role && !IsGradeWord(cell))
            {
                int used = TakeRole(at, cell);
                if (used == 0) break;
                at += used;
                continue;
            }

            if (IsHeadingBetween(cell, at))
            {
                if ((_chunk.Values.Count == 0 && !_chunk.IsEmpty) || !_ahead.HasRow(_ahead.EndOfLine(at))) break;
                Begin(isContinued: true);
                at = _ahead.EndOfLine(at);
                continue;
            }

            if (_ahead.IsArrowOfWords(at, _chunk))
            {
                if (!_chunk.IsEmpty) Begin();
                _chunk.Words.Add(cell);
                foreach (int side in (ReadOnlySpan<int>)[at + 1, at + 3])
                    _chunk.Values.Add(
                        stream.CellAt(side)! with
                        {
                            Kind = CellKind.Value,
                            Value = new CellValue
                            {
                                Bound = Plans.TargetBound.Qualitative,
                                Missing = Plans.MissingReason.NotNumeric,
                            },
                        }
                    );
                at = _ahead.EndOfLine(at);
                continue;
            }

            if (_ahead.IsRowOfWords(at, _chunk))
            {
                if (!_chunk.IsEmpty) Begin();
                _chunk.Words.Add(cell);
                int end = _ahead.EndOfLine(at);
                while (++at < end)
                    _chunk.Values.Add(
                        stream.CellAt(at)! with
                        {
                            Kind = CellKind.Value,
                            Value = new CellValue { IsUnreadable = true },
                        }
                    );
                continue;
            }

            if (_chunk.Words.Count >= MostWords && _chunk.Values.Count == 0) break;
            Take(cell, at);
            at++;
        }

        Close(at);
        return _chunks;
    }

    /// <summary>A note belongs to the row above it; a heading between rows leaves the header in force; prose ends the
    /// table.</summary>
    private bool TakeStop(StreamItem item, int at)
    {
        switch (item.Stop)
        {
            case StopKind.Note:
                if (_chunk.Values.Count > 0) _chunk.Notes.Add(item.Line.RawSlice(0, item.Line.Text.Length).Trim());
                return _chunk.Words.Count == 0 || _chunk.Values.Count > 0;
            case StopKind.Heading:
                bool continues = (_chunk.Values.Count > 0 || _chunk.IsEmpty) && _ahead.HasRow(at + 1);
                if (continues) Begin(isContinued: true);
                return continues;
            default:
                if (header.HasNumbers && HasNextNumber(at + 1)) return true;
                if (_chunk.Words.Count > 0 && _chunk.Values.Count == 0)
                    return _ahead.HasValuesFor(_chunk.Words.Count, at + 1);
                bool goesOn = _ahead.HasRowBehindProse(
                    at + 1,
                    _chunk.Values is [var first, .., var last] && first.LineNumber != last.LineNumber
                );
                if (goesOn) Begin(isContinued: true);
                return goesOn;
        }
    }

    /// <summary>２ 見守り活動の推進 between rows that carry no such number: a heading, not the name of the next row.</summary>
    private bool IsHeadingBetween(Cell cell, int at)
    {
        bool isStart =
            cell.Kind is CellKind.Text or CellKind.Value && stream.CellAt(at - 1)?.LineNumber != cell.LineNumber;
        if (!isStart || header.HasNumbers) return false;
        NumberingFamily family = NumberingReader.Read(cell.Line.Text)?.Family ?? NumberingFamily.None;
        bool isFirst = _chunks.Count == 0 && _chunk.IsEmpty;
        if (isFirst) _family = family;
        bool isRows =
            family is NumberingFamily.None or NumberingFamily.Mark or NumberingFamily.Circled || family == _family;
        if (isFirst || isRows) return false;
        int end = _ahead.EndOfLine(at);
        int next = cell.Kind == CellKind.Value ? at + 1 : at;
        bool hasWords = next < end;
        while (next < end && stream.CellAt(next)!.Kind == CellKind.Text) next++;
        return hasWords && next == end;
    }

    /// <summary>Where rows are numbered, a sentence in one of their cells does not end the table: the next number
    /// follows.</summary>
    private bool HasNextNumber(int start)
    {
        for (int i = start; i < Math.Min(stream.Count, start + MostWords); i++)
        {
            if (stream[i].Stop == StopKind.Heading || stream.CellAt(i)?.Kind == CellKind.Role) return false;
            if (stream.CellAt(i) is { Kind: CellKind.Value } cell && _numbers.IsNumber(cell, i, _chunk))
                return cell.Value!.Amount == _numbers.Last + 1;
        }

        return false;
    }

    /// <summary>Takes a role word in the body: the role of a row, or a year under a value. Returns 0 where a new header
    /// begins.</summary>
    private int TakeRole(int at, Cell cell)
    {
        RoleLabel role = cell.Role!;
        if (role.Role == RoleKind.Year) return _years.Take(at, cell, _chunk, _chunks);
        bool opensLine = stream.CellAt(at - 1)?.LineNumber != cell.LineNumber;
        bool isRowRole =
            header.HasRowRoles
            && role.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline or RoleKind.Rate
            && !role.HasYear
            && (
                stream.CellAt(at + 1) is { Kind: CellKind.Value }
                || (
                    stream.CellAt(at + 1) is { Kind: CellKind.Text } text
                    && text.LineNumber == cell.LineNumber
                    && opensLine
                )
            );
        if (!isRowRole) return 0;
        if (_chunk.Values.Count > 0) Begin();
        _chunk.RowRole = role;
        return 1;
    }

    private void Take(Cell cell, int at)
    {
        switch (cell.Kind)
        {
            case CellKind.Value when _numbers.IsNumber(cell, at, _chunk):
                if (!header.HasNumbers) return;
                Begin();
                _chunk.IsNumbered = true;
                _numbers.Take(cell);
                return;
            case CellKind.Value when _numbers.IsBetween(cell, at):
            case CellKind.Arrow:
            case CellKind.Empty:
                return;
            case CellKind.Value when IsGrade(cell.Text):
            case CellKind.Role:
                return;
            case CellKind.Value when header.HasDirections && cell.Value is { Amount: null, Direction: { } direction }:
                _chunk.Direction ??= direction;
                return;
            case CellKind.Text
                when header.HasDirections
                    && _chunk.Values.Count > 0
                    && _chunk.Direction is null
                    && CellWords.DirectionIn(cell.Text) is { } stated:
                _chunk.Direction = stated;
                return;
            case CellKind.Value:
                _chunk.Values.Add(_years.Label(cell));
                return;
            case CellKind.Unit when IsNameLikeUnit(cell, at):
                TakeWords(cell, at);
                return;
            case CellKind.Unit:
                TakeUnit(cell);
                return;
            default:
                TakeWords(cell, at);
                return;
        }
    }

    /// <summary>小学校 校 3 4: what opens a row is its name, however it looks.</summary>
    private bool IsNameLikeUnit(Cell cell, int at)
    {
        bool opensLine =
            stream.CellAt(at - 1)?.LineNumber != cell.LineNumber
            || (stream.CellAt(at - 1)?.Kind == CellKind.Value && _chunk.IsNumbered && _chunk.IsEmpty);
        bool mayBegin = _chunk.IsEmpty || _chunk.Values.Count >= header.Values.Count;
        return opensLine
            && mayBegin
            && stream.CellAt(at + 1) is { Kind: CellKind.Unit or CellKind.Value } next
            && next.LineNumber == cell.LineNumber
            && (next.Kind == CellKind.Unit || !header.Columns.Any(column => column.Role == RoleKind.Unit));
    }

    private void TakeUnit(Cell cell)
    {
        bool hasColumn = header.Columns.Any(column => column.Role == RoleKind.Unit);
        if (hasColumn && _chunk.Values.Count >= header.Values.Count) Begin();
        if (_chunk.Values.Count == 0 && (hasColumn || _chunk.Words.Count > 0))
        {
            _chunk.Unit ??= cell.Text;
            return;
        }

        if (_chunk.Values.Count > 0 && _chunk.Values[^1].Value!.Unit.Length == 0)
        {
            Cell last = _chunk.Values[^1];
            if (hasColumn && _chunk.Unit is null) _chunk.Unit = cell.Text;
            else _chunk.Values[^1] = last with { Value = last.Value! with { Unit = cell.Text } };
        }
    }

    private void TakeWords(Cell cell, int at)
    {
        string text = cell.Text;
        if (
            cell.IsLabel
            && _chunk.Words.Count > 0
            && stream.CellAt(at + 1) is { Kind: CellKind.Value } next
            && next.LineNumber == cell.LineNumber
        )
        {
            // H30～R2の平均：96人 says what the value is, not what the row is called.
            _chunk.Notes.Add(cell.Raw);
            return;
        }

        if (IsGrade(text) || (text.Length == 1 && NumberSigns.IsCircled(text[0]))) return;
        if (_chunk.Words.Count > 0 && CellNotes.IsQuoted(text))
        {
            _chunk.Notes.Add(cell.Raw);
            return;
        }

        if (_chunk.Values.Count > 0) Begin();
        _chunk.Words.Add(cell);
    }

    /// <summary>達成 heads a column of grades in one table and is a grade in another.</summary>
    private bool IsGradeWord(Cell cell) =>
        cell.Role is { Role: RoleKind.Grade } && IsGrade(cell.Text) && _chunk.Values[^1].LineNumber == cell.LineNumber;

    private bool IsGrade(string text) => _chunk.Values.Count > 0 && header.HasGrades && GradeMarks.IsMark(text);

    private void Begin(bool isContinued = false)
    {
        if (!_chunk.IsEmpty) _chunks.Add(_chunk);
        _chunk = new RowChunk { IsContinued = isContinued };
    }

    private void Close(int at)
    {
        if (!_chunk.IsEmpty) _chunks.Add(_chunk);
        _chunk.IsBeforeHeader = stream.CellAt(at) is { Kind: CellKind.Role };
        Next = at;
    }
}
