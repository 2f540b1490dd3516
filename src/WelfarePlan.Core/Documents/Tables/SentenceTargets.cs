using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Tables;

/// <summary>Points at sentences that state a target. A number in prose is never read as an indicator's.</summary>
internal static class SentenceTargets
{
    private const int LongestSentence = 160;

    private static readonly string[] Phrases =
        ["に増やす", "に増やし", "まで増や", "に減らす", "に減らし", "まで減ら", "を目標とし", "を目標に", "に引き上げ", "まで引き上げ", "以上にする", "以上にします", "以上とする", "以上とします", "以下にする", "以下にします", "を目指します", "をめざします"];

    public static void Report(IReadOnlyList<Line> lines, ICollection<Diagnostic> log)
    {
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || line.Text.Length > LongestSentence || !line.Text.AsSpan().ContainsAnyInRange('0', '9')) continue;
            if (Array.Exists(Phrases, phrase => line.Text.Contains(phrase, StringComparison.Ordinal))) log.Add(DiagnosticRules.TargetInSentence.At(line.Span, line.Text.Trim()));
        }
    }
}
