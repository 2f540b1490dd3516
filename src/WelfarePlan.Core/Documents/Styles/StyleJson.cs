namespace WelfarePlan.Documents.Styles;

/// <summary>A style as it stands in a file.</summary>
internal sealed record StyleJson
{
    public required string Schema { get; init; }

    public required string Name { get; init; }

    public string? Note { get; init; }

    public required List<string> Marks { get; init; }

    public required string ItemMarks { get; init; }
}
