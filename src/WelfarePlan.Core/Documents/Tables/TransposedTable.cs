using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>A ruled table with the indicators side by side and the roles one below the other.</summary>
internal static class TransposedTable
{
    private const int LeastRoles = 2;

    public static RowReading? TryRead(IReadOnlyList<List<Cell>> lines)
    {
        List<Cell> names = lines[0];
        List<List<Cell>> rows = [.. lines.Skip(1)];
        bool fits = names.Count > 1 && rows.Count >= LeastRoles && rows.TrueForAll(row => row.Count == names.Count) && names.Skip(1).All(cell => cell.Kind == CellKind.Text);
        if (!fits || !rows.TrueForAll(row => row[0] is { Kind: CellKind.Role, Role: { } role } && (role.Role.IsNumeric() || role.Role == RoleKind.Unit))) return null;

        List<RoleLabel> columns = [new RoleLabel(RoleKind.Name) { SaysIndicator = true }, .. rows.Select(row => row[0].Role!)];
        var header = new TableHeader(columns, LineSpan.At(names[0].LineNumber), string.Join(" | ", rows.Select(row => row[0].Raw)));
        var reading = new RowReading(header);
        for (int column = 1; column < names.Count; column++)
        {
            Cell name = names[column];
            var placed = new List<PlacedValue>();
            string? unit = null;
            foreach (List<Cell> row in rows)
            {
                LineSpan line = LineSpan.At(row[0].LineNumber);
                if (row[0].Role!.Role == RoleKind.Unit) unit = row[column].Text;
                else RuledTable.Place(reading, row[0].Role!, row[column], placed, line);
            }

            reading.Rows.Add(new IndicatorRow(RowNames.Clean(name.Raw), LineSpan.At(name.LineNumber), placed) { Unit = unit });
        }

        return reading;
    }
}
