using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>Reads tables of programmes with visible rules: the place of a cell in its row is its column.</summary>
internal sealed class RuledProgrammes(ProgrammeSource source, ProgrammeHeader header)
{
    private readonly List<OpenProgramme> _rows = [];
    private readonly HashSet<int> _headerLines = [];

    public static ProgrammeArea? Read(ProgrammeSource source, ProgrammeHeader header, ICollection<Diagnostic> log)
    {
        var table = new RuledProgrammes(source, header);
        table.ReadRows();
        return ProgrammeAreas.Of(header, table._rows, table._headerLines, log);
    }

    private void ReadRows()
    {
        for (int i = header.Next; i < source.Lines.Count; i++)
        {
            Line line = source.Lines[i];
            if (line.Kind is LineKind.Blank or LineKind.PageNumber || line.IsRunningHead) continue;
            if (line.Kind != LineKind.Text || source.Taken.Contains(line.Number)) return;
            if (RuledRow.IsRule(line.Text)) _headerLines.Add(line.Number);
            else if (!RuledRow.IsRuled(line.Text) ? !TryGoOn(line) : !TryTake(line, i)) return;
        }
    }

    /// <summary>A line without rules ends the table, unless a tab behind it says that its cells are empty, or departments go on.</summary>
    private bool TryGoOn(Line line)
    {
        if (line.Text.Contains('\t', StringComparison.Ordinal) && header.Columns[0] == ProgrammeColumn.Name) return TryTakeName(line);
        if (_rows.Count == 0 || _rows[^1].IsFull || !_rows[^1].HasOpenDepartment || DepartmentSigns.Of(line.Text) == DepartmentSign.None) return false;
        _rows[^1].TakeLine(line.Number);
        _rows[^1].Add(ProgrammeColumn.Department, line.RawSlice(0, line.Text.Length), isBlank: false);
        return true;
    }

    private bool TryTakeName(Line line)
    {
        var row = new OpenProgramme(header);
        row.TakeLine(line.Number);
        row.Add(ProgrammeColumn.Name, line.RawSlice(0, line.Text.Length), isBlank: false);
        if (!ProgrammeNames.MayBe(row.Name)) return false;
        _rows.Add(row);
        return true;
    }

    private bool TryTake(Line line, int index)
    {
        IReadOnlyList<Cell> cells = source.Cells.Read(line);
        if (cells.All(cell => cell.Kind is CellKind.Role or CellKind.Empty))
        {
            bool repeats = source.Headers.TryRead(index) is { } again && again.HasSameColumns(header);
            if (repeats) _headerLines.Add(line.Number);
            return repeats;
        }

        if (cells.Count != header.Columns.Count) return TryTakeMisfit(line, cells);
        bool isRest = cells[IndexOf(ProgrammeColumn.Name)].Kind == CellKind.Empty && _rows.Count > 0
            && !cells.Where((cell, i) => header.Columns[i] == ProgrammeColumn.Number && cell.Kind != CellKind.Empty).Any();
        if (isRest && _rows[^1].IsFull) return false;
        OpenProgramme row = isRest ? _rows[^1] : new OpenProgramme(header);
        row.TakeLine(line.Number);
        for (int i = 0; i < cells.Count; i++)
        {
            if (cells[i].Kind != CellKind.Empty) Add(row, header.Columns[i], cells[i].Raw, cells[i].Text);
            else if (header.Columns[i] == ProgrammeColumn.Department && !isRest) row.Add(ProgrammeColumn.Department, "", isBlank: true);
        }

        if (!isRest) _rows.Add(row);
        return true;
    }

    /// <summary>A row with other than the header's cells keeps its name where the cells up to the name are all there.</summary>
    private bool TryTakeMisfit(Line line, IReadOnlyList<Cell> cells)
    {
        int name = IndexOf(ProgrammeColumn.Name);
        if (cells.Count <= name || NumberingReader.Read(line.Text) is { Family: NumberingFamily.Word }) return false;
        var row = new OpenProgramme(header) { IsDoubtful = true };
        row.TakeLine(line.Number);
        Add(row, ProgrammeColumn.Name, cells[name].Raw, cells[name].Text);
        foreach (Cell cell in cells.Skip(name + 1).Where(cell => DepartmentSigns.Of(cell.Text) == DepartmentSign.Plain)) row.Add(ProgrammeColumn.Department, cell.Raw, isBlank: false);
        if (!ProgrammeNames.MayBe(row.Name)) return false;
        _rows.Add(row);
        return true;
    }

    private static void Add(OpenProgramme row, ProgrammeColumn column, string raw, string text)
    {
        // Markdown breaks the lines of a cell so.
        foreach (string part in raw.Split(["<br>", "<br/>", "<br />"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            row.Add(column, part, CellWords.IsMissing(text, out _));
        }
    }

    private int IndexOf(ProgrammeColumn column) => header.Columns.ToList().IndexOf(column);
}
