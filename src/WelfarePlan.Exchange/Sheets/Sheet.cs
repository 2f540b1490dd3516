namespace WelfarePlan.Exchange.Sheets;

/// <summary>A sheet to write: rows above the table, the table's head, and its rows as they come.</summary>
internal sealed record Sheet(string Name)
{
    /// <summary>Gets the widths of the columns, in characters.</summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>Gets the rows above the head.</summary>
    public IReadOnlyList<IReadOnlyList<SheetCell>> Above { get; init; } = [];

    /// <summary>Gets the head of the table, or none where the sheet is no table.</summary>
    public IReadOnlyList<string> Head { get; init; } = [];

    public IEnumerable<IReadOnlyList<SheetCell>> Rows { get; init; } = [];

    /// <summary>Gets the number of columns that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Gets whether all but the open cells are locked, without a password.</summary>
    public bool IsLocked { get; init; }

    public bool IsHidden { get; init; }

    /// <summary>Gets what is noted on cells, by row and column from 1.</summary>
    public IReadOnlyList<(int Row, int Column, string Text)> Notes { get; init; } = [];
}
