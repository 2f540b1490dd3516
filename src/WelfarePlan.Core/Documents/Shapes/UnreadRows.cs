using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes;

/// <summary>The last net below the readers of tables: values that stand below 目標, 実績 or 現状 in lines that nobody took
/// are said, once for each run of them.</summary>
internal sealed class UnreadRows(IReadOnlyList<Line> lines, TextRows rows, LineSet taken, ICollection<Diagnostic> log)
{
    private const int LeastValues = 4;
    private const int MostLinesBetween = 40;

    private Line? _head;
    private int _last;
    private int _values;
    private int _between;

    // 12 alone on a line looks like the number of a page; right below a head or another value it is a value.
    private bool _isRun;

    public void Report()
    {
        for (int index = 0; index < lines.Count; index++)
        {
            Line line = lines[index];
            if (line.Kind == LineKind.PageNumber && _isRun) Count(line, 1);
            if (line.Kind != LineKind.Text || line.IsRunningHead) continue;
            if (taken.Contains(line.Number)) Close();
            else if (!rows.At(index).IsSentence) Take(line, rows.At(index));
        }

        Close();
    }

    private void Take(Line line, TextRow row)
    {
        bool namesRole = row.Pieces.Exists(static piece =>
            piece.Label is
            {
                Coverage: HeadCoverage.Whole,
                Role.Role: RoleKind.Baseline or RoleKind.Actual or RoleKind.Target
            });
        if (_head is null && !namesRole) return;
        _head ??= line;
        int values = row.Cells.Count(static piece => piece is { IsYear: false, Value.Amount: not null });
        _isRun = namesRole || values > 0;
        if (values > 0) Count(line, values);
        else if (++_between > MostLinesBetween) Close();
    }

    private void Count(Line line, int values)
    {
        (_last, _between) = (line.Number, 0);
        _values += values;
    }

    private void Close()
    {
        if (_head is { } head && _values >= LeastValues)
        {
            string said = string.Join(' ', head.Text.Split());
            log.Add(DiagnosticRules.ValuesPassedOver.At(new LineSpan(head.Number, _last), said));
        }

        (_head, _values, _between, _isRun) = (null, 0, 0, false);
    }
}
