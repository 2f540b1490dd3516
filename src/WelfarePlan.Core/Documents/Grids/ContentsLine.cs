using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Grids;

/// <summary>Tells a line of the contents by its leaders: 計画の位置づけ …… 12.</summary>
internal static class ContentsLine
{
    public static bool Is(Line line)
    {
        ReadOnlySpan<char> text = line.Raw;
        return text.Contains("....", StringComparison.Ordinal)
            || text.Contains(". . . .", StringComparison.Ordinal)
            || text.Contains("……", StringComparison.Ordinal)
            || text.Contains("・・・・", StringComparison.Ordinal)
            || text.Contains("････", StringComparison.Ordinal);
    }
}
