using System.Buffers;

namespace WelfarePlan.Documents.Shapes;

/// <summary>The signs that stand between a start and an end: 12か所 → 20か所.</summary>
internal static class ArrowSigns
{
    public static SearchValues<char> All { get; } = SearchValues.Create("→⇒➡⇨▶►");
}
