using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>Finds tables of programmes: 主な事業 事業概要 今後の方向性, flattened into short lines, with departments in 【】.</summary>
internal sealed class ProgrammeReader(IReadOnlyList<Line> lines, YearContext years, ICollection<Diagnostic> log)
{
    public IReadOnlyList<ProgrammeArea> Read()
    {
        var areas = new List<ProgrammeArea>();
        var cells = new CellReader(years);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            IReadOnlyList<Cell> header = cells.Read(lines[i]);
            if (!IsHeader(header)) continue;
            if (ProgrammeRows.Read(lines, i + 1, header, log) is not { } area) continue;
            areas.Add(area);
            i = area.Lines.Last - 1;
        }

        return areas;
    }

    /// <summary>Words for programmes and for what is said of them, and no column of values.</summary>
    private static bool IsHeader(IReadOnlyList<Cell> cells)
    {
        if (cells.Count < 2 || cells.Any(cell => cell.Kind != CellKind.Role || cell.Role!.Role.IsNumeric())) return false;
        bool names = cells.Any(cell => cell.Role!.Role is RoleKind.Context or RoleKind.Name);
        return names && cells.Any(cell => cell.Role!.Role is RoleKind.Outline or RoleKind.Outlook or RoleKind.Department);
    }
}
