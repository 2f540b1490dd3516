using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>The indicators of one place in the plan, ready to be printed in any shape.</summary>
internal sealed class Table(
    Page page, Wording wording, Dice dice, IReadOnlyList<Column> columns, IReadOnlyList<Indicator> indicators,
    bool first
)
{
    private readonly Dictionary<Indicator, string> _departments = [];

    public Wording Wording => wording;

    public Dice Dice => dice;

    public IReadOnlyList<Column> Columns => columns;

    public IReadOnlyList<Indicator> Indicators => indicators;

    /// <summary>Gets whether this is the first table of the document.</summary>
    public bool IsFirst => first;

    public bool IsLastTarget(Column column) => column == columns.Last(other => other.Role == column.Role);

    public string Head(Column column) => wording.Head(column, IsLastTarget(column));

    public string Role(Column column) => wording.Role(column, IsLastTarget(column));

    public static Piece Name(Indicator indicator) => new(indicator.Name, PieceKind.Name, []);

    public Piece UnitCell(Indicator indicator) =>
        new(indicator.Unit.Symbol.Length == 0 ? "－" : wording.Numbers.WriteUnit(indicator.Unit), PieceKind.Cell, []);

    public Piece DepartmentCell(Indicator indicator)
    {
        if (!_departments.TryGetValue(indicator, out string? department))
        {
            _departments[indicator] = department = dice.Pick(Vocabulary.Lists.Departments);
        }

        return new(department, PieceKind.Cell, []);
    }

    public Piece RateCell() =>
        new(
            $"{dice.Between(40, 130).ToString(System.Globalization.CultureInfo.InvariantCulture)}."
                + $"{dice.Below(10).ToString(System.Globalization.CultureInfo.InvariantCulture)}"
                + $"{wording.Numbers.Percent}",
            PieceKind.Cell,
            []
        );

    /// <summary>Returns the cell of a column, and states its numbers.</summary>
    public Piece Cell(Indicator indicator, Column column)
    {
        if (column.Role == NumberRole.Target)
        {
            return indicator.Targets.FirstOrDefault(target => target.Year == column.Year) is { } target
                ? TargetCell(indicator, target)
                : Nothing;
        }

        Observation? found = column.Role == NumberRole.Baseline
            ? indicator.Baseline is { } baseline && baseline.Year == column.Year ? baseline : null
            : indicator.Actuals.FirstOrDefault(actual => actual.Year == column.Year);
        if (found is null) return Nothing;
        if (found.Value is not { } value) return new(found.Text ?? "－", PieceKind.Cell, []);
        return new(Write(indicator, value), PieceKind.Cell, [State(indicator, column.Role, column.Year, value)]);
    }

    private static Piece Nothing => new("－", PieceKind.Cell, []);

    private Piece TargetCell(Indicator indicator, Target target)
    {
        if (target.Value is not { } value) return new(target.Text ?? "維持", PieceKind.Cell, []);
        int lower = State(indicator, NumberRole.Target, target.Year, value);
        string text = Write(indicator, value);
        if (target.Upper is { } upper)
        {
            string end = Write(indicator, upper);
            return new(
                $"{text}以上{end}以下",
                PieceKind.Cell,
                [lower, State(indicator, NumberRole.TargetUpper, target.Year, upper)]
            );
        }

        string suffix = target.Bound switch
        {
            TargetBound.AtLeast => "以上",
            TargetBound.AtMost => "以下",
            TargetBound.Maintain => "を維持",
            _ => "",
        };
        return new(text + suffix, PieceKind.Cell, [lower]);
    }

    private string Write(Indicator indicator, Quantity value) =>
        wording.Numbers.Write(value, HasDecimals(indicator), wording.UnitPlace == UnitPlace.Cell);

    private int State(Indicator indicator, NumberRole role, FiscalYear? year, Quantity value) =>
        page.State(new StatedNumber(StatedNumbers.NameKey(indicator.Name), role, year, value.Amount));

    private static bool HasDecimals(Indicator indicator) =>
        indicator.Unit.Kind == UnitKind.Percent
        || indicator
            .Targets.Select(target => target.Value)
            .Append(indicator.Baseline?.Value)
            .Concat(indicator.Actuals.Select(actual => actual.Value))
            .Any(value => value is { } known && decimal.Truncate(known.Amount) != known.Amount);
}
