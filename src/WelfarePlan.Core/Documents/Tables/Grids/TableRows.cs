using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads the body of a table row by row: every value takes its labels from above and from the left.</summary>
internal sealed class TableRows
{
    private const int LongestService = 40;

    private readonly GridSection _section;
    private readonly List<GridColumn> _columns;
    private readonly TableStub _stub;
    private readonly YearContext _years;
    private readonly PrintedTitles _printed;
    private readonly bool _isByText;
    private readonly bool _isByYear;
    private readonly TableReading _reading = new();
    private readonly LabelledNames _labelled;
    private readonly MarkedRows _marked;
    private HashSet<CellToken>? _placed;
    private Dictionary<int, string>? _contexts;
    private CellToken? _named;
    private (CellToken Cell, int Row)? _across;
    private IndicatorRow? _open;

    // A row may go on over the whole table: its values are added to, never copied.
    private List<PlacedValue> _openValues = [];
    private string _openKey = "";

    private TableRows(GridSection section, List<GridColumn> columns, TableStub stub, TableFrame frame)
    {
        _section = section;
        _columns = columns;
        _stub = stub;
        _years = frame.Years;
        _printed = frame.Titles;
        _labelled = new LabelledNames(frame.Years);
        _marked = new MarkedRows(frame.Stated);
        foreach (GridColumn column in columns)
        {
            _isByText |= column.Use == ColumnUse.RoleOfRow;
            _isByYear |= column.Use == ColumnUse.YearOfRow;
        }
    }

    public static TableReading Read(GridSection section, List<GridColumn> columns, TableStub stub,
        TableFrame frame)
    {
        var rows = new TableRows(section, columns, stub, frame);
        foreach (BodyRow row in section.Body) rows.ReadRow(row);
        rows.Close();
        rows._labelled.PartWorks(rows._reading);
        RowLetters.Drop(rows._reading.Rows, rows._reading.Diagnostics);
        return rows._reading;
    }

    private void ReadRow(BodyRow row)
    {
        if (IsOfOtherKind(row.Row)) return;
        if (NamesAcross.At(_section, _columns, _stub, row.Row) is { } across)
        {
            _across = (across, row.Row);
            return;
        }

        RoleLabel? role = RoleOf(row.Row);
        List<PlacedValue> values = ValuesOf(row.Row, role);
        if (values.Count == 0) return;
        ReportEmptyCells(row, values);
        values = _marked.Dated(values, _section.Grid, row.Row, _stub.Names);
        LineSpan lines = default;
        foreach (PlacedValue value in values) lines = lines.Union(value.Lines);
        string name = NameOf(row, ref lines, out string key);
        (name, string? unit) = CellNames.WithoutUnit(name, _columns);
        if (DemandWords.IsOne(name.Length > 0 ? name : RowHead(row.Row)) && ServiceOf(row) is { Length: > 0 } service)
        {
            name = $"{service} {(name.Length > 0 ? name : RowHead(row.Row))}";
            values = [.. values.Select(value => value.Column.Role == RoleKind.Year ? AsTarget(value) : value)];
            key = name;
        }

        if (_open is not null && (role is not null || _isByYear) && (name.Length == 0 || key == _openKey))
        {
            _openValues.AddRange(values);
            return;
        }

        Close();
        name = GroupWords.Complete(name, _reading.Rows);
        if (!IsName(name, values, lines, RowDetails.UnitOf(_section, _columns, row.Row) is not null)) return;
        (_openKey, _openValues) = (key, values);
        _open = new IndicatorRow(name, lines, values)
        {
            Context = ContextOf(row),
            Unit = RowDetails.UnitOf(_section, _columns, row.Row) ?? unit ?? _section.TitleUnit,
            Direction = RowDetails.DirectionOf(_section, _columns, row.Row),
            Departments = RowDetails.DepartmentsOf(_section, _columns, row.Row),
            Confidence = _section.Grid.IsSure ? Confidence.Certain : Confidence.Likely,
        };
    }

