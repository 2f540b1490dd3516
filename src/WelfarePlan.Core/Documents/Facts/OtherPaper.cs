using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Facts;

/// <summary>What a document is whose title says that it is no plan, whatever it tells of one: minutes of a meeting, or
/// a report of the settlement.</summary>
internal sealed record OtherPaper(Line Title, DiagnosticRule Rule)
{
    private const int FirstLines = 6;
    private const int Longest = 60;

    /// <summary>Returns what the title says that the document is; null where it may be a plan.</summary>
    public static OtherPaper? Find(IReadOnlyList<Line> lines, DocumentFacts facts)
    {
        int seen = 0;
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text) continue;
            if (++seen > FirstLines) return null;
            ReadOnlySpan<char> text = line.Text.AsSpan().Trim();
            if (text.Length > Longest || text.Contains('。')) continue;
            if (Minutes.IsTitle(text)) return new OtherPaper(line, DiagnosticRules.MinutesPassedOver);
            if (Settlements.IsTitle(text) && !facts.IsTitledUpTo(line))
                return new OtherPaper(line, DiagnosticRules.SettlementPassedOver);
        }

        return null;
    }

    /// <summary>Takes back what only a plan says of itself, and says so.</summary>
    public void Report(DocumentFacts facts, ICollection<Diagnostic> log)
    {
        log.Add(Rule.At(Title.Span, Title.Text.Trim()));
        facts.ForgetTitle();
    }
}
