using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables;

/// <summary>A table with visible rules: the place of a cell in its row is its column, empty cells included.</summary>
internal static class RuledTable
{
    private const int MostHeaderLines = 3;

    public static RowReading? TryRead(CellStream stream, int start, out int next)
    {
        // A table without values is not read to its end: every one of its lines may be tried.
        if (!HasValueColumn(LinesAt(stream, start, MostHeaderLines, out next))) return null;
        List<List<Cell>> lines = LinesAt(stream, start, int.MaxValue, out next);
        if (lines.Count < 2) return null;
        if (lines.TrueForAll(line => line[0].IsRuled) && TransposedTable.TryRead(lines) is { } transposed) return transposed;

        int width = lines[0].Count;
        int headerLines = 1;
        while (headerLines < Math.Min(MostHeaderLines, lines.Count) && lines[headerLines].Count == width && IsHeaderLine(lines[headerLines])) headerLines++;
        if (headerLines == lines.Count) return null;

        var columns = new List<RoleLabel>();
        for (int i = 0; i < width; i++) columns.Add(ColumnOf(lines, headerLines, i));
        if (!columns.Exists(column => column.Role.IsNumeric())) return null;

        string text = string.Join(" | ", lines[0].Select(cell => cell.Raw));
        var header = new TableHeader(columns, new(lines[0][0].LineNumber, lines[headerLines - 1][0].LineNumber), text);
        var reading = new RowReading(header);
        ReadRows(reading, lines.Skip(headerLines));
        return reading;
    }

    private static bool HasValueColumn(List<List<Cell>> head) =>
        head.Exists(line => line.Exists(cell => cell.Role?.Role.IsNumeric() == true || CellYears.IsYearNumber(cell)));

    private static List<List<Cell>> LinesAt(CellStream stream, int start, int most, out int next)
    {
        var lines = new List<List<Cell>>();
        next = start;
        while (stream.CellAt(next) is { } cell && (cell.IsRuled || IsFragment(stream, next, lines)))
        {
            bool isNewLine = lines.Count == 0 || lines[^1][0].LineNumber != cell.LineNumber;
            if (isNewLine && lines.Count == most) break;
            if (isNewLine) lines.Add([]);
            lines[^1].Add(cell);
            next++;
        }

        return lines;
    }

    /// <summary>Words alone between two rows: a piece of a name that was broken over two lines.</summary>
    private static bool IsFragment(CellStream stream, int at, List<List<Cell>> lines)
    {
        Cell cell = stream.CellAt(at)!;
        if (cell.Kind != CellKind.Text || lines.Count == 0 || cell.Text.Length > 40 || NumberingReader.Read(cell.Line.Text) is not null) return false;
        bool alone = stream.CellAt(at - 1)?.LineNumber != cell.LineNumber && stream.CellAt(at + 1)?.LineNumber != cell.LineNumber;
        return alone && cell.LineNumber - lines[^1][0].LineNumber <= 2
            && (stream.CellAt(at + 1) is { IsRuled: true } || NameEndings.MayEnd(lines[^1][0].Raw, cell.Raw));
    }

    private static bool IsHeaderLine(List<Cell> cells) =>
        cells.Exists(cell => cell.Kind == CellKind.Role) && cells.TrueForAll(cell => cell.Kind is CellKind.Role or CellKind.Empty || CellYears.IsYearNumber(cell));

    private static RoleLabel ColumnOf(List<List<Cell>> lines, int headerLines, int index)
    {
        RoleLabel? column = null;
        for (int line = 0; line < headerLines; line++)
        {
            Cell cell = lines[line][index];
            RoleLabel? label = cell.Kind == CellKind.Role ? cell.Role : CellYears.IsYearNumber(cell) ? CellYears.AsLabel(cell) : null;
            if (label is null) continue;
            if (column is null) column = label;
            else if (column.Role == RoleKind.Year && label.Role != RoleKind.Year) column = label with { Year = label.Year ?? column.Year, HasBadYear = label.HasBadYear || column.HasBadYear };
            else if (!column.HasYear) column = column with { Year = label.Year, HasBadYear = label.HasBadYear, HasMendedYear = label.HasMendedYear };
        }

        return column ?? new RoleLabel(RoleKind.Note);
    }

    private static void ReadRows(RowReading reading, IEnumerable<List<Cell>> lines)
    {
        IReadOnlyList<RoleLabel> columns = reading.Header.Columns;
        IndicatorRow? pending = null;
        Cell? fragment = null;
        foreach (List<Cell> cells in lines)
        {
            if (!cells[0].IsRuled)
            {
                fragment = TakeFragment(reading, cells[0]);
                continue;
            }

            if (cells.Count != columns.Count)
            {
                reading.Misfits++;
                reading.Diagnostics.Add(DiagnosticRules.RowDoesNotFit.At(LineSpan.At(cells[0].LineNumber), string.Join(" | ", cells.Select(cell => cell.Raw))));
                continue;
            }

            if (IsHeaderLine(cells) && cells.Exists(cell => cell.Role?.Role == RoleKind.Name)) continue;
            IndicatorRow? row = RowOf(reading, cells, pending);
            if (row is null) continue;
            if (fragment is not null)
            {
                row = row with { Name = JapaneseLines.Join([fragment.Raw, row.Name]), NameLines = row.NameLines.Union(LineSpan.At(fragment.LineNumber)), Confidence = Confidence.Likely };
                reading.Diagnostics.Add(DiagnosticRules.NameAroundValues.At(row.NameLines, row.Name));
                fragment = null;
            }

            if (pending is not null && ReferenceEquals(row.Name, pending.Name) && reading.Rows.Count > 0) reading.Rows[^1] = row;
            else reading.Rows.Add(row);
            pending = row;
        }
    }

