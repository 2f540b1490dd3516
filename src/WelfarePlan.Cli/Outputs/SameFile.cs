namespace WelfarePlan.Cli.Outputs;

/// <summary>Whether two names are of one file: by spelling, by link, by mount.</summary>
internal static class SameFile
{
    private static readonly StringComparison Spelling =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;

    public static bool Are(string one, string other)
    {
        if (!File.Exists(one) || !File.Exists(other)) return false;
        return string.Equals(FinalPath.Of(one), FinalPath.Of(other), Spelling) || ShareALock(one, other);
    }

    // A lock taken under one name is met under every other name of the same file.
    private static bool ShareALock(string one, string other)
    {
        if (!CanOpen(other)) return false;

        try
        {
            using var held = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.None);
            return !CanOpen(other);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool CanOpen(string path)
    {
        try
        {
            using var opened = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
