using WelfarePlan.Files.Isolation;

namespace WelfarePlan.Files;

/// <summary>How a file is opened.</summary>
public sealed record PlanFileOptions
{
    /// <summary>Gets the defaults.</summary>
    public static PlanFileOptions Default { get; } = new();

    /// <summary>Gets how much of the file is read.</summary>
    public PlanFileLimits Limits { get; init; } = PlanFileLimits.Default;

    /// <summary>Gets how PDFs are opened in another process, which a hostile file may end; null opens them in this
    /// one.</summary>
    /// <remarks>Whoever made the isolation disposes of it, when the last file was opened.</remarks>
    public PlanFileIsolation? Isolation { get; init; }

    /// <summary>Gets the token that stops the work; an <see cref="OperationCanceledException"/> says that it
    /// did.</summary>
    public CancellationToken CancellationToken { get; init; }
}
