namespace WelfarePlan.Files.Office.Word;

/// <summary>A list of a document: the counter that it shares, and its levels.</summary>
internal sealed record ListDefinition(int Counter, IReadOnlyList<ListLevel> Levels)
{
    /// <summary>Gets the levels that begin at a number of their own in this list.</summary>
    public IReadOnlyDictionary<int, int> Starts { get; init; } = new Dictionary<int, int>();
}