    /// <summary>Ends the name of the row above, or is kept for the row below.</summary>
    private static Cell? TakeFragment(RowReading reading, Cell fragment)
    {
        if (reading.Rows.Count == 0 || !NameEndings.MayEnd(reading.Rows[^1].Name, fragment.Raw)) return fragment;
        IndicatorRow row = reading.Rows[^1];
        string name = JapaneseLines.Join([row.Name, fragment.Raw]);
        reading.Rows[^1] = row with { Name = name, NameLines = row.NameLines.Union(LineSpan.At(fragment.LineNumber)), Confidence = Confidence.Likely };
        reading.Diagnostics.Add(DiagnosticRules.NameAroundValues.At(reading.Rows[^1].NameLines, name));
        return null;
    }

    private static IndicatorRow? RowOf(RowReading reading, List<Cell> cells, IndicatorRow? before)
    {
        TableHeader header = reading.Header;
        RoleLabel? rowRole = null;
        string? unit = null;
        Plans.Direction? direction = null;
        string? context = before?.Context;
        string name = "";
        IReadOnlyList<string> departments = [];
        var placed = new List<PlacedValue>();
        LineSpan line = LineSpan.At(cells[0].LineNumber);
        for (int i = 0; i < cells.Count; i++)
        {
            Cell cell = cells[i];
            if (cell.Kind == CellKind.Empty) continue;
            RoleLabel column = header.Columns[i];
            if (i == header.NameIndex) name = RowNames.Clean(cell.Raw);
            else if (column.Role is RoleKind.Context or RoleKind.Name) context = RowNames.Clean(cell.Raw);
            else if (column.Role == RoleKind.Unit) unit = cell.Text;
            else if (column.Role is RoleKind.Direction or RoleKind.Outlook) direction = cell.Value?.Direction ?? CellWords.DirectionIn(cell.Text);
            else if (column.Role == RoleKind.Department) departments = DepartmentNames.Split(cell.Raw);
            else if (column.Role.IsNumeric()) Place(reading, column, cell, placed, line);
            else if (cell.Kind == CellKind.Role && header.HasRowRoles && !cell.Role!.HasYear) rowRole = cell.Role;
        }

        if (header.NameIndex >= 0 && cells[header.NameIndex].Kind == CellKind.Role && header.HasRowRoles && cells[header.NameIndex].Role!.Role.IsValue())
        {
            rowRole = cells[header.NameIndex].Role;
            name = "";
        }

        if (rowRole is not null)
        {
            placed = [.. placed.Select(value => value.Column.Role is RoleKind.Year or RoleKind.Actual ? value with { Column = value.Column with { Role = rowRole.Role } } : value)];
        }

        if (placed.Count == 0) return null;
        bool continues = name.Length == 0 && rowRole is not null && before is not null;
        if (continues) return before! with { Values = [.. before.Values, .. placed] };
        if (name.Length == 0)
        {
            reading.Misfits++;
            reading.Diagnostics.Add(DiagnosticRules.NameMissing.At(line, string.Join(' ', placed.Select(value => value.Text))));
            return null;
        }

        if (RowUnits.Clash(placed)) reading.UnitClashes++;
        return new IndicatorRow(name, line, placed) { Context = context, Unit = unit, Direction = direction, Departments = departments };
    }

    internal static void Place(RowReading reading, RoleLabel column, Cell cell, List<PlacedValue> placed, LineSpan line)
    {
        CellValue? value = cell.Value ?? WordsAsValue(cell);
        if (value is null) return;
        if (value.IsUnreadable) reading.Diagnostics.Add(DiagnosticRules.UnreadableNumber.At(line, cell.Raw));
        placed.Add(new PlacedValue(column, value, cell.Raw, line));
    }

    /// <summary>In a ruled table words in a value's column are what the plan says there, whatever they are.</summary>
    private static CellValue? WordsAsValue(Cell cell) => cell.Kind switch
    {
        CellKind.Text or CellKind.Unit when cell.Text.AsSpan().ContainsAnyInRange('0', '9') => new CellValue { IsUnreadable = true },
        CellKind.Text or CellKind.Unit or CellKind.Role => new CellValue { Bound = Plans.TargetBound.Qualitative, Missing = Plans.MissingReason.NotNumeric },
        CellKind.Arrow => new CellValue { Bound = Plans.TargetBound.Maintain, Direction = Plans.Direction.Maintain, Missing = Plans.MissingReason.NotNumeric },
        _ => null,
    };
}
