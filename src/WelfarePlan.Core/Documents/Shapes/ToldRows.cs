using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Shapes.Heads;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes;

/// <summary>
/// Reads rows whose columns a sentence tells and whose role a label gives: 【実績値】 / 以下は、区分 H30年度 R1年度の順。 /
/// &lt;1&gt;地域生活移行者数 26人 33人. Results are taken where the document states a target for one of the rows.
/// </summary>
internal sealed class ToldRows(
    IReadOnlyList<Line> lines, IReadOnlySet<int> taken, YearContext years, ICollection<Diagnostic> log)
{
    private const string Order = "の順";

    public List<TableArea> Read(IReadOnlySet<string> namesWithTargets)
    {
        var areas = new List<TableArea>();
        Line? above = null;
        for (int at = 0; at < lines.Count; at++)
        {
            if (lines[at].IsBlank) continue;
            bool isTold = IsFree(at) && lines[at].Text.Contains(Order, StringComparison.Ordinal);
            if (isTold && RoleOf(above) is { } role && OrderSentence.TryRead(lines[at], years) is { } header)
            {
                areas.AddRange(ReadUnder(header, role, above!, at, namesWithTargets));
            }

            above = lines[at];
        }

        return areas;
    }

    private List<TableArea> ReadUnder(
        TableHeader header, RoleKind role, Line label, int at, IReadOnlySet<string> namesWithTargets)
    {
        IEnumerable<RoleLabel> dated = header.Columns.Where(column => column.Role == RoleKind.Year);
        List<RoleLabel> columns = [.. dated.Select(column => column with { Role = role })];
        var rows = new List<IndicatorRow>();
        for (int next = at + 1; next < lines.Count; next++)
        {
            if (lines[next].IsBlank) continue;
            if (RowAt(next, columns) is not { } row) break;
            rows.Add(row);
        }

        bool isKnown = role != RoleKind.Actual || rows.Exists(row => namesWithTargets.Contains(row.Name));
        if (!isKnown && rows.Count > 0)
        {
            var lost = new LineSpan(lines[at].Number, rows[^1].Lines.Last);
            log.Add(DiagnosticRules.ValuesPassedOver.At(lost, header.Text));
        }

        if (!isKnown) return [];

        var areas = new List<TableArea>();
        foreach (IndicatorRow row in rows)
        {
            RowChecks.Report(row, log);
            int[] claimed = areas.Count == 0 ? [label.Number, lines[at].Number, row.Lines.First] : [row.Lines.First];
            areas.Add(new TableArea(row.Lines, [row], claimed.ToHashSet()));
        }

        return areas;
    }

    private RoleKind? RoleOf(Line? label) =>
        label is not null && RoleLabelReader.Read(label.Text.Trim(), years) is { IsFramed: true, HasYear: false } framed
        && framed.Role is RoleKind.Actual or RoleKind.Target or RoleKind.Baseline ? framed.Role : null;

    private IndicatorRow? RowAt(int at, List<RoleLabel> columns)
    {
        if (!IsFree(at) || columns.Count == 0) return null;
        List<TextPiece> pieces = TextPieces.Of(lines[at].Raw, lines[at].Number, years);
        if (pieces.Count != columns.Count + 1 || pieces.FindIndex(piece => piece.IsCell) != 1) return null;
        if (pieces.FindLastIndex(piece => !piece.IsCell) != 0) return null;
        string name = RowNames.Clean(pieces[0].Raw);
        if (name.Length < 2) return null;

        var values = new List<PlacedValue>();
        for (int i = 0; i < columns.Count; i++)
        {
            values.Add(new PlacedValue(columns[i], pieces[i + 1].Value!, pieces[i + 1].Raw, lines[at].Span));
        }

        return new IndicatorRow(name, lines[at].Span, values) { Confidence = Confidence.Likely };
    }

    private bool IsFree(int at) =>
        lines[at].Kind == LineKind.Text && !lines[at].IsRunningHead && !taken.Contains(lines[at].Number);
}