    private void ReportEmptyCells(BodyRow row, List<PlacedValue> values)
    {
        if (_section.Grid.IsDrawn || values.Count >= _columns.Count(column => column.IsValue)) return;
        string said = string.Join(' ', _section.Grid.Row(row.Row).Select(cell => cell.Raw));
        _reading.Diagnostics.Add(DiagnosticRules.CellsEmpty.At(values[0].Lines, said));
    }

    /// <summary>量の見込み and 確保方策 say nothing without the service above them.</summary>
    private string ServiceOf(BodyRow row)
    {
        string above = _section.Grid.Heading.Length > 0 ? _section.Grid.Heading : _section.Caption;
        string title = row.Title.Length > 0 ? row.Title : above;
        return title.Length is > 0 and <= LongestService && !title.Contains('。', StringComparison.Ordinal)
            ? RowNames.Clean(title)
            : "";
    }

    private static PlacedValue AsTarget(PlacedValue v) => v with { Column = v.Column with { Role = RoleKind.Target } };

    private string RowHead(int row) =>
        _stub.Names.Select(column => _section.Grid[row, column]).FirstOrDefault(cell => cell is not null)?.Text ?? "";

    private void Close()
    {
        if (_open is null) return;
        if (_isByYear) _open = _open with { Values = [.. _open.Values.OrderBy(value => value.Column.Year)] };
        if (RowUnits.Clash(_open.Values)) _reading.Contradictions++;
        if (RowChecks.IsDatedBackwards(_open)) _reading.Contradictions++;
        _reading.Rows.Add(_open);
        _open = null;
        _openKey = "";
    }

    private bool IsName(string name, List<PlacedValue> values, LineSpan lines, bool hasUnit)
    {
        bool isLabel = name.Length > 0
            && (RoleLabelReader.Read(name, _years) is { Role: not (RoleKind.Name or RoleKind.Context) }
            || (UnitWords.IsKnown(name) && !hasUnit) || !AnyLetter.IsIn(name) || IsSentence(name));
        if (name.Length > 0 && !isLabel) return true;
        int amounts = values.Count(value => value.Value.Amount is not null);
        _reading.Unexplained += amounts;
        if (amounts == 0) return false;
        string said = string.Join(' ', values.Select(value => value.Text));
        _reading.Diagnostics.Add(DiagnosticRules.NameMissing.At(lines, said));
        return false;
    }

    // What is done in a work, told beside its values, names none of them.
    private static bool IsSentence(string name) =>
        name.AsSpan().TrimEnd('。').EndsWith("ます", StringComparison.Ordinal);

    /// <summary>達成率 beside 計画 and 実績: a row that the plan computed, or one of money.</summary>
    private bool IsOfOtherKind(int row)
    {
        foreach (GridColumn column in _columns)
        {
            RoleKind? role = _section.Grid[row, column.Index]?.Label?.Role.Role;
            if (column.Use == ColumnUse.RoleOfRow && role is RoleKind.Rate or RoleKind.Cost or RoleKind.Grade)
                return true;
        }

        return false;
    }

    private RoleLabel? RoleOf(int row)
    {
        foreach (GridColumn column in _columns)
        {
            bool mayHold = column.Use == ColumnUse.RoleOfRow
                || (!_isByText && _stub.Names.Contains(column.Index));
            if (mayHold && _section.Grid[row, column.Index] is { } cell && IsRole(cell)) return cell.Label!.Role;
        }

        return null;
    }

    private static bool IsRole(CellToken cell) =>
        cell.Label is { Coverage: HeadCoverage.Whole, Role: { } role }
        && role.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline;

