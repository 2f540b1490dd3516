using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Styles;

/// <summary>Finds the style of a document by the words that only its documents have together.</summary>
internal static class StyleDetector
{
    public static DocumentStyle Detect(IReadOnlyList<Line> lines, ICollection<Diagnostic> log)
    {
        List<(DocumentStyle Style, int Score)> fits = [];
        foreach (DocumentStyle style in DocumentStyles.All)
        {
            if (
                style.Marks.Count > 0
                && style.Marks.All(mark => Stands(lines, mark))
                && !style.NoMarks.Any(mark => Stands(lines, mark))
            )
                fits.Add((style, style.Marks.Count));
        }

        if (fits.Count == 0) return DocumentStyles.Default;
        int best = fits.Max(fit => fit.Score);
        List<DocumentStyle> winners = [.. fits.Where(fit => fit.Score == best).Select(fit => fit.Style)];
        if (winners.Count > 1)
        {
            log.Add(
                DiagnosticRules.StyleTie.At(LineSpan.At(1), string.Join(", ", winners.Select(style => style.Name)))
            );
            return DocumentStyles.Default;
        }

        log.Add(
            DiagnosticRules.StyleDetected.At(
                LineSpan.At(1),
                string.Create(CultureInfo.InvariantCulture, $"{winners[0].Name} ({best}/{best})")
            )
        );
        return winners[0];
    }

    private static bool Stands(IReadOnlyList<Line> lines, string mark) =>
        lines.Any(line => line.Kind == LineKind.Text && line.Text.Contains(mark, StringComparison.Ordinal));
}
