namespace WelfarePlan.Documents.Blocks;

/// <summary>What a style may say about blocks.</summary>
internal sealed record BlockRules
{
    public static BlockRules Default { get; } = new();

    /// <summary>Gets the marks that open an item of the plan; empty where any mark may. Others belong to figures and boxes.</summary>
    public string ItemMarks { get; init; } = "";

    public bool IsItem(string mark) => ItemMarks.Length == 0 || (mark.Length > 0 && ItemMarks.Contains(mark, StringComparison.Ordinal));
}
