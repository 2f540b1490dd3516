using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads programmes (事業) out of a table: a name, who is in charge, what it is and where it goes.</summary>
internal sealed class TableProgrammes
{
    private static readonly string[] Sums = ["合計", "小計", "総計"];

    private readonly GridSection _section;
    private readonly ProgrammeColumns _columns;
    private readonly bool _arePaired;
    private IReadOnlyList<string> _above = [];

    private TableProgrammes(GridSection section, ProgrammeColumns columns)
    {
        _section = section;
        _columns = columns;
        _arePaired = AreLinesPaired();
    }

    public static List<ProgrammeRow> Read(
        GridSection section, List<GridColumn> columns, bool isPlan, bool isOfIndicators
    )
    {
        if (ProgrammeColumns.Of(section, columns, isPlan, isOfIndicators) is not { } found) return [];
        var table = new TableProgrammes(section, found);
        var rows = new List<ProgrammeRow>();
        CellToken? last = null;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, found.Name.Index] is not { } cell || ReferenceEquals(cell, last) || !IsName(cell))
                continue;

            // 合計 over the columns of names and departments sums the table up.
            if (
                found.Department is { } department
                && cell.LastColumn >= department.Index
                && cell.Column <= department.Index
            )
                continue;
            last = cell;
            if (rows.Count == 0 && table.IsHead(row.Row)) continue;
            rows.AddRange(table.RowsOf(cell, row.Row));
        }

        return table.MayHold(rows) ? rows : [];
    }

    /// <summary>だれが over departments: words that head the columns in a way of their own.</summary>
    private bool IsHead(int row) =>
        _section.Header is null
        && _section.Body.Count > 2
        && CellOf(_columns.Department, row) is { } first
        && DepartmentSigns.Of(first.Text) == DepartmentSign.None;

    /// <summary>One cell of two lines beside two departments may be a broken name; nearly all of them are
    /// not.</summary>
    private bool AreLinesPaired()
    {
        int broken = 0;
        int paired = 0;
        foreach (BodyRow row in _section.Body)
        {
            if (
                CellOf(_columns.Name, row.Row) is not { Parts.Count: > 1 } cell
                || cell.Row != row.Row
                || CellOf(_columns.Department, row.Row) is not { } department
            )
                continue;
            if (NamedProgramme.MayPair(cell, [.. DepartmentCell.Lines(department)])) paired++;
            else broken++;
        }

        return paired > broken;
    }

    // Without a head of its own a table goes on with the one before it only where it names departments as well.
    private bool MayHold(List<ProgrammeRow> rows)
    {
        int named = rows.Count(row =>
            row.Departments.Any(department => DepartmentSigns.Of(department) != DepartmentSign.None)
        );
        if (_section.Header is null && named * 2 < rows.Count) return false;

        // 総務課 | 会計、会員、募金: what a department is busy with.
        bool areDuties = rows.Count(row => row.Name.Contains('、', StringComparison.Ordinal)) * 2 > rows.Count;
        if (_section.Header is null && areDuties) return false;
        return _columns.Department is not null
            || _columns.Outline is not null
            || _columns.Outlook is not null
            || named * 2 >= rows.Count && named > 0;
    }

    private IEnumerable<ProgrammeRow> RowsOf(CellToken cell, int row)
    {
        LineSpan lines = cell.Lines;
        var cells = new List<CellToken>();
        int last = Math.Max(row, Math.Min(cell.LastRow, _section.Grid.Rows - 1));
        for (int i = row; i <= last; i++)
        {
            if (CellOf(_columns.Department, i) is { } own && !cells.Contains(own)) cells.Add(own);
        }

        foreach (CellToken department in cells) lines = lines.Union(department.Lines);
        IReadOnlyList<string> parts = [.. cells.SelectMany(DepartmentCell.Lines)];
        IReadOnlyList<string> departments = cells is [{ Text: "〃" or "同上" or "\"" or "″" }]
            ? _above
            : [.. parts.SelectMany(DepartmentNames.Split).Distinct(StringComparer.Ordinal)];
        _above = departments;
        bool isWhole = _section.Grid.IsDrawn && (_columns.Department is null || departments.Count > 0);
        foreach (NamedProgramme programme in NamedProgramme.Of(cell, parts, _arePaired))
        {
            if (!ProgrammeNames.MayBe(programme.Name)) continue;
            yield return new ProgrammeRow(
                programme.Name, lines, programme.Departments.Count > 0 ? programme.Departments : departments
            )
            {
                Outline = Words(_columns.Outline, row, last),
                Outlook = Words(_columns.Outlook, row, last),
                Confidence = isWhole ? Confidence.Certain : Confidence.Likely,
            };
        }
    }

    private static bool IsName(CellToken cell) =>
        !cell.IsAmount
        && !cell.IsMissing
        && AnyLetter.IsIn(cell.Text)
        && cell.Text is not "計"
        && !AnyWord.Begins(cell.Text, Sums);

    private CellToken? CellOf(GridColumn? column, int row) =>
        column is not null && _section.Grid[row, column.Index] is { IsMissing: false } cell ? cell : null;

    private string? Words(GridColumn? column, int first, int last)
    {
        List<CellToken> cells =
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(row => CellOf(column, row))
                .OfType<CellToken>()
                .Distinct(),
        ];
        return cells.Count == 0 ? null : JapaneseLines.Join(cells.Select(cell => cell.Raw));
    }
}
