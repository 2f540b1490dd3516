using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>What the cells of a column are, counted.</summary>
internal readonly record struct ColumnCells
{
    private const double Most = 0.6;
    private const int MostLevels = 20;

    private ColumnCells(GridSection section, int column)
    {
        CellToken? last = null;
        int demands = 0;
        int others = 0;
        decimal? before = null;
        foreach (BodyRow row in section.Body)
        {
            if (section.Grid[row.Row, column] is not { } cell || ReferenceEquals(cell, last)) continue;

            // What reaches over from the left belongs to the columns there.
            if (cell.Column < column) continue;
            last = cell;
            Filled++;
            if (cell.IsYear) Years++;
            else if (cell.IsAmount) Amounts++;
            else if (cell.Value is not null) Words++;
            if (cell.IsUnit) Units++;
            if (cell.IsMissing) Missing++;
            else if (!cell.IsAmount && NameEndings.Counts(cell.Text)) Counted++;
            if (!cell.IsUnit && IsHeading(cell.Text)) Headings++;
            if (IsRole(cell))
            {
                if (DemandWords.IsOne(cell.Text)) demands++;
                else Roles++;
            }
            else if (IsOtherRole(cell)) others++;

            if (DepartmentSigns.Of(cell.Text) == DepartmentSign.Plain) Departments++;
            if (IsCount(cell, Filled)) Counts++;
            if (cell.Value is { Amount: { } amount, Unit: "" } && IsNext(amount, before)) Ordinals++;
            before = cell.Value?.Amount;
            if (IsUnread(cell)) Unread++;
        }

        // 見込量 beside 実績値 is what was planned; without such a row it names a service.
        // 予算額 and 評価 below 計画 and 実績 part the rows as these do.
        if (Roles > 0 && Roles + demands + others == Filled) Roles = Filled;
    }

    private static bool IsRole(CellToken cell) => cell.Label is
    {
        Coverage: HeadCoverage.Whole,
        Role.Role: RoleKind.Target or RoleKind.Actual or RoleKind.Baseline,
    };

    private static bool IsOtherRole(CellToken cell) => cell.Label is
    {
        Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Rate or RoleKind.Cost or RoleKind.Grade
    };

    private static bool IsCount(CellToken cell, int count) =>
        cell.Value is { Amount: { } amount, Unit: "" } && amount == count;

    private static bool IsNext(decimal amount, decimal? before) =>
        amount is > 0 and <= MostLevels && decimal.IsInteger(amount)
        && (before is null || amount == before || amount == before + 1);

    private static bool IsUnread(CellToken cell) =>
        cell.Text.AsSpan().ContainsAnyInRange('0', '9') && cell.Value is null && !cell.IsYear
        && !NameEndings.IsComplete(cell.Text);

    public int Filled { get; }

    public int Amounts { get; }

    public int Years { get; }

    /// <summary>Gets how many cells say in words or signs what stands in a value's place.</summary>
    public int Words { get; }

    /// <summary>Gets how many cells say that there is nothing: ／.</summary>
    public int Missing { get; }

    /// <summary>Gets how many cells name what is counted or measured.</summary>
    public int Counted { get; }

    public int Units { get; }

    /// <summary>Gets how many cells are numbered by a level word: 目標1 ….</summary>
    public int Headings { get; }

    public int Roles { get; }

    public int Departments { get; }

    public int Counts { get; }

    /// <summary>Gets how many cells are small whole numbers that go on from the cell above.</summary>
    public int Ordinals { get; }

    public int Unread { get; }

    public bool AreYears => Filled > 0 && Years >= Filled * Most && Years > Amounts;

    public bool AreUnits => Filled > 0 && Units >= Filled * Most;

    public bool AreRoles => Filled > 1 && Roles >= Filled * Most;

    public bool AreDepartments => Filled > 0 && Departments >= Filled * Most;

    public bool AreValues => Filled > 0 && Amounts + Words >= Filled * Most && Amounts > 0;

    public bool AreOrdinals => Filled > 0 && Ordinals == Filled;

    public bool AreCounts => Filled > 1 && Counts == Filled;

    /// <summary>Gets whether nearly nothing in the column could stand in a value's place.</summary>
    public bool AreWords => Filled > 0 && Amounts + Words + Unread + Years < Filled * (1 - Most);

    /// <summary>Gets whether what stands in the column names what is counted.</summary>
    public bool AreCounted => Counted > 0 && Counted >= (Filled - Missing) * Most;

    public bool AreHeadings => Filled > 0 && Headings >= Filled * Most;

    public static ColumnCells Of(GridSection section, int column) => new(section, column);

    private static bool IsHeading(string text) =>
        NumberingReader.Read(text) is { Family: NumberingFamily.Word, Number.Length: > 0, TitleStart: var start }
        && start < text.Length
        && char.IsLetter(text[start]);
}
