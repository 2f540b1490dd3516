using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Grids;

/// <summary>A cell of a grid, read once: its text, and everything that it can mean.</summary>
internal sealed class CellToken
{
    private const int FirstYear = 1990;
    private const int LastYear = 2060;

    public CellToken(int row, int column, string raw, string text, LineSpan lines, YearContext years)
    {
        Row = row;
        Column = column;
        Raw = LetterDamage.Mend(raw.Trim());
        Text = text.Trim();
        Lines = lines;
        if (Text.Length == 0) return;
        Label = HeadReader.Read(Text, years);
        Value = ValueReader.Read(Text, years);
        if (Label is null) OwnYear = HeadReader.YearOfOwnWord(Text, years);
        IsUnit = UnitWords.IsUnit(Text.AsSpan().Trim("()（）").Trim());
    }

    private CellToken(CellToken cell, int row, int column)
    {
        (Row, Column) = (row, column);
        (Raw, Text, Parts, Lines) = (cell.Raw, cell.Text, cell.Parts, cell.Lines);
        (Label, Value, IsUnit, IsHeader, OwnYear) = (cell.Label, cell.Value, cell.IsUnit, cell.IsHeader, cell.OwnYear);
    }

    public int Row { get; }

    public int Column { get; }

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>Gets the text as printed, its lines joined.</summary>
    public string Raw { get; }

    /// <summary>Gets the text with widths folded.</summary>
    public string Text { get; }

    /// <summary>Gets the lines of the text as printed.</summary>
    public IReadOnlyList<string> Parts { get; init => field = Mended(value); } = [];

    public LineSpan Lines { get; }

    /// <summary>Gets whether the source itself calls the cell a head; null where it does not say.</summary>
    public bool? IsHeader { get; init; }

    /// <summary>Gets what the cell says as the head of a column or row, or null.</summary>
    public HeadLabel? Label { get; }

    /// <summary>Gets the year that stands beside a word of the plan's own, as in スタート（R5）, or null.</summary>
    public FiscalYear? OwnYear { get; }

    /// <summary>Gets what the cell says in the place of a value, or null.</summary>
    public CellValue? Value { get; private init; }

    /// <summary>Gets whether the cell is a unit and nothing else.</summary>
    public bool IsUnit { get; }

    public bool IsEmpty => Text.Length == 0;

    public int LastColumn => Column + ColumnSpan - 1;

    public int LastRow => Row + RowSpan - 1;

    /// <summary>Gets whether the cell is a number that a year may be: 2024.</summary>
    public bool IsYearNumber =>
        Text.Length == 4
        && Value is { Amount: { } amount, Unit: "" }
        && amount is >= FirstYear and <= LastYear
        && amount == decimal.Truncate(amount);

    /// <summary>Gets whether the cell states a year and nothing else.</summary>
    public bool IsYear =>
        IsYearNumber || Label is { Coverage: HeadCoverage.Whole, Role: { Role: RoleKind.Year, HasYear: true } };

    /// <summary>Gets whether the cell holds a value that is plainly no year.</summary>
    public bool IsAmount => Value is { Amount: not null } && !IsYear;

    /// <summary>Gets whether a mark or word says that a value is missing.</summary>
    public bool IsMissing => Value is { Amount: null, Missing: not (null or MissingReason.NotNumeric) };

    /// <summary>Returns the cell with a value that says more than its text does.</summary>
    public CellToken With(CellValue value) =>
        new(this, Row, Column)
        {
            RowSpan = RowSpan,
            ColumnSpan = ColumnSpan,
            Value = value,
        };

    /// <summary>Returns the cell in another row.</summary>
    public CellToken At(int row, int rows) => new(this, row, Column) { RowSpan = rows, ColumnSpan = ColumnSpan };

    /// <summary>Returns the cell with rows and columns exchanged.</summary>
    public CellToken Transposed() => new(this, Column, Row) { RowSpan = ColumnSpan, ColumnSpan = RowSpan };

    /// <summary>Returns the part of the cell that stands in some columns, counted from the first of them.</summary>
    public CellToken Within(int first, int last)
    {
        int from = Math.Max(Column, first);
        return new(this, Row, from - first) { RowSpan = RowSpan, ColumnSpan = Math.Min(LastColumn, last) - from + 1 };
    }

    /// <summary>Returns the cell in another place.</summary>
    public CellToken Within(int row, int rows, int column, int columns) =>
        new(this, row, column) { RowSpan = rows, ColumnSpan = columns };

    private static IReadOnlyList<string> Mended(IReadOnlyList<string> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            if (!ReferenceEquals(LetterDamage.Mend(parts[i]), parts[i])) return [.. parts.Select(LetterDamage.Mend)];
        }

        return parts;
    }

    public override string ToString() => $"({Row},{Column}) {Text}";
}
