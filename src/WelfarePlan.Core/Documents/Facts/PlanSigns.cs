using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Facts;

/// <summary>Signs that a document is a plan, where no title says so: its name in a short line, or counted level
/// words.</summary>
internal static class PlanSigns
{
    private const int LongestName = 40;
    private const int LeastLevels = 2;

    private static readonly string[] Names = ["福祉計画", "活動計画", "推進計画", "プラン", "ビジョン"];

    public static bool Has(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        if (facts.Title is not null || facts.Kind != Plans.PlanKind.Unknown) return true;
        int levels = 0;
        foreach (Line line in lines)
        {
            if (
                line.Kind != LineKind.Text
                || line.Text.Length > LongestName
                || line.Text.Contains('。', StringComparison.Ordinal)
            )
                continue;
            if (HasName(line.Text)) return true;
            bool isLevel =
                NumberingReader.Read(line.Text) is { Family: NumberingFamily.Word, Number.Length: > 0 } numbering
                && !LevelWords.IsPlain(numbering.Word);
            if (isLevel && ++levels >= LeastLevels) return true;
        }

        return false;
    }

    private static bool HasName(string text)
    {
        foreach (string name in Names)
        {
            if (text.Contains(name, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
