using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Reads tables of programmes whose cells are parted by blanks: 事業名 事業内容 担当課 over rows of one line or several.
/// The departments tell where rows end; where they do not, the table is left out.
/// </summary>
internal sealed class ProgrammeRows
{
    private const int RowsSeen = 12;

    private readonly ProgrammeSource _source;
    private readonly ProgrammeHeads _heads;
    private readonly RowCells _cells;
    private readonly List<OpenProgramme> _rows = [];
    private readonly HashSet<int> _claimed = [];
    private OpenProgramme? _open;
    private Numbering? _first;
    private bool _isNumbered;
    private bool _isParted;
    private bool _isBehindRow;

    private ProgrammeRows(ProgrammeSource source, ProgrammeHeads heads)
    {
        _source = source;
        _heads = heads;
        _cells = new RowCells(heads);
    }

    /// <summary>Reads the table under heads; null where no rows stand there.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeads heads, ICollection<Diagnostic> log)
    {
        if (!heads.HasDepartment) return null;
        var table = new ProgrammeRows(source, heads);
        table.ReadRows();
        return table.ToArea(log);
    }

    private void ReadRows()
    {
        bool isBehindPage = false;
        for (int at = _heads.Next; at < _source.Lines.Count; at++)
        {
            Line line = _source.Lines[at];
            if (line.Kind == LineKind.PageNumber || line.IsRunningHead)
            {
                // The blanks around the number of a page part nothing.
                isBehindPage = true;
                _isParted = false;
            }
            else if (line.IsBlank) _isParted |= !_source.IsSpaced && !isBehindPage && _claimed.Count + LinesOpen > 0;
            else if (RuledRow.IsRule(line.Text)) continue;
            else if (IsRepeated(at)) (_isBehindRow, _) = (false, _claimed.Add(line.Number));
            else if (_source.IsFree(at) && Take(line)) (_isParted, isBehindPage, _isBehindRow) = (false, false, true);
            else break;
        }

        Close();
    }

    private int LinesOpen => _open?.LineNumbers.Count ?? 0;

    private bool IsRepeated(int at) =>
        _isBehindRow && ProgrammeHeads.TryRead(_source, at) is { } again && again.Columns.SequenceEqual(_heads.Columns);

    private bool Take(Line line)
    {
        List<ProgrammeCell> cells = ProgrammeCell.Of(line, out int count);
        if (cells.Count == 0 || IsEnd(line, cells, count)) return false;
        if (_open is null) return Start(line, cells, count);
        if (_open.IsFull) return false;
        bool isNext = IsNext(_open, cells, count);
        if (isNext) return Close() && Start(line, cells, count);
        if (_isParted && !_open.HasOpenDepartment || !_cells.TryContinue(_open, cells)) return false;
        _open.TakeLine(line.Number);
        return true;
    }

    private bool Start(Line line, List<ProgrammeCell> cells, int count)
    {
        if (_rows.Count == 0 && _open is null) (_isNumbered, _first) = (count != 0, NumberingReader.Read(line.Text));
        if (_isNumbered && count == 0) return false;
        var row = new OpenProgramme { Count = count };
        if (!_cells.TryStart(row, cells)) return false;
        row.TakeLine(line.Number);
        _open = row;
        return true;
    }

    /// <summary>Returns whether a line begins the next row.</summary>
    private bool IsNext(OpenProgramme row, List<ProgrammeCell> cells, int count)
    {
        if (_isNumbered && count != 0) return row.Count < 0 || count < 0 || count > row.Count;
        bool hasDepartment = cells[^1].Sign != DepartmentSign.None;
        if (_heads.IsDepartmentFirst) return cells[0].IsPlain && cells.Count > 1;
        if (row.HasOpenDepartment) return !hasDepartment;
        if (row.HasCutDepartment && hasDepartment) return cells.Count >= _heads.Columns.Count;
        if (!row.HasDepartment && !row.HasNoDepartment) return IsWholeLine(row, cells);

        // 社会福祉協議会 under 福祉課 is a second department; 地域包括支援センター 高齢福祉課 is a row.
        if (cells.TrueForAll(cell => cell.Sign != DepartmentSign.None))
            return cells.Count > 1 && DepartmentSigns.IsPlace(cells[0].Text);
        return _isParted || cells[0].Place < row.Place + RowCells.DeepIndent && !cells[0].EndsSentence;
    }