    private string NameOf(BodyRow row, ref LineSpan lines, out string key)
    {
        if (_across is { } above && NamesAcross.IsUnder(_section, _stub, above, row.Row))
        {
            lines = lines.Union(above.Cell.Lines);
            key = $"{above.Row},{above.Cell.Column}";
            return RowNames.Clean(above.Cell.Raw);
        }

        var parts = new List<CellToken>();
        foreach (int column in _stub.Names)
        {
            CellToken? cell = _section.Grid[row.Row, column];
            if (cell is not null && !IsRole(cell) && !parts.Contains(cell)) parts.Add(cell);
        }

        bool mayPart = !_stub.IsPartedBelow || parts is [.., { RowSpan: > 1 }];
        if (mayPart && _stub.Group >= 0 && _section.Grid[row.Row, _stub.Group] is { } group)
        {
            if (parts.Count > 0) _named = parts[^1];
            else if (_named is not null) parts.Add(_named);
            if (!group.IsMissing) parts.Add(group);
        }

        foreach (CellToken part in parts)
        {
            if (!ReferenceEquals(part, _named) || part.Row == row.Row) lines = lines.Union(part.Lines);
        }

        var words = new List<string>(parts.Count);
        foreach (CellToken part in parts)
        {
            if (RowNames.Clean(CellNames.Of(part, _printed)) is { Length: > 0 } word) words.Add(word);
        }

        string name = _labelled.Bare(GroupWords.Join(words));

        // 指標1 出前講座の回数 over rows of 目標 and 実績: the title names what they are of.
        if (name.Length == 0 && _section.HasTitleRow && (RoleOf(row.Row) is not null || IsOne))
            name = TitleNames.Of(_section);
        key = _isByText || _isByYear ? $"{name}|{ContextOf(row)}" : CellNames.KeyOf(parts);
        return name;
    }

    private bool IsOne => _section is { IsNamed: true, Body.Count: 1 } && _stub.Names.Count == 0;

    // An empty cell of a group's column means what stands above it; what a work does, told in a sentence, is no group.
    private string? ContextOf(BodyRow row)
    {
        string context = "";
        foreach (int column in _stub.Contexts)
        {
            if (_section.Grid[row.Row, column] is { IsAmount: false } cell && !cell.Text.EndsWith('。'))
                (_contexts ??= [])[column] = RowNames.Clean(cell.Raw);
            if (_contexts is not null && _contexts.TryGetValue(column, out string? above)) context = above;
        }

        return context.Length > 0 ? context : null;
    }

    private List<PlacedValue> ValuesOf(int row, RoleLabel? role)
    {
        var values = new List<PlacedValue>();
        foreach (GridColumn column in _columns)
        {
            if (!column.IsValue || _section.Grid[row, column.Index] is not { } cell) continue;
            if (cell.RowSpan > 1 && !(_placed ??= []).Add(cell)) continue;
            if (IsAcross(cell, column) || IsNothing(cell, column, role)) continue;
            if (column.Chain.Count > 0 && ValueChains.ValuesOf(cell, column.Chain, _years) is { Count: > 0 } chain)
            {
                values.AddRange(chain);
                continue;
            }

            RoleLabel label = ValueLabels.Of(_section, _columns, column, row, role);
            ValuePlacer.Place(cell, label, column.Second, values, _reading, _years);
        }

        return values;
    }

    // － below 策定時 in the row of 目標, or below 最終目標 in that of 実績: there can be none.
    private static bool IsNothing(CellToken cell, GridColumn column, RoleLabel? role) =>
        cell.IsMissing
        && (role?.Role, column.Label.Role)
            is (RoleKind.Target, RoleKind.Baseline) or (RoleKind.Actual, RoleKind.Target);

    /// <summary>A cell over several columns of values belongs to none of them alone, and words over a column of words
    /// and one of values to the first.</summary>
    private bool IsAcross(CellToken cell, GridColumn column)
    {
        if (cell.ColumnSpan < 2) return false;
        int covered = 0;
        foreach (GridColumn other in _columns)
        {
            if (other.IsValue && other.Index >= cell.Column && other.Index <= cell.LastColumn) covered++;
        }

        bool isOfWords = cell.Column < column.Index && !cell.IsAmount;
        if (covered < 2 && !isOfWords) return false;
        if (column.Index == cell.Column && cell.IsAmount)
        {
            _reading.Unexplained++;
            _reading.Diagnostics.Add(DiagnosticRules.RowDoesNotFit.At(cell.Lines, cell.Raw));
        }

        return true;
    }
}
