using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Cells;

/// <summary>Points at what looks like rows behind the end of a table: they stand under no header, so they are left out,
/// but not in silence.</summary>
internal static class RowsLeftOver
{
    private const int MostItems = 60;
    private const int LeastValues = 2;

    public static void Report(CellStream stream, int start, ICollection<Diagnostic> log)
    {
        var words = new List<Cell>();
        var values = new List<Cell>();
        for (int at = start; at < Math.Min(stream.Count, start + MostItems); at++)
        {
            StreamItem item = stream[at];
            if (
                item.Stop == StopKind.Heading
                || item.Cell is { Kind: CellKind.Role, Role: { } role } && role.Role.IsNumeric()
            )
                break;
            if (item.Cell is not { } cell || cell.Kind == CellKind.Role)
            {
                Flush(words, values, log);
            }
            else if (cell.Kind == CellKind.Value)
            {
                if (words.Count > 0) values.Add(cell);
            }
            else if (cell.Kind == CellKind.Text)
            {
                if (values.Count > 0) Flush(words, values, log);
                words.Add(cell);
            }
        }

        Flush(words, values, log);
    }

    private static void Flush(List<Cell> words, List<Cell> values, ICollection<Diagnostic> log)
    {
        if (values.Count(value => value.Value!.Amount is not null) >= LeastValues)
        {
            Cell name = words[^1];
            log.Add(
                DiagnosticRules.RowDoesNotFit.At(
                    new LineSpan(name.LineNumber, values[^1].LineNumber),
                    string.Join(' ', values.Prepend(name).Select(cell => cell.Raw))
                )
            );
        }

        words.Clear();
        values.Clear();
    }
}
