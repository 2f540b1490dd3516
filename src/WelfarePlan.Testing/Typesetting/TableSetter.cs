using System.Globalization;
using WelfarePlan.Plans;
using WelfarePlan.Testing.Printing;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Typesetting;

/// <summary>Sets the indicators of one place as a table with spans.</summary>
internal sealed class TableSetter(
    Wording wording, TableLayout layout, TypesetStyle style, (string Target, string Actual) roles
)
{
    /// <summary>Sets a table, with a column of measures before the names where they have titles.</summary>
    /// <param name="table">All indicators of the table.</param>
    /// <param name="measures">The measures with their indicators; a null title leaves the column out.</param>
    public SetTable Set(Table table, IReadOnlyList<(string? Title, IReadOnlyList<Indicator> Indicators)> measures)
    {
        bool hasMeasures = measures.Any(measure => measure.Title is not null);
        List<List<SetCell>> rows = Heads(table, hasMeasures);
        int heads = rows.Count;
        int number = 0;
        int height = layout == TableLayout.PairedRows ? 2 : 1;
        foreach ((string? title, IReadOnlyList<Indicator> indicators) in measures)
        {
            for (int at = 0; at < indicators.Count; at++)
            {
                number++;
                List<List<SetCell>> added = Rows(table, indicators[at], number);
                if (hasMeasures && at == 0) added[0].Insert(0, new(title!) { RowSpan = indicators.Count * height });
                rows.AddRange(added);
            }
        }

        int columns = rows[0].Sum(cell => cell.ColumnSpan);
        return new(rows, heads, Widths(columns, hasMeasures));
    }

    private double[] Widths(int columns, bool hasMeasures)
    {
        double[] widths = new double[columns];
        int at = 0;
        if (hasMeasures) widths[at++] = 0.15;
        if (wording.HasNumbers) widths[at++] = 0.05;
        widths[at++] = style.NameWidth;
        double rest = (1 - widths.Sum()) / (columns - at);
        for (; at < columns; at++) widths[at] = rest;
        return widths;
    }

    private List<List<SetCell>> Heads(Table table, bool hasMeasures)
    {
        bool isTwo = layout is TableLayout.RolesOverYears or TableLayout.YearsOverRoles;
        int height = isTwo ? 2 : 1;
        List<SetCell> upper =
        [
            .. Some(hasMeasures, "施策"), .. Some(wording.HasNumbers, "№"), new(wording.Name),
            .. Some(wording.UnitPlace == UnitPlace.Column, wording.Unit),
            .. Some(layout == TableLayout.PairedRows, "区分"),
        ];
        upper = [.. upper.Select(cell => cell with { RowSpan = height })];
        List<SetCell> lower = [];
        switch (layout)
        {
            case TableLayout.PairedRows:
                upper.AddRange(Years(table).Select(year => new SetCell(wording.Year(year))));
                break;
            case TableLayout.YearsOverRoles:
                foreach (
                    IGrouping<FiscalYear, Column> year in table
                        .Columns.OrderBy(column => column.Year)
                        .GroupBy(column => column.Year)
                )
                {
                    Column[] under = [.. year.OrderByDescending(column => column.Role)];
                    upper.Add(new(wording.Year(year.Key)) { ColumnSpan = under.Length });
                    lower.AddRange(under.Select(column => new SetCell(RoleWord(column.Role))));
                }

                break;
            case TableLayout.RolesOverYears:
                foreach (IGrouping<string, Column> role in table.Columns.GroupBy(table.Role))
                {
                    upper.Add(new(role.Key) { ColumnSpan = role.Count() });
                    lower.AddRange(role.Select(column => new SetCell(wording.Year(column.Year))));
                }

                break;
            default:
                upper.AddRange(table.Columns.Select(column => new SetCell(table.Head(column))));
                break;
        }

        upper.AddRange(Some(wording.HasDepartments, wording.Department).Select(cell => cell with { RowSpan = height }));
        return isTwo ? [upper, lower] : [upper];
    }

    private List<List<SetCell>> Rows(Table table, Indicator indicator, int number)
    {
        int height = layout == TableLayout.PairedRows ? 2 : 1;
        List<SetCell> lead =
        [
            .. Some(wording.HasNumbers, number.ToString(CultureInfo.InvariantCulture)), new(Table.Name(indicator).Text),
            .. Some(wording.UnitPlace == UnitPlace.Column, table.UnitCell(indicator).Text),
        ];
        lead = [.. lead.Select(cell => cell with { RowSpan = height })];
        List<SetCell> tail =
        [
            .. Some(wording.HasDepartments, table.DepartmentCell(indicator).Text)
                .Select(cell => cell with { RowSpan = height }),
        ];
        if (layout == TableLayout.PairedRows)
        {
            return
            [
                [.. lead, new(roles.Target), .. Years(table).Select(year => Value(NumberRole.Target, year)), .. tail],
                [new(roles.Actual), .. Years(table).Select(year => Value(NumberRole.Actual, year))],
            ];
        }

        IEnumerable<Column> columns = layout == TableLayout.YearsOverRoles
            ? table.Columns.OrderBy(column => column.Year).ThenByDescending(column => column.Role) : table.Columns;
        return [[.. lead, .. columns.Select(column => Value(column.Role, column.Year)), .. tail]];

        SetCell Value(NumberRole role, FiscalYear year) =>
            new(table.Cell(indicator, new Column(role, year)).Text, IsValue: true);
    }

    private static IEnumerable<FiscalYear> Years(Table table) =>
        table.Columns.Select(column => column.Year).Distinct().Order();

    private string RoleWord(NumberRole role) => role == NumberRole.Target ? roles.Target : roles.Actual;

    private static SetCell[] Some(bool isThere, string text) => isThere ? [new(text)] : [];
}
