using System.Globalization;

namespace WelfarePlan.Cli;

/// <summary>Whether a standard stream was given to this process, or was closed and its number went to the first thing
/// the runtime opened.</summary>
internal static class GivenDescriptor
{
    private const string Flags = "flags:";
    private const int ClosedOnExec = 0x80000;

    // What the process was given came through an exec; what the runtime opens is marked not to go through one. Where
    // the
    // system does not tell, the stream is taken as given.
    public static bool Is(int descriptor)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/proc/self/fdinfo/{descriptor}");
        if (!OperatingSystem.IsLinux() || !File.Exists(path)) return true;

        string? flags = File.ReadLines(path).FirstOrDefault(line => line.StartsWith(Flags, StringComparison.Ordinal));
        return flags is null || (Convert.ToInt32(flags[Flags.Length..].Trim(), 8) & ClosedOnExec) == 0;
    }
}
