using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Parts a grid where a new header begins.</summary>
internal static class GridSections
{
    private const int MostHeaderRows = 6;

    public static List<GridSection> Of(GridMatrix grid)
    {
        var sections = new List<GridSection>();
        var kinds = new RowKind[grid.Rows];
        for (int row = 0; row < kinds.Length; row++) kinds[row] = RowKinds.Of(grid, row);
        (int First, int Last)? header = null;
        var body = new List<BodyRow>();
        string caption = grid.Caption;
        string title = "";
        string? titleUnit = null;
        string? unit = null;
        bool hasTitle = false;
        bool isNamed = false;
        bool namesNext = false;
        if (grid.HeadRows > 0) header = (0, grid.HeadRows - 1);
        for (int row = grid.HeadRows; row < grid.Rows; row++)
        {
            switch (kinds[row])
            {
                case RowKind.Empty:
                    break;
                case RowKind.Title when NamedTable.At(grid, row) is { } named:
                    (title, titleUnit, namesNext) = (named.Name.Raw, named.Unit, true);
                    break;
                case RowKind.Title:
                    title = string.Join(
                        ' ', grid.Row(row).Where(cell => UnitCells.UnitOf(cell) is null).Select(cell => cell.Text)
                    );
                    titleUnit = grid.Row(row).Select(UnitCells.UnitOf).FirstOrDefault(unit => unit is not null);
                    namesNext = false;
                    break;
                case RowKind.Field:
                    if (header is not null || body.Count > 0) sections.Add(Part());
                    (header, body) = (null, []);
                    break;
                case RowKind.Head when header is { } open && IsRepeated(grid, open, row):
                    row += open.Last - open.First;
                    break;
                case RowKind.Head:
                    if (header is not null || body.Count > 0)
                        sections.Add(Part());
                    hasTitle = title.Length > 0;
                    if (title.Length > 0) caption = title;
                    (unit, title, titleUnit) = (titleUnit, "", null);
                    (isNamed, namesNext) = (namesNext, false);
                    header = (row, LastOfHeader(grid, kinds, row));
                    row = header.Value.Last;
                    body = [];
                    break;
                default:
                    body.Add(new BodyRow(row, title));
                    break;
            }
        }

        if (header is not null || body.Count > 0)
            sections.Add(Part());
        bool isParted = sections.Count > 1 || kinds.Contains(RowKind.Field);
        return isParted ? [.. sections.Select(Alone)] : sections;

        GridSection Part() =>
            new(grid, header, body, caption) { HasTitleRow = hasTitle, TitleUnit = unit, IsNamed = isNamed };
    }

    /// <summary>What a form parts above a table, or one table above another, is no row or column of it.</summary>
    private static GridSection Alone(GridSection section)
    {
        if (section.Header is not { } header) return section;
        int first = header.First;
        int[] rows =
        [
            .. Enumerable.Range(first, header.Last - first + 1), .. section.Body.Select(row => row.Row),
        ];
        return section with
        {
            Grid = section.Grid.Rowed(first, rows[^1], rows),
            Header = (0, header.Last - first),
            Body = [.. section.Body.Select(row => row with { Row = row.Row - first })],
        };
    }

    /// <summary>A header goes on while rows are heads, while its cells reach down, and while a row parts a wide
    /// head.</summary>
    private static int LastOfHeader(GridMatrix grid, RowKind[] kinds, int first)
    {
        int last = first;
        while (last + 1 < grid.Rows && last - first + 1 < MostHeaderRows && !RowKinds.HasAmount(grid, last + 1))
        {
            bool goesOn =
                kinds[last + 1] == RowKind.Head || ReachesDown(grid, last) || PartsWideHead(grid, last, last + 1);
            if (!goesOn) break;
            last++;
        }

        return last;
    }

    private static bool ReachesDown(GridMatrix grid, int row)
    {
        foreach (CellToken cell in grid.Row(row))
        {
            // 事業 beside 事業名 and its rows is the stub of a form, not a head over the rows.
            bool isStub = cell.Column == 0 && !HasHead(grid, row + 1);
            if (cell.LastRow > row && (cell.Label is not null || cell.IsHeader == true) && !isStub) return true;
        }

        return false;
    }

    private static bool HasHead(GridMatrix grid, int row)
    {
        foreach (CellToken cell in grid.Row(row))
        {
            if (
                cell.Row == row
                && (cell.IsYear || cell.IsHeader == true || cell.Label is { Coverage: HeadCoverage.Whole })
            )
                return true;
        }

        return false;
    }

    private static bool PartsWideHead(GridMatrix grid, int above, int row)
    {
        foreach (CellToken cell in grid.Row(above))
        {
            if (cell.ColumnSpan < 2 || cell.ColumnSpan >= grid.Columns || cell.Label is null) continue;
            CellToken? left = grid[row, cell.Column];
            CellToken? right = grid[row, Math.Min(cell.LastColumn, grid.Columns - 1)];
            if (left is not null && right is not null && !ReferenceEquals(left, right) && !left.IsMissing) return true;
        }

        return false;
    }

    private static bool IsRepeated(GridMatrix grid, (int First, int Last) header, int row)
    {
        for (int i = 0; i <= header.Last - header.First; i++)
        {
            if (row + i >= grid.Rows) return false;
            for (int column = 0; column < grid.Columns; column++)
            {
                if (
                    !string.Equals(
                        grid[header.First + i, column]?.Text, grid[row + i, column]?.Text, StringComparison.Ordinal
                    )
                )
                    return false;
            }
        }

        return true;
    }
}
