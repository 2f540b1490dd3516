namespace WelfarePlan.Documents;

/// <summary>How much of a text is read before it is refused whole: every text may be hostile.</summary>
/// <remarks>A text over a limit gives an empty plan and a diagnostic that names the limit; a part of a plan is never
/// passed off as all of it.</remarks>
public sealed record ReadLimits
{
    /// <summary>Gets the defaults: far above any real plan.</summary>
    public static ReadLimits Default { get; } = new();

    /// <summary>Gets the largest text, in bytes of UTF-8; 20 million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MaximumBytes { get; init => field = NotNegative(value); } = 20_000_000;

    /// <summary>Gets the largest number of lines; 1 million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaximumLines { get; init => field = (int)NotNegative(value); } = 1_000_000;

    /// <summary>Gets the largest number of cells, parted by tabs and pipes in a text; 5 million by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaximumCells { get; init => field = (int)NotNegative(value); } = 5_000_000;

    private static long NotNegative(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
