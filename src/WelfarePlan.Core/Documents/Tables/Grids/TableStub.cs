using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>The columns that name the rows, and those that say what the names belong to.</summary>
/// <param name="Names">The columns that make a name together, from the left; empty where no column names the
/// rows.</param>
/// <param name="Contexts">The columns of words before them.</param>
internal sealed record TableStub(List<int> Names, List<int> Contexts)
{
    /// <summary>Gets the column of groups that a name is printed once for (男性, 女性), or -1.</summary>
    public int Group { get; init; } = -1;

    /// <summary>Gets whether the column of groups parts only the names that stand over several rows.</summary>
    public bool IsPartedBelow { get; init; }

    public static TableStub Of(GridSection section, List<GridColumn> columns)
    {
        int firstValue = 0;
        while (firstValue < columns.Count && !columns[firstValue].IsValue) firstValue++;
        int name = NameColumn(section, columns, firstValue);
        if (name < 0) return new TableStub([], []);
        var names = new List<int>();
        var contexts = new List<int>();
        int group = -1;
        foreach (GridColumn column in columns)
        {
            if (column.Index == name || SharesHead(section, column, columns[name])) names.Add(column.Index);
        }

        foreach (GridColumn column in columns)
        {
            if (names.Contains(column.Index)) continue;
            bool mayBeContext = column.Index < Math.Max(firstValue, name)
                && column.Use is ColumnUse.Context or ColumnUse.Name or ColumnUse.Other;
            if (mayBeContext && IsWords(section, column)) contexts.Add(column.Index);
            bool mayBeGroup = group < 0 && column.Index > name && column.Index < firstValue;
            bool isGroup = mayBeGroup && (GroupWords.Are(section, column.Index) || PartsNames(section, name, column));
            if (isGroup) group = column.Index;
        }

        return new TableStub(names, contexts)
        {
            Group = group,
            IsPartedBelow = group >= 0 && !GroupWords.Are(section, group),
        };
    }

    /// <summary>小学5年生 and 中学2年生 beside one name over both: what parts it.</summary>
    private static bool PartsNames(GridSection section, int name, GridColumn column)
    {
        if (column.Use is not (ColumnUse.Name or ColumnUse.Other)) return false;
        bool isParted = false;
        var parts = new HashSet<string>(StringComparer.Ordinal);
        CellToken? last = null;
        foreach (BodyRow row in section.Body)
        {
            CellToken? cell = section.Grid[row.Row, name];
            if (!ReferenceEquals(cell, last)) parts.Clear();
            last = cell;
            if (cell is not { RowSpan: > 1 }) continue;
            CellToken? part = section.Grid[row.Row, column.Index];
            if (part is not { IsAmount: false, IsUnit: false, Label: null } || !parts.Add(part.Text)) return false;
            isParted |= parts.Count > 1;
        }

        return isParted;
    }

    // An indicator's head first, then any head of names, then the words right before the values.
    private static int NameColumn(GridSection section, List<GridColumn> columns, int firstValue)
    {
        if (section.Grid.NameColumn >= 0) return section.Grid.NameColumn;
        GridColumn? stated = columns.LastOrDefault(column =>
            column.Use == ColumnUse.Name && column.Label.SaysIndicator
        );
        if (stated is not null) return stated.Index;
        bool isStub(GridColumn column) =>
            column.Use is ColumnUse.Name or ColumnUse.Context
            || (column.Use == ColumnUse.Other && !column.HasHead && IsWords(section, column));
        GridColumn? stub =
            columns.Take(firstValue).LastOrDefault(column => isStub(column) && !IsOfGroups(section, column))
            ?? columns.Take(firstValue).LastOrDefault(isStub);
        if (stub is not null) return stub.Index;
        return UnnamedColumn(section, columns, firstValue)?.Index ?? -1;
    }

    private static GridColumn? UnnamedColumn(GridSection section, List<GridColumn> columns, int firstValue)
    {
        List<GridColumn> words =
        [
            .. columns.Take(firstValue).Where(column => column.Use == ColumnUse.Other && IsWords(section, column)),
        ];

        // 具体的な目標値 over words: what is aimed at, said by name.
        return words.LastOrDefault(IsStubHead)
            ?? columns.FirstOrDefault(column => column.Use is ColumnUse.Name or ColumnUse.Context)
            ?? words.LastOrDefault(column => column.Label.Role == RoleKind.Target);
    }

    // 区分 over 男性 and 女性 or over nothing but dashes parts what the column before it names.
    private static bool IsOfGroups(GridSection section, GridColumn column) =>
        column.Index > 0
        && (
            GroupWords.Are(section, column.Index)
            || section.Body.All(row => section.Grid[row.Row, column.Index] is null or { IsMissing: true })
        );

    // A head that nobody listed may name the rows; remarks and rates never do.
    private static bool IsStubHead(GridColumn column) =>
        column.Label.Role is RoleKind.Note && !HeadPaths.IsKnown(column);

    /// <summary>One head over two columns names both: 指標 over 就労支援 and 男性.</summary>
    private static bool SharesHead(GridSection section, GridColumn column, GridColumn name)
    {
        if (column.Index == name.Index || section.Header is not { } header) return false;
        CellToken? head = section.Grid[header.First, name.Index];
        bool isShared =
            head is { ColumnSpan: > 1 }
            && head.ColumnSpan < section.Grid.Columns
            && ReferenceEquals(head, section.Grid[header.First, column.Index]);
        return isShared
            && column.Use is ColumnUse.Name or ColumnUse.Other
            && column.Part == name.Part
            && IsWords(section, column);
    }

    private static bool IsWords(GridSection section, GridColumn column) =>
        ColumnCells.Of(section, column.Index) is { Filled: > 0, AreWords: true, AreUnits: false };
}
