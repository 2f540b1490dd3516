namespace WelfarePlan.Cli.Outputs;

/// <summary>Tells a reader that went away, as <c>head</c> does, from a disk that is full.</summary>
internal static class BrokenPipe
{
    private const int Unix = 32;
    private const int WindowsBroken = unchecked((int)0x8007006D);
    private const int WindowsClosing = unchecked((int)0x800700E8);

    public static bool Is(Exception failure) =>
        failure is IOException { HResult: Unix or WindowsBroken or WindowsClosing };
}
