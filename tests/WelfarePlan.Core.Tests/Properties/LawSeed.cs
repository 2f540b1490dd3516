using System.Globalization;

namespace WelfarePlan.Tests.Properties;

/// <summary>The seed that a failed law printed, as <c>WELFAREPLAN_SEED</c> gives it back: <c>(seed,gamma)</c> or
/// <c>(seed,gamma,size)</c>.</summary>
internal static class LawSeed
{
    public const string Variable = "WELFAREPLAN_SEED";

    /// <summary>Gets the seed from which every law is replayed, or null where each draws its own.</summary>
    public static string? Current { get; } = Read(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Reads the variable; null and empty mean a seed of its own for each law.</summary>
    internal static string? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;

        string seed = text.Trim().Trim('(', ')');
        string[] parts = seed.Split(',', StringSplitOptions.TrimEntries);
        bool isSeed =
            parts.Length is 2 or 3
            && Number(parts[0]) is not null
            && Number(parts[1]) is { } gamma
            && gamma % 2 == 1
            && (parts.Length == 2 || Number(parts[2]) is <= int.MaxValue);
        return isSeed ? string.Join(',', parts)
            : throw new FormatException(
                $"{Variable} is '{text}', not (seed,gamma) or (seed,gamma,size) as a failure prints it."
            );
    }

    private static ulong? Number(string text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number) ? number : null;
}
