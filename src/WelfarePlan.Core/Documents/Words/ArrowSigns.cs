using System.Buffers;

namespace WelfarePlan.Documents.Words;

/// <summary>The signs that stand between a start and an end: 12か所 → 20か所.</summary>
internal static class ArrowSigns
{
    /// <summary>Gets those that nothing else is marked with.</summary>
    public static SearchValues<char> Plain { get; } = SearchValues.Create("→⇒➡⇨➔");

    /// <summary>Gets all of them; ▶ marks items of a list as well.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create("→⇒➡⇨➔▶►");

    // Alone on a line, what marks items elsewhere points from the line above to the one below.
    private static readonly SearchValues<char> Alone = SearchValues.Create("→⇒➡⇨➔▶►▼▽↓⇩⬇");

    /// <summary>Returns whether a line is arrows and nothing else.</summary>
    public static bool IsAlone(string line)
    {
        ReadOnlySpan<char> text = line.AsSpan().Trim();
        return text.Length is 1 or 2 or 3 && text.IndexOfAnyExcept(Alone) < 0;
    }
}
