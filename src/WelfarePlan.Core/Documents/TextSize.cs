using System.Globalization;
using System.Text;
using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents;

/// <summary>Whether a text is within the limits; counted before any of it is read.</summary>
internal static class TextSize
{
    public static bool Fits(string text, ReadLimits limits, ICollection<Diagnostic> log)
    {
        if (Excess(text, limits) is not var (rule, limit)) return true;

        log.Add(rule.At(LineSpan.At(1), limit.ToString("N0", CultureInfo.InvariantCulture)));
        return false;
    }

    private static (DiagnosticRule Rule, long Limit)? Excess(string text, ReadLimits limits)
    {
        // A character takes a byte at least, so a text of too many need not be measured.
        if (text.Length > limits.MaximumBytes || Encoding.UTF8.GetByteCount(text) > limits.MaximumBytes)
        {
            return (DiagnosticRules.TooManyBytes, limits.MaximumBytes);
        }

        int ends = text.AsSpan().Count('\n');
        if (ends >= limits.MaximumLines) return (DiagnosticRules.TooManyLines, limits.MaximumLines);

        int cells = text.AsSpan().Count('\t') + text.AsSpan().Count('|');
        return cells > limits.MaximumCells ? (DiagnosticRules.TooManyCells, limits.MaximumCells) : null;
    }
}
