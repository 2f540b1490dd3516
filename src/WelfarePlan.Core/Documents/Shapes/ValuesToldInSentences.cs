using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes;

/// <summary>
/// Says which lines tell a start or result and a target with numbers and were read by nobody: 指標、相談件数。基準値、５８件。目標値、１００件。
/// </summary>
internal static class ValuesToldInSentences
{
    private const int LeastAmounts = 2;

    private static readonly string[] Starts = ["基準値", "現状値", "実績値", "現状", "実績", "策定時"];
    private static readonly string[] Goals = ["目標値", "目標"];

    public static void Report(IReadOnlyList<Line> lines, LineSet taken, ICollection<Diagnostic> log)
    {
        foreach (Line line in lines)
        {
            if (line.Kind != LineKind.Text || line.IsRunningHead || taken.Contains(line.Number)) continue;
            if (!line.Text.AsSpan().ContainsAnyInRange('0', '9')) continue;
            if (!Has(line.Text, Starts) || !Has(line.Text, Goals) || AmountsIn(line.Text) < LeastAmounts) continue;
            log.Add(DiagnosticRules.ValuesPassedOver.At(line.Span, line.Text));
        }
    }

    private static bool Has(string text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Numbers that are no years, dates or numbers of headings.
    private static int AmountsIn(string text)
    {
        int amounts = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (YearScanner.TryReadAt(text, at, out WrittenYear year))
            {
                at += year.Length - 1;
                continue;
            }

            if (!char.IsAsciiDigit(text[at])) continue;
            while (at + 1 < text.Length && (char.IsAsciiDigit(text[at + 1]) || text[at + 1] is ',' or '.')) at++;
            bool isOrdinal =
                at + 1 < text.Length
                && text[at + 1] is '行' or '次' or '期' or '章' or 'の' or '-' or ')' or '年' or '月' or '日';
            if (!isOrdinal) amounts++;
        }

        return amounts;
    }
}
