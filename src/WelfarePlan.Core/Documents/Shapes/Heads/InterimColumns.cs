using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes.Heads;

/// <summary>
/// 中間 between 策定時 and 目標 says no role. In a plan that looks ahead, a year inside its own period and before the target
/// can only be a target on the way; in a report that looks back it may be a result.
/// </summary>
internal static class InterimColumns
{
    private const int FirstLines = 20;
    private const int MostLines = 200;

    private static readonly string[] WordsOfReports = ["評価", "進捗", "実績", "報告"];

    public static TableHeader Decide(
        TableHeader header, FiscalPeriod? period, IReadOnlyList<Line> lines, ICollection<Diagnostic> log
    )
    {
        if (period is { } ahead && AsTwoEnds(header, ahead, lines) is { } ends)
        {
            log.Add(DiagnosticRules.HeaderChosen.At(header.Lines, header.Text));
            return ends;
        }

        if (
            period is not { } plan
            || !header.Columns.Any(column => column.Role == RoleKind.Unknown)
            || header.Columns.Any(column => column.Role is RoleKind.Actual or RoleKind.Year)
        )
            return header;
        if (
            !header.Columns.Any(column => column.Role == RoleKind.Baseline && column.Year < plan.From)
            || SpeaksOfResults(lines)
        )
            return header;

        RoleLabel[] columns = [.. header.Columns];
        for (int i = 0; i + 1 < columns.Length; i++)
        {
            bool isOnTheWay =
                columns[i] is { Role: RoleKind.Unknown, Year: { } year }
                && year > plan.From
                && columns[i + 1] is { Role: RoleKind.Target, Year: { } goal }
                && year < goal;
            if (!isOnTheWay) continue;
            columns[i] = columns[i] with { Role = RoleKind.Target };
            log.Add(DiagnosticRules.HeaderChosen.At(header.Lines, header.Text));
        }

        return header with { Columns = columns };
    }

    /// <summary>指標 令和4年度 令和11年度 in a plan for 令和6 to 11年度: the year before it is where it starts, the year in it where
    /// it is to go.</summary>
    private static TableHeader? AsTwoEnds(TableHeader header, FiscalPeriod plan, IReadOnlyList<Line> lines)
    {
        if (
            header.Values
            is not [
            { Role: RoleKind.Unknown, Year: { } first } start,
            { Role: RoleKind.Unknown, Year: { } second } goal,
            ]
        )
            return null;
        if (first >= plan.From || second <= plan.From || SpeaksOfResults(lines)) return null;
        return header with
        {
            Columns =
            [
                .. header.Columns.Select(column =>
                    ReferenceEquals(column, start) ? start with { Role = RoleKind.Baseline }
                    : ReferenceEquals(column, goal) ? goal with { Role = RoleKind.Target }
                    : column
                ),
            ],
        };
    }

    private static bool SpeaksOfResults(IReadOnlyList<Line> lines) =>
        lines
            .Take(MostLines)
            .Where(line => line.Kind == LineKind.Text)
            .Take(FirstLines)
            .Any(line =>
                Array.Exists(
                    WordsOfReports,
                    word =>
                        line.Text.Contains(word, StringComparison.Ordinal)
                        && !line.Text.Contains("評価指標", StringComparison.Ordinal)
                        && line.Text.Trim().Length > word.Length
                )
            );
}
