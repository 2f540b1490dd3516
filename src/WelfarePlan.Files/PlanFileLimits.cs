namespace WelfarePlan.Files;

/// <summary>How much of a file is read before it is refused: every file may be hostile.</summary>
public sealed record PlanFileLimits
{
    /// <summary>Gets the defaults: far above any real plan.</summary>
    public static PlanFileLimits Default { get; } = new();

    /// <summary>Gets the largest file, in bytes; 500 MB by default.</summary>
    public long MaximumBytes { get; init; } = 500_000_000;

    /// <summary>Gets how many bytes the parts of an archive that are read may have together, unpacked; 300 MB by
    /// default.</summary>
    public long MaximumUnpackedBytes { get; init; } = 300_000_000;

    /// <summary>Gets the largest number of pages, sheets or slides; 5,000 by default.</summary>
    public int MaximumPages { get; init; } = 5_000;

    /// <summary>Gets the largest number of cells in one document; 5 million by default.</summary>
    public int MaximumCells { get; init; } = 5_000_000;

    /// <summary>Gets how deep elements may be nested; 200 by default.</summary>
    public int MaximumDepth { get; init; } = 200;
}
