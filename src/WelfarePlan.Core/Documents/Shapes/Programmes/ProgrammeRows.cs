using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Reads tables of programmes whose cells are parted by blanks: 事業名 事業内容 担当課 over rows of one line or several.
/// The departments tell where rows end; where they do not, the table ends.
/// </summary>
internal sealed class ProgrammeRows(ProgrammeSource source, ProgrammeHeads heads)
{
    private const int RowsSeen = 12;

    private readonly List<OpenProgramme> _rows = [];
    private readonly HashSet<int> _claimed = [];
    private OpenProgramme? _open;
    private Numbering? _first;
    private bool _isParted;
    private bool _isBehindRow;

    /// <summary>Reads the table under heads; null where no rows stand there.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeads heads, ICollection<Diagnostic> log)
    {
        if (!heads.HasDepartment) return null;
        var table = new ProgrammeRows(source, heads);
        table.ReadRows();
        return table.ToArea(log);
    }

    private bool AreOfDepartments => _rows.Count(row => row.HasDepartment) * 2 >= _rows.Count;

    private void ReadRows()
    {
        bool isBehindPage = false;
        for (int at = heads.Next; at < source.Lines.Count; at++)
        {
            Line line = source.Lines[at];

            // The blanks around the number of a page part nothing.
            if (line.Kind == LineKind.PageNumber || line.IsRunningHead) (isBehindPage, _isParted) = (true, false);
            else if (line.IsBlank) _isParted |= !source.IsSpaced && !isBehindPage && _open is not null;
            else if (RuledRow.IsRule(line.Text)) continue;
            else if (IsRepeated(at)) (_isBehindRow, _) = (false, _claimed.Add(line.Number));
            else if (source.IsFree(at) && Take(line)) (_isParted, isBehindPage, _isBehindRow) = (false, false, true);
            else break;
        }

        Close();
    }

    private bool IsRepeated(int at) =>
        _isBehindRow
        && ProgrammeHeads.TryRead(source, at) is { } again
        && again.Columns.SequenceEqual(heads.Columns);

    private bool Take(Line line)
    {
        List<ProgrammeCell> cells = ProgrammeCell.Of(line, out int count);
        if (cells.Count == 0 || IsEnd(line, cells, count)) return false;
        if (_open is not null && !IsNext(_open, cells, count))
            return (!_isParted || _open.HasOpenDepartment) && _open.TryTake(line, cells);
        if (!Close() || cells[0].EndsSentence) return false;
        if (_rows.Count == 0) _first = NumberingReader.Read(line.Text);
        else if (_rows[0].Count != 0 && count == 0) return false;
        _open = new OpenProgramme(heads, count);
        return _open.TryTake(line, cells);
    }

    /// <summary>Returns whether a line begins the next row.</summary>
    private bool IsNext(OpenProgramme row, List<ProgrammeCell> cells, int count)
    {
        if (row.Count != 0 && count != 0) return true;
        if (heads.Columns[0] == ProgrammeColumn.Department) return cells[0].IsPlain && cells.Count > 1;
        if (row.HasOpenDepartment) return cells[^1].Sign == DepartmentSign.None;
        row.PartName();
        if (!row.IsWhole) return IsWholeLine(row, cells);

        // 社会福祉協議会 under 福祉課 is a second department; 地域包括支援センター 高齢福祉課 is a row.
        if (cells.TrueForAll(cell => cell.Sign != DepartmentSign.None))
            return cells.Count > 1 && DepartmentSigns.IsPlace(cells[0].Text);
        return _isParted || !row.Holds(cells[0]);
    }

    /// <summary>A row without a department ends where a whole one stands below it.</summary>
    private bool IsWholeLine(OpenProgramme row, List<ProgrammeCell> cells) =>
        cells.Count == heads.Columns.Count
        && cells[^1].IsPlain
        && !ProgrammeNames.IsTail(row.Name, cells[0].Text)
        && (!heads.HasText || row.HasText && !row.HasOpenText);

    private bool IsEnd(Line line, List<ProgrammeCell> cells, int count)
    {
        if (source.IsSectionLabel(line)) return true;
        if (NumberingReader.Read(line.Text) is not { } numbering) return false;
        bool isOfDepartment = cells.Exists(cell => cell.IsPlain);
        if (numbering.Family <= NumberingFamily.Word)
        {
            // 清掃活動　環境課 begins with a level word and no number: a row, if a department ends it.
            return numbering.Number.Length > 0 || !isOfDepartment;
        }

        if (_open is null) return false;
        bool isLikeRows = _first is { } first && first.Family == numbering.Family && first.Word == numbering.Word;
        bool isInOrder = _open.Count <= 0 || count <= 0 || count > _open.Count && (!_isParted || isOfDepartment);
        return isLikeRows ? !isInOrder : count != 0 || !isOfDepartment;
    }

    /// <summary>Puts the open row to the others; where it is none, the table has ended before it.</summary>
    private bool Close()
    {
        OpenProgramme? row = _open;
        _open = null;
        row?.PartName();
        bool isRow = row is { IsNamed: true }
            && (row.IsWhole || ProgrammeNames.IsWhole(row.Name))
            && (_rows.Count != RowsSeen || AreOfDepartments);
        if (isRow) _rows.Add(row!);
        return isRow || row is null;
    }

    private ProgrammeArea? ToArea(ICollection<Diagnostic> log)
    {
        // What follows a table may look like one more name; without a department nothing says that it is.
        while (_rows.Count > 0 && !_rows[^1].IsWhole) _rows.RemoveAt(_rows.Count - 1);
        if (_rows.Count == 0 || !AreOfDepartments) return null;
        var read = new List<ProgrammeRow>();
        for (int i = 0; i < _rows.Count; i++)
        {
            // A row without a department may be the first line of the name below.
            bool isDoubtful = i > 0 && _rows[i - 1] is { IsWhole: false, Count: 0 } || _rows[i].HasOpenDepartment;
            read.Add(_rows[i].ToRow(isDoubtful));
            _claimed.UnionWith(_rows[i].LineNumbers);
            bool mayLoseWords = isDoubtful || !_rows[i].HasDepartment;
            if (mayLoseWords) log.Add(DiagnosticRules.ProgrammeInDoubt.At(read[^1].Lines, read[^1].Name));
        }

        for (int line = heads.Lines.First; line <= heads.Lines.Last; line++) _claimed.Add(line);
        return new ProgrammeArea(heads.Lines.Union(_rows[^1].Lines), read, _claimed);
    }
}
