namespace WelfarePlan.Files.Isolation;

/// <summary>A file to be opened by another process.</summary>
/// <param name="File">Its bytes.</param>
/// <param name="Limits">How much of it is read.</param>
/// <param name="MaximumTime">How long that may take.</param>
internal sealed record OpenerRequest(byte[] File, PlanFileLimits Limits, TimeSpan MaximumTime);
