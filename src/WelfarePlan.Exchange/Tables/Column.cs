namespace WelfarePlan.Exchange.Tables;

/// <summary>A column of a table: its name, its titles and meaning, and how its cell is found in a row.</summary>
internal sealed record Column<TRow>(
    string Name, ColumnKind Kind, string Japanese, string English, Func<TRow, Cell> Value
)
{
    /// <summary>Gets whether every row has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the closed set of words that the cells are of; empty where any text may stand.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Gets the table whose key of the same meaning the cells refer to, or null.</summary>
    public (string Table, string Column)? Reference { get; init; }

    /// <summary>Returns the column over rows that lead to its own.</summary>
    public Column<TOther> Over<TOther>(Func<TOther, TRow> row) =>
        new(Name, Kind, Japanese, English, other => Value(row(other)))
        {
            IsRequired = IsRequired,
            Words = Words,
            Reference = Reference,
        };
}