    /// <summary>A row without a department ends where a whole one stands below it.</summary>
    private bool IsWholeLine(OpenProgramme row, List<ProgrammeCell> cells) =>
        cells.Count == _heads.Columns.Count
        && cells[^1].IsPlain
        && !cells[0].EndsSentence
        && !ProgrammeNames.IsTail(row.Name, cells[0].Text)
        && (!_heads.HasText || row.HasText && !row.HasOpenText);

    private bool IsEnd(Line line, List<ProgrammeCell> cells, int count)
    {
        if (_source.IsSectionLabel(line)) return true;
        if (NumberingReader.Read(line.Text) is not { } numbering) return false;
        bool isOfDepartment = cells.Exists(cell => cell.IsPlain);

        // 清掃活動　環境課 begins with a level word and no number: a row, if a department ends it.
        if (numbering.Family == NumberingFamily.Word && numbering.Number.Length == 0) return !isOfDepartment;
        if (numbering.Family is >= NumberingFamily.Part and <= NumberingFamily.Word) return true;
        if (_rows.Count == 0 && _open is null) return false;
        bool isLikeRows = _first is { } first && first.Family == numbering.Family && first.Word == numbering.Word;
        if (numbering.Family == NumberingFamily.Mark) return !isLikeRows && !isOfDepartment;
        return !isLikeRows && count != 0
            || _isNumbered
                && count > 0
                && _open is { Count: > 0 } open
                && (count <= open.Count || _isParted && !isOfDepartment);
    }

    /// <summary>Puts the open row to the others; where it is none, the table has ended before it.</summary>
    private bool Close()
    {
        if (_open is null) return true;
        OpenProgramme row = _open;
        _open = null;
        bool isRow = row.IsNamed
            && (row.HasDepartment || row.HasNoDepartment || ProgrammeNames.IsWhole(row.Name))
            && (_rows.Count != RowsSeen || AreOfDepartments);
        if (isRow) _rows.Add(row);
        return isRow;
    }

    private bool AreOfDepartments => _rows.Count(row => row.HasDepartment) * 2 >= _rows.Count;

    private ProgrammeArea? ToArea(ICollection<Diagnostic> log)
    {
        // What follows a table may look like one more name; without a department nothing says that it is.
        while (_rows.Count > 0 && _rows[^1] is { HasDepartment: false, HasNoDepartment: false })
            _rows.RemoveAt(_rows.Count - 1);
        if (_rows.Count == 0 || !AreOfDepartments) return null;
        var read = new List<ProgrammeRow>();
        bool isBehindGap = false;
        foreach (OpenProgramme open in _rows)
        {
            // A row without a department may be the first line of the name below.
            open.IsDoubtful |= isBehindGap;
            isBehindGap = open is { HasDepartment: false, HasNoDepartment: false, Count: 0 };
            ProgrammeRow row = open.ToRow();
            read.Add(row);
            _claimed.UnionWith(open.LineNumbers);
            bool mayLoseWords = open.IsDoubtful || !open.HasDepartment;
            if (mayLoseWords) log.Add(DiagnosticRules.ProgrammeInDoubt.At(row.Lines, row.Name));
        }

        for (int line = _heads.Lines.First; line <= _heads.Lines.Last; line++) _claimed.Add(line);
        return new ProgrammeArea(_heads.Lines.Union(_rows[^1].Lines), read, _claimed);
    }
}
