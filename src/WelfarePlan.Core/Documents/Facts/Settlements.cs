using WelfarePlan.Text;

namespace WelfarePlan.Documents.Facts;

/// <summary>Tells a report of the settlement (決算に係る主要な施策の成果) by its title: all the works of a town, and no
/// plan.</summary>
internal static class Settlements
{
    private static readonly string[] Words =
        ["主要な施策の成果", "主要施策の成果", "主要施策成果", "主要な施策等の成果", "決算書", "決算に係る", "決算報告", "決算説明", "決算概要"];

    // 計画の主要施策の成果 is about a plan.
    public static bool IsTitle(ReadOnlySpan<char> text) =>
        AnyWord.IsIn(text, Words) && !text.Contains("計画", StringComparison.Ordinal);
}
