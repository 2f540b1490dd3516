using System.Globalization;
using FsCheck;

namespace WelfarePlan.Tests;

/// <summary>Runs FsCheck properties inside ordinary facts.</summary>
/// <remarks>
/// <c>WELFAREPLAN_TESTS</c> sets the number of cases (200 when absent). A failure prints its seed; the same text in
/// <c>WELFAREPLAN_SEED</c> replays the run from <c>(seed,gamma)</c>, or the one case of <c>(seed,gamma,size)</c>.
/// </remarks>
internal static class PropertyExtensions
{
    private const int UsualTests = 200;

    private static readonly Config Chosen = Configure(
        Environment.GetEnvironmentVariable("WELFAREPLAN_TESTS"), Environment.GetEnvironmentVariable("WELFAREPLAN_SEED"));

    /// <summary>Checks the property and throws with the shrunk counterexample where it does not hold.</summary>
    public static void ShouldHold(this Property property) => Check.One(Chosen, property);

    /// <summary>Reads the two environment variables; null and empty mean the usual.</summary>
    internal static Config Configure(string? tests, string? seed)
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(ReadTests(tests)).WithQuietOnSuccess(true);
        return string.IsNullOrWhiteSpace(seed) ? config : config.WithReplay(ReadSeed(seed));
    }

    private static int ReadTests(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return UsualTests;
        if (TryRead(text, out ulong tests) && tests is > 0 and <= int.MaxValue) return (int)tests;
        throw new FormatException($"WELFAREPLAN_TESTS is '{text}', not a number of cases.");
    }

    private static Replay ReadSeed(string text)
    {
        string[] parts = text.Trim().Trim('(', ')').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is 2 or 3 && TryRead(parts[0], out ulong seed) && TryRead(parts[1], out ulong gamma) && gamma % 2 == 1)
        {
            var random = new Rnd(seed, gamma);
            if (parts.Length == 2) return new Replay(random, null);
            if (TryRead(parts[2], out ulong size) && size <= int.MaxValue) return new Replay(random, (int)size);
        }

        throw new FormatException($"WELFAREPLAN_SEED is '{text}', not (seed,gamma) or (seed,gamma,size) as a failure prints it.");
    }

    private static bool TryRead(string text, out ulong number) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
