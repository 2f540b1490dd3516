using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;

namespace WelfarePlan.Documents.Styles;

/// <summary>Finds the style of a document by the words that only its documents have together.</summary>
internal static class StyleDetector
{
    public static DocumentStyle Detect(
        IReadOnlyList<Line> lines, IReadOnlyList<DocumentStyle> styles, ICollection<Diagnostic> log)
    {
        DocumentStyle[] fits =
            [.. styles.Where(style => style.Marks.Count > 0 && style.Marks.All(mark => Stands(lines, mark)))];
        if (fits.Length == 0) return DocumentStyles.Default;

        int most = fits.Max(style => style.Marks.Count);
        DocumentStyle[] best = [.. fits.Where(style => style.Marks.Count == most).Distinct()];
        if (best.Length > 1)
        {
            log.Add(DiagnosticRules.StyleTie.At(LineSpan.At(1), string.Join(", ", best.Select(style => style.Name))));
            return DocumentStyles.Default;
        }

        string said = string.Create(CultureInfo.InvariantCulture, $"{best[0].Name} ({most}/{most})");
        log.Add(DiagnosticRules.StyleDetected.At(LineSpan.At(1), said));
        return best[0];
    }

    private static bool Stands(IReadOnlyList<Line> lines, string mark) =>
        lines.Any(line => line.Kind == LineKind.Text && line.Text.Contains(mark, StringComparison.Ordinal));
}
