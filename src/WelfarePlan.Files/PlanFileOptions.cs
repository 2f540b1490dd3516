namespace WelfarePlan.Files;

/// <summary>How a file is opened.</summary>
public sealed record PlanFileOptions
{
    /// <summary>Gets the defaults.</summary>
    public static PlanFileOptions Default { get; } = new();

    /// <summary>Gets how much of the file is read.</summary>
    public PlanFileLimits Limits { get; init; } = PlanFileLimits.Default;

    /// <summary>Gets the token that stops the work; an <see cref="OperationCanceledException"/> says that it did.</summary>
    public CancellationToken CancellationToken { get; init; }
}
