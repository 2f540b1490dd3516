using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes;

/// <summary>
/// Reads lines that state where an indicator starts and where it is to go. A line says so by two years or by a label
/// before it; without either it takes several such lines, in a document that does not report results.
/// </summary>
internal static class ArrowLines
{
    private const int LeastAlone = 3;

    // A legend dates the arrows below it, each with its name and a note or two; what comes later is another's.
    private const int MostBetween = 5;
    private const int LongestAnnouncement = 24;
    private const string Marks = "■●◆◇□○・ ";

    public static List<TableArea> Read(
        TableFrame frame, LineSet taken, IEnumerable<ArrowLine> cards, ICollection<Diagnostic> log
    )
    {
        var stated = new List<ArrowLine>();
        var others = new List<ArrowLine>();
        ArrowLegend? ofAll = ArrowLegend.Of(frame.Stated);
        foreach (ArrowLine card in cards)
        {
            ArrowLine arrow = ofAll is { } all ? card.Dated(all) : card;
            (arrow is { IsDated: true, IsWhole: true } ? stated : others).Add(arrow);
        }

        bool isAnnounced = false;
        Line? above = null;
        ArrowLegend? legend = null;
        int since = 0;
        foreach (Line line in frame.Lines)
        {
            if (line.StartsPage) legend = null;
            if (line.IsBlank) continue;
            if (++since > MostBetween) legend = null;
            bool isFree = line.Kind == LineKind.Text && !line.IsRunningHead && !taken.Contains(line.Number);
            if (isFree && ArrowLegend.Read(line, frame.Years) is { } dates) (legend, since) = (dates, 0);
            else if (isFree && ArrowLine.Read(line, above, frame.Years) is { } arrow)
            {
                if (legend is { } dated) (arrow, since) = (arrow.Dated(dated), 0);
                else if (ofAll is { } all) arrow = arrow.Dated(all);
                bool isLabelled = (isAnnounced || legend is not null || arrow.HasLabel) && !arrow.Clashes;
                bool isStated = isLabelled || (arrow.IsDated && arrow.IsWhole);
                (isStated ? stated : others).Add(arrow);
                above = null;
                continue;
            }

            above = isFree ? line : null;
            isAnnounced = isFree && IsAnnouncement(line, frame.Years);
        }

        List<ArrowLine> alone = [.. others.Where(arrow => arrow.IsWhole && !arrow.SaysYear)];
        if (!frame.IsReport && alone.Count + stated.Count >= LeastAlone) stated.AddRange(alone);
        foreach (ArrowLine arrow in others.Where(arrow => arrow.IsWhole).Except(stated))
        {
            log.Add(DiagnosticRules.TargetInSentence.At(arrow.Line.Span, Told(arrow)));
        }

        return [.. stated.OrderBy(arrow => arrow.Line.Number).Select(arrow => AreaOf(arrow, log))];
    }

    private static TableArea AreaOf(ArrowLine arrow, ICollection<Diagnostic> log)
    {
        IndicatorRow row = arrow.ToRow();
        log.Add(DiagnosticRules.ArrowRead.At(arrow.Line.Span, Told(arrow)));
        RowChecks.Report(row, log);
        return new TableArea(arrow.Line.Span, [row], arrow.LineNumbers);
    }

    // Of values one above the other the line holds the arrow alone, which tells nobody what is meant.
    private static string Told(ArrowLine arrow) =>
        AnyLetter.IsIn(arrow.Line.Text) ? arrow.Line.Text.Trim() : arrow.Name;

    /// <summary>数値目標 on a line of its own announces the lines below it.</summary>
    private static bool IsAnnouncement(Line line, YearContext years) =>
        line.Text.Length <= LongestAnnouncement
        && RoleLabelReader.Read(line.Text.AsSpan().Trim(Marks), years)
            is { Role: RoleKind.Target } or { SaysIndicator: true };
}
