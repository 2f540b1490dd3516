namespace WelfarePlan.Tests.Properties;

/// <summary>How often a law is tried: a few times in the fast loop, many times where <c>WELFAREPLAN_LAWS</c> is
/// <c>full</c>.</summary>
/// <remarks>The build server sets the variable. Nothing else makes laws heavier or lighter.</remarks>
internal static class LawCases
{
    public const string Variable = "WELFAREPLAN_LAWS";

    private const string Full = "full";

    /// <summary>Gets whether every law is tried as often as it deserves.</summary>
    public static bool AreFull { get; } = Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Returns how many cases a law gets: <paramref name="usual"/> in the fast loop, <paramref name="full"/>
    /// on the build server.</summary>
    public static int Of(int usual, int full) => AreFull ? full : usual;

    /// <summary>Reads the variable; null and empty mean the fast loop.</summary>
    internal static bool Read(string? text) => string.IsNullOrWhiteSpace(text)
        ? false
        : text == Full ? true : throw new FormatException($"{Variable} is '{text}': '{Full}' or nothing.");
}
