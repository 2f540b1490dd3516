using System.Globalization;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Facts;

/// <summary>Reads 第４次, 第4期 and 第三次.</summary>
internal static class EditionReader
{
    /// <summary>
    /// A title without its edition: the highest edition of the plan that the text speaks of is this one; earlier ones
    /// are looked back on.
    /// </summary>
    public static void Complete(IReadOnlyList<Lines.Line> lines, DocumentFacts facts)
    {
        if (facts.Title is null || facts.Edition is not null) return;
        Lines.Line? place = null;
        foreach (Lines.Line line in lines)
        {
            if (line.Kind != Lines.LineKind.Text || !SpeaksOfPlan(line.Text) || Of(line.Text) is not { } edition
                || edition <= (facts.Edition ?? 0)) continue;
            facts.Edition = edition;
            place = line;
        }

        if (place is not null) facts.Place("/edition", place.Span, Diagnostics.Confidence.Likely);
    }

    private static bool SpeaksOfPlan(string text)
    {
        int at = text.IndexOf('第', StringComparison.Ordinal);
        if (at < 0) return false;
        ReadOnlySpan<char> after = text.AsSpan(at, Math.Min(24, text.Length - at));
        return after.Contains("地域福祉計画", StringComparison.Ordinal)
            || after.Contains("地域福祉活動計画", StringComparison.Ordinal);
    }

    public static int? Of(string folded)
    {
        int at = folded.IndexOf('第', StringComparison.Ordinal);
        while (at >= 0)
        {
            int start = at + 1;
            while (start < folded.Length && folded[start] == ' ') start++;
            int end = start;
            while (end < folded.Length && end - start < 2
                && (char.IsAsciiDigit(folded[end]) || NumberSigns.IsKanji(folded[end]))) end++;
            int unit = end;
            while (unit < folded.Length && folded[unit] == ' ') unit++;
            if (end > start && unit < folded.Length && folded[unit] is '次' or '期')
            {
                string number = folded[start..end];
                int count = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int plain)
                    ? plain : NumberSigns.ToCount(number);
                return count > 0 ? count : null;
            }

            at = folded.IndexOf('第', at + 1);
        }

        return null;
    }
}
