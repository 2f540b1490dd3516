using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>
/// Reads tables of programmes that were printed a cell at a time: heads, and then as many cells for each row. The
/// departments show that the count is right.
/// </summary>
internal sealed class StackedProgrammes
{
    private const int MostHeads = 6;
    private const int MostRows = 200;
    private const int MostLines = 8;
    private const int MostCells = 40;
    private const int LongestHead = 10;
    private const int LongestName = 40;

    private readonly record struct StackedCell(int Next, LineSpan Lines, string Raw, string Text, bool IsDepartment)
    {
        public string[] Names => Raw.Split('\n');

        public string Words => JapaneseLines.Join(Names);
    }

    private readonly ProgrammeSource _source;
    private readonly List<ProgrammeColumn> _heads = [];
    private readonly List<ProgrammeRow> _rows = [];
    private readonly ICollection<Diagnostic> _log;
    private bool _isByLine;
    private bool _isBody;

    private StackedProgrammes(ProgrammeSource source, ICollection<Diagnostic> log) => (_source, _log) = (source, log);

    /// <summary>Reads the table whose first head stands on a line; null where none does.</summary>
    public static ProgrammeArea? Read(ProgrammeSource source, int index, ICollection<Diagnostic> log)
    {
        Line first = source.Lines[index];
        if (first.Text.Length > LongestHead * 2) return null;
        if (!ProgrammeSource.IsFurniture(first) && first.Text.AsSpan().Trim().Length > LongestHead) return null;
        if (!ProgrammeSource.IsFurniture(first) && HeadOf(first.Text.Trim(), source.Years) is null) return null;
        var table = new StackedProgrammes(source, log);
        int next = table.ReadHeads(index);
        if (!table._heads.Contains(ProgrammeColumn.Name) || !table._heads.Contains(ProgrammeColumn.Department))
            return null;
        var heads = new LineSpan(source.Lines[index].Number, source.Lines[next - 1].Number);
        for (bool isRow = true; isRow && table._rows.Count < MostRows;) isRow = table.ReadRows(ref next);
        if (table._rows.Count == 0 || table.HasDepartmentAhead(next))
        {
            log.Add(DiagnosticRules.ProgrammesPassedOver.At(heads, source.Lines[index].Text.Trim()));
            return null;
        }

        var lines = new LineSpan(heads.First, source.Lines[next - 1].Number);
        IEnumerable<int> claimed = Enumerable.Range(lines.First, lines.Last - lines.First + 1);
        return new ProgrammeArea(lines, table._rows, claimed.ToHashSet());
    }

    private int ReadHeads(int at)
    {
        _isByLine = at + 1 < _source.Lines.Count && !_source.Lines[at + 1].IsBlank;
        while (_heads.Count < MostHeads && CellAt(at) is { } head && HeadOf(head.Text, _source.Years) is { } column)
        {
            // Of two words that may head names the first does: 主な事業 over 区分.
            bool isSecond = column == ProgrammeColumn.Name && _heads.Contains(column);
            _heads.Add(isSecond ? ProgrammeColumn.Other : column);
            at = head.Next;
        }

        _isBody = true;
        return at;
    }

    private static ProgrammeColumn? HeadOf(string text, YearContext years)
    {
        if (text.Length is 0 or > LongestHead) return null;
        if (SectionWords.TryFind(text, out SectionKind kind) && kind == SectionKind.Programmes)
            return ProgrammeColumn.Name;
        return ProgrammeColumns.Of(text, years) is { } column && column != ProgrammeColumn.Foreign
            ? column
            : null;
    }

