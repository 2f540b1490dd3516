using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes;

/// <summary>
/// Reads tables of programmes that were printed a cell at a time, with a blank line between the cells: heads, and then
/// as
/// many cells for each row. The departments show that the count is right.
/// </summary>
internal sealed class StackedProgrammes(IReadOnlyList<Line> lines, IReadOnlySet<int> taken, YearContext years)
{
    private const int MostHeads = 6;
    private const int MostRows = 200;
    private const int MostLines = 8;
    private const int LongestHead = 10;
    private const int LongestName = 40;

    private readonly record struct StackedCell(int Next, LineSpan Lines, string Raw, string Text);

    public IReadOnlyList<ProgrammeArea> Read()
    {
        var areas = new List<ProgrammeArea>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (!IsFree(i) || HeadOf(lines[i].Text) is null || ReadAt(i, out int next) is not { } area) continue;
            areas.Add(area);
            i = next - 1;
        }

        return areas;
    }

    private ProgrammeArea? ReadAt(int first, out int next)
    {
        next = first;
        var heads = new List<RoleKind>();
        while (heads.Count < MostHeads && CellAt(next) is { } head && HeadOf(head.Text) is { } role)
        {
            heads.Add(role);
            next = head.Next;
        }

        int name = heads.IndexOf(RoleKind.Context) is >= 0 and var stated ? stated : heads.IndexOf(RoleKind.Name);
        int department = heads.IndexOf(RoleKind.Department);
        if (name < 0 || department < 0) return null;
        var rows = new List<ProgrammeRow>();
        while (rows.Count < MostRows && RowAt(next, heads, name, department, out int behind) is { } row)
        {
            rows.Add(row);
            next = behind;
        }

        if (rows.Count == 0 || HasDepartmentAhead(next, heads.Count)) return null;
        var span = new LineSpan(lines[first].Number, rows[^1].Lines.Last);
        return new ProgrammeArea(span, rows, Enumerable.Range(span.First, span.Last - span.First + 1).ToHashSet());
    }

    private ProgrammeRow? RowAt(int at, List<RoleKind> heads, int name, int department, out int next)
    {
        next = at;
        var cells = new List<StackedCell>();
        foreach (RoleKind _ in heads)
        {
            if (CellAt(next) is not { } cell) return null;
            bool isDepartment = DepartmentSigns.Of(cell.Text) == DepartmentSign.Plain;
            if (isDepartment != (cells.Count == department)) return null;
            cells.Add(cell);
            next = cell.Next;
        }

        string title = ProgrammeNames.Clean(cells[name].Raw);
        if (!ProgrammeNames.MayBe(title) || title.Length > LongestName) return null;
        string? outline = heads.IndexOf(RoleKind.Outline) is >= 0 and var at1 ? cells[at1].Raw : null;
        LineSpan span = cells.Aggregate(default(LineSpan), (all, cell) => all.Union(cell.Lines));
        return new ProgrammeRow(title, span, DepartmentNames.Split(cells[department].Raw))
        {
            Outline = outline,
            Confidence = Confidence.Likely,
        };
    }

    /// <summary>A department that no row took shows that the rows were counted wrongly.</summary>
    private bool HasDepartmentAhead(int at, int cells)
    {
        for (
            int i = 0;
            i <= cells
                && CellAt(at) is { } cell
                && HeadOf(cell.Text) is null
                && NumberingReader.Read(cell.Text) is null;
            i++
        )
        {
            if (DepartmentSigns.Of(cell.Text) == DepartmentSign.Plain) return true;
            at = cell.Next;
        }

        return false;
    }

    /// <summary>Returns the lines up to the next blank one; null where that is not the end of a cell.</summary>
    private StackedCell? CellAt(int at)
    {
        while (
            at < lines.Count && (lines[at].IsBlank || lines[at].Kind == LineKind.PageNumber || lines[at].IsRunningHead)
        )
            at++;
        var parts = new List<string>();
        LineSpan span = default;
        string text = "";
        for (; at < lines.Count && !lines[at].IsBlank; at++)
        {
            if (!IsFree(at) || parts.Count == MostLines) return null;
            parts.Add(lines[at].RawSlice(0, lines[at].Text.Length));
            text += lines[at].Text.Trim();
            span = span.Union(lines[at].Span);
        }

        return parts.Count == 0 ? null : new StackedCell(at, span, JapaneseLines.Join(parts), text);
    }

    private bool IsFree(int at) =>
        lines[at].Kind == LineKind.Text && !lines[at].IsRunningHead && !taken.Contains(lines[at].Number);

    private RoleKind? HeadOf(string line)
    {
        string text = line.Trim();
        if (text.Length is 0 or > LongestHead) return null;
        if (SectionWords.TryFind(text, out SectionKind kind) && kind == SectionKind.Programmes) return RoleKind.Context;
        return RoleLabelReader.Read(text, years) is { HasYear: false, SaysIndicator: false } label
            && label.Role
                is RoleKind.Name or RoleKind.Context or RoleKind.Number or RoleKind.Department or RoleKind.Outline
                    or RoleKind.Outlook or RoleKind.Note
            ? label.Role
            : null;
    }
}
