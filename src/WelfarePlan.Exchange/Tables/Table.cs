namespace WelfarePlan.Exchange.Tables;

/// <summary>A table: its name, its titles, its columns, and the columns that tell its rows apart.</summary>
internal sealed record Table<TRow>(string Name, string Japanese, string English, IReadOnlyList<Column<TRow>> Columns)
{
    /// <summary>Gets the names of the columns that together tell a row from all others; empty where none do.</summary>
    public IReadOnlyList<string> Key { get; init; } = [];
}