    /// <summary>Reads a row, or several whose departments stand together behind them.</summary>
    private bool ReadRows(ref int at)
    {
        int width = _heads.Count - 1;
        int place = _heads.IndexOf(ProgrammeColumn.Department);
        int next = at;
        List<StackedCell> words = Run(ref next, (i, cell) => !cell.IsDepartment && (i < place || place == width));
        List<StackedCell> departments = Run(ref next, (i, cell) => cell.IsDepartment && (i == 0 || place == width));
        if (place < width) words.AddRange(Run(ref next, (i, cell) => !cell.IsDepartment && i < width - place));
        int count = words.Count / width;
        bool isEven = departments.Count > 0 && count > 0 && words.Count == count * width;
        if (!isEven || count > 1 && (_isByLine || place < width)) return false;
        string[] names = [.. departments.SelectMany(cell => cell.Names)];
        for (int row = 0; row < count; row++)
        {
            string[] own = count == 1 ? names : names.Length == count ? [names[row]] : [];
            if (!TryAdd(words.GetRange(row * width, width), own, departments[0].Lines)) return false;
        }

        at = next;
        return true;
    }

    private List<StackedCell> Run(ref int at, Func<int, StackedCell, bool> goesOn)
    {
        var cells = new List<StackedCell>();
        while (
            cells.Count < MostCells
            && CellAt(at) is { } cell
            && !IsHeading(cell)
            && goesOn(cells.Count, cell)
        )
        {
            cells.Add(cell);
            at = cell.Next;
        }

        return cells;
    }

    private bool TryAdd(List<StackedCell> cells, string[] departments, LineSpan lines)
    {
        List<ProgrammeColumn> columns = [.. _heads.Where(column => column != ProgrammeColumn.Department)];
        string name = ProgrammeNames.Clean(cells[columns.IndexOf(ProgrammeColumn.Name)].Words);
        if (!ProgrammeNames.MayBe(name) || name.Length > LongestName) return false;
        int outline = columns.IndexOf(ProgrammeColumn.Outline);
        LineSpan span = cells.Aggregate(lines, (all, cell) => all.Union(cell.Lines));
        if (departments.Length == 0) _log.Add(DiagnosticRules.ProgrammeInDoubt.At(span, name));
        _rows.Add(new ProgrammeRow(name, span, [.. departments.SelectMany(DepartmentNames.Split)])
        {
            Outline = outline >= 0 ? cells[outline].Words : null,
            Confidence = Confidence.Likely,
        });
        return true;
    }

    private static bool IsHeading(StackedCell cell) =>
        NumberingReader.Read(cell.Text) is { Family: not NumberingFamily.Mark } numbering && numbering.Number.Length > 0
            && numbering.Family < NumberingFamily.Plain;

    /// <summary>A department that no row took shows that the rows were counted wrongly.</summary>
    private bool HasDepartmentAhead(int at)
    {
        for (int i = 0; i <= _heads.Count && CellAt(at) is { } cell; i++)
        {
            bool isHead = HeadOf(cell.Text, _source.Years) is not null;
            if (isHead || NumberingReader.Read(cell.Text) is not null) return false;
            if (cell.IsDepartment) return true;
            at = cell.Next;
        }

        return false;
    }

    /// <summary>Returns the lines up to the next blank one, or one line; null where that ends no cell.</summary>
    private StackedCell? CellAt(int at)
    {
        while (at < _source.Lines.Count && ProgrammeSource.IsFurniture(_source.Lines[at])) at++;
        var parts = new List<string>();
        LineSpan span = default;
        string text = "";
        bool isDepartment = true;
        for (; at < _source.Lines.Count && !_source.Lines[at].IsBlank; at++)
        {
            Line line = _source.Lines[at];
            if (!_source.IsFree(at) || _isBody && _source.IsSectionLabel(line) || parts.Count == MostLines)
                return null;
            parts.Add(line.RawTrimmed());
            text += line.Text.Trim();
            span = span.Union(line.Span);
            isDepartment = isDepartment && _isBody && DepartmentSigns.Of(line.Text) == DepartmentSign.Plain;
            if (!_isByLine) continue;
            at++;
            break;
        }

        isDepartment |= _isBody && DepartmentSigns.Of(text) == DepartmentSign.Plain;
        return parts.Count == 0 ? null : new StackedCell(at, span, string.Join('\n', parts), text, isDepartment);
    }
}
