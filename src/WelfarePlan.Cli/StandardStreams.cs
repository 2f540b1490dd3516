using Microsoft.Win32.SafeHandles;

namespace WelfarePlan.Cli;

/// <summary>The streams of this process, each of which may have been closed by who started it.</summary>
internal static class StandardStreams
{
    // Not ours to close.
    private static readonly SafeFileHandle OutputHandle = new(1, ownsHandle: false);

    /// <summary>Returns standard input; closed, it has no text.</summary>
    public static Stream Input() => Open(0, Console.OpenStandardInput) ?? Stream.Null;

    /// <summary>Returns standard output, or null where it is closed.</summary>
    public static Stream? Output() => Open(1, OpenOutput);

    /// <summary>Returns standard error, or null where it is closed.</summary>
    public static Stream? Error() => Open(2, Console.OpenStandardError);

    // The console's stream takes a broken pipe for success, and the work would go on for nobody. A file needs the
    // console's
    // stream, which writes where the one before it stopped.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();

        var pipe = new FileStream(OutputHandle, FileAccess.Write, bufferSize: 0);
        if (!pipe.CanSeek) return pipe;
        pipe.Dispose();
        return Console.OpenStandardOutput();
    }

    private static Stream? Open(int descriptor, Func<Stream> open)
    {
        if (!GivenDescriptor.Is(descriptor)) return null;

        try
        {
            return open();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
