using WelfarePlan.Documents.Lines;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>Finds the latest month that a document dates what has been by: 令和6年1月現在, 令和7年3月.</summary>
internal static class LatestMonth
{
    private const int LongestLine = 200;
    private const int Reach = 8;

    private static readonly string[] Ahead = ["まで", "予定", "開始", "施行", "から", "~", "目標", "以降"];

    public static FiscalYear? Of(IReadOnlyList<Line> lines)
    {
        FiscalYear? latest = null;
        foreach (Line line in lines)
        {
            if (
                line.Kind is not LineKind.Text
                || line.Text.Length > LongestLine
                || !line.Text.Contains('月', StringComparison.Ordinal)
            )
                continue;
            for (int at = 0; at < line.Text.Length; at++)
            {
                if (!YearScanner.TryReadAt(line.Text, at, out WrittenYear written)) continue;
                at += written.Length - 1;
                if (
                    written.Kind is not (MomentKind.YearMonth or MomentKind.Date)
                    || written.Fiscal is not { } year
                    || written.Defect != MomentDefect.None
                )
                    continue;
                if (!LiesAhead(line.Text, at + 1) && !(latest > year)) latest = year;
            }
        }

        return latest;
    }

    private static bool LiesAhead(string text, int at)
    {
        ReadOnlySpan<char> behind = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        foreach (string word in Ahead)
        {
            if (behind.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
