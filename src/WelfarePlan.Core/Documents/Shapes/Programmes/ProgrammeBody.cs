using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>The lines under a header of programmes, up to the one at which every table ends.</summary>
internal sealed class ProgrammeBody(ProgrammeSource source, ProgrammeHeader header)
{
    private readonly List<ProgrammeLine> _read = [];
    private int _next = header.Next;
    private bool _isBehindBlank;
    private bool _isBehindPage;
    private bool _isBehindRow;
    private bool _isAtEnd;
    private Numbering? _rowNumbering;

    /// <summary>Gets the lines of headers that the table repeats.</summary>
    public HashSet<int> HeaderLines { get; } = [];

    /// <summary>Gets whether the rows begin with numbers.</summary>
    public bool IsNumbered { get; private set; }

    /// <summary>Returns a line of the body, counted from its first, or null behind its last.</summary>
    public ProgrammeLine? At(int index)
    {
        while (_read.Count <= index && !_isAtEnd) ReadLine();
        return index < _read.Count ? _read[index] : null;
    }

    private void ReadLine()
    {
        if (_next >= source.Lines.Count)
        {
            _isAtEnd = true;
            return;
        }

        Line line = source.Lines[_next];
        if (line.Kind == LineKind.Blank)
        {
            _isBehindBlank |= !source.IsSpaced && !_isBehindPage;
            _next++;
        }
        else if (line.Kind == LineKind.PageNumber || line.IsRunningHead)
        {
            // The blanks around the number of a page part nothing.
            _isBehindBlank = false;
            _isBehindPage = true;
            _next++;
        }
        else if (RuledRow.IsRule(line.Text) || IsNote(line.Text))
        {
            _isBehindBlank |= IsNote(line.Text);
            _next++;
        }
        else if (
            _isBehindRow
            && !source.Taken.Contains(line.Number)
            && source.Headers.TryRead(_next) is { } again
            && again.HasSameColumns(header)
        )
        {
            for (int number = again.Lines.First; number <= again.Lines.Last; number++) HeaderLines.Add(number);
            _next = again.Next;
            _isBehindBlank = false;
            _isBehindRow = false;
        }
        else
        {
            Take(line);
        }
    }

    private void Take(Line line)
    {
        ProgrammeLine row = ProgrammeLine.Of(line) with { IsBehindBlank = _isBehindBlank && _read.Count > 0 };
        if (_read.Count == 0)
        {
            IsNumbered = row.HasCode;
            _rowNumbering = NumberingReader.Read(line.Text);
        }

        _isAtEnd =
            line.Kind != LineKind.Text
            || source.Taken.Contains(line.Number)
            || row.Chunks.Count == 0
            || IsHeading(row)
            || source.IsSectionLabel(line)
            || IsOfAnotherTable(line);
        if (_isAtEnd) return;
        _read.Add(row);
        _isBehindBlank = false;
        _isBehindPage = false;
        _isBehindRow = true;
        _next++;
    }

    private static bool IsNote(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return trimmed.StartsWith('※')
            || trimmed.StartsWith("注)", StringComparison.Ordinal)
            || trimmed.StartsWith("注:", StringComparison.Ordinal)
            || trimmed.StartsWith("(注", StringComparison.Ordinal);
    }

    private bool IsHeading(ProgrammeLine row)
    {
        if (NumberingReader.Read(row.Line.Text) is not { } numbering) return false;

        // 清掃活動　環境課 begins with a level word and no number: a row, if a department ends it.
        if (numbering.Family == NumberingFamily.Word && numbering.Number.Length == 0)
            return row.Chunks.Count < 2 || row.Chunks[^1].Sign != DepartmentSign.Plain;
        if (
            numbering.Family
            is NumberingFamily.Word or NumberingFamily.Part or NumberingFamily.Chapter or NumberingFamily.Section
                or NumberingFamily.Article
        )
            return true;
        if (_read.Count == 0 && numbering.Family is not (NumberingFamily.Mark or NumberingFamily.Circled))
            return !header.HasNumber && !row.HasPlainDepartment;
        bool isLikeRows =
            _rowNumbering is { } first && first.Family == numbering.Family && first.Word == numbering.Word;
        if (numbering.Family == NumberingFamily.Mark)
            return !isLikeRows
                && numbering.Word is "●" or "■" or "◆" or "◎" or "▼" or "❖" or "★" or "◼"
                && !row.HasPlainDepartment;
        return !isLikeRows && row.HasCode;
    }

    /// <summary>A header, the label of a record, or a line of values.</summary>
    private bool IsOfAnotherTable(Line line)
    {
        IReadOnlyList<Cell> cells = source.Cells.Read(line);
        if (
            cells.Count == 0
            || cells.All(cell => cell.Kind is CellKind.Role or CellKind.Empty)
            || cells[0] is { Kind: CellKind.Role, IsLabel: true }
        )
            return true;
        List<RoleKind> numeric =
        [
            .. cells
                .Where(cell => cell.Kind == CellKind.Role && cell.Role!.Role.IsNumeric())
                .Select(cell => cell.Role!.Role),
        ];
        if (
            numeric.Count > 1
            || numeric.Exists(role => role != RoleKind.Year) && cells.Count(cell => cell.Kind == CellKind.Role) > 1
        )
            return true;

        // The first number of a line may be its row's own.
        int values = cells.Skip(1).Count(cell => cell is { Kind: CellKind.Value, Value.Amount: not null });
        return values > 1 || (values == 1 && cells is [{ Kind: CellKind.Text }, { Value.Unit.Length: > 0 }]);
    }
}
