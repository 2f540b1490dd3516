namespace WelfarePlan.Documents.Words;

/// <summary>What few values of a table have.</summary>
internal sealed record RareCellParts
{
    /// <summary>Gets the parts of a value that has none of them.</summary>
    public static RareCellParts None { get; } = new();

    public decimal? Upper { get; init; }

    public decimal? OutOf { get; init; }

    public int? YearsCounted { get; init; }

    public string? AsOf { get; init; }

    public string? Note { get; init; }

    public string? Grade { get; init; }

    /// <summary>Gets the parts themselves, or those that all values without them share.</summary>
    public RareCellParts OrNone => Equals(None) ? None : this;
}
