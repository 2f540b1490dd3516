using System.Buffers;

namespace WelfarePlan.Documents.Words;

/// <summary>The signs that stand between a start and an end: 12か所 → 20か所.</summary>
internal static class ArrowSigns
{
    /// <summary>Gets those that nothing else is marked with.</summary>
    public static SearchValues<char> Plain { get; } = SearchValues.Create("→⇒➡⇨➔");

    /// <summary>Gets all of them; ▶ marks items of a list as well.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create("→⇒➡⇨➔▶►");
}
