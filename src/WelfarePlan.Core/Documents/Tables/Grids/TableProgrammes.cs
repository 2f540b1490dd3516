using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads programmes (事業) out of a table: a name, who is in charge, what it is and where it goes.</summary>
internal static class TableProgrammes
{
    private static readonly string[] NameHeads = ["事業", "取組", "取り組み", "活動", "プロジェクト"];
    private static readonly string[] OtherTrades = ["入札", "契約", "落札", "業者", "受注", "工期", "金額"];

    public static List<ProgrammeRow> Read(GridSection section, IReadOnlyList<GridColumn> columns)
    {
        var rows = new List<ProgrammeRow>();
        if (NameColumn(columns) is not { } name) return rows;
        GridColumn? department = columns.FirstOrDefault(column => column.Use == ColumnUse.Department);
        GridColumn? outline = columns.FirstOrDefault(column => column.Use == ColumnUse.Outline) ?? Contents(columns, name);
        GridColumn? outlook = columns.FirstOrDefault(column => column.Use == ColumnUse.Outlook);
        if (department is null && outline is null && outlook is null) return rows;

        CellToken? last = null;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, name.Index] is not { } cell || ReferenceEquals(cell, last) || !IsName(cell)) continue;
            last = cell;
            LineSpan lines = cell.Lines;
            IReadOnlyList<string> departments = Departments(section, row.Row, department, ref lines);
            bool isWhole = section.Grid.IsDrawn && (department is null || departments.Count > 0);
            rows.Add(new ProgrammeRow(RowNames.Clean(cell.Raw), lines, departments)
            {
                Outline = Words(section, row.Row, outline),
                Outlook = Words(section, row.Row, outlook),
                Confidence = isWhole ? Confidence.Certain : Confidence.Likely,
            });
        }

        return rows;
    }

    private static GridColumn? NameColumn(IReadOnlyList<GridColumn> columns)
    {
        if (columns.Any(column => Array.Exists(OtherTrades, word => column.Head.Contains(word, StringComparison.Ordinal) && column.Label.Role != RoleKind.Cost))) return null;
        GridColumn? named = columns.LastOrDefault(column => column.Use == ColumnUse.Context && IsNameHead(column));
        if (named is not null) return named;
        bool hasDepartment = columns.Any(column => column.Use == ColumnUse.Department);
        return hasDepartment ? columns.LastOrDefault(column => column.Use == ColumnUse.Name && !column.Label.SaysIndicator && IsNameHead(column)) : null;
    }

    private static bool IsNameHead(GridColumn column) => column.LevelWord.Length == 0 &&
        Array.Exists(NameHeads, word => column.Head.Contains(word, StringComparison.Ordinal));

    // 内容 is a head of names in one table and of contents in another; beside 事業名 it is what the programme does.
    private static GridColumn? Contents(IReadOnlyList<GridColumn> columns, GridColumn name) =>
        columns.FirstOrDefault(column => column.Index > name.Index && column.Head.Contains("内容", StringComparison.Ordinal));

    private static bool IsName(CellToken cell) =>
        !cell.IsAmount && !cell.IsMissing && cell.Text.Any(char.IsLetter) && cell.Text is not ("計" or "合計" or "小計" or "総計");

    private static IReadOnlyList<string> Departments(GridSection section, int row, GridColumn? column, ref LineSpan lines)
    {
        if (column is null || section.Grid[row, column.Index] is not { } cell || cell.IsMissing) return [];
        lines = lines.Union(cell.Lines);
        return DepartmentCell.Split(cell);
    }

    private static string? Words(GridSection section, int row, GridColumn? column) =>
        column is not null && section.Grid[row, column.Index] is { IsMissing: false } cell ? cell.Raw : null;
}
