namespace WelfarePlan.Documents;

/// <summary>How a text is to be read.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the defaults.</summary>
    public static ReadOptions Default { get; } = new();
}
