using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Cells that state the unit of a table: 単位：回.</summary>
internal static class UnitCells
{
    /// <summary>Returns what a cell says after 単位, or null.</summary>
    public static string? UnitOf(CellToken cell) =>
        cell.Text.StartsWith("単位", StringComparison.Ordinal) && cell.Text.Length > 2
            ? cell.Text[2..].TrimStart(':', '：', ' ').Trim()
            : null;
}
