using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Documents.Ledgers;

/// <summary>Keeps what the stages tell while a document is read.</summary>
internal sealed class TraceRecorder : ITableTrace
{
    private readonly List<TracedTable> _tables = [];
    private IReadOnlyList<ExplainedTable> _explained = [];
    private IReadOnlyList<ExplainedLine> _lines = [];

    public void Add(TracedTable table) => _tables.Add(table);

    public void Take(DocumentText text, IReadOnlyList<OutlinePart> parts)
    {
        _explained = [.. _tables.Select(table => Explain(table, text))];
        Dictionary<int, LineFate> fates = FatesOf(parts);
        foreach (TracedTable table in _tables)
        {
            LineFate fate = table.Indicators + table.Programmes > 0 ? LineFate.Table : LineFate.RefusedTable;
            foreach (int line in table.Lines)
            {
                if (fate == LineFate.Table) fates[line] = fate;
                else fates.TryAdd(line, fate);
            }
        }

        _lines =
        [
            .. text.Lines.Select(line => new ExplainedLine(
                text.PlaceOf(line.Span), line.Text.Trim(), FateOf(line, fates)
            )),
        ];
    }

    public ReadingTrace ToTrace(PlanReading reading) =>
        new()
        {
            Reading = reading,
            Tables = _explained,
            Lines = _lines,
        };

    private static ExplainedTable Explain(TracedTable table, DocumentText text)
    {
        LineSpan span = table.Lines.Aggregate(default(LineSpan), (sum, line) => sum.Union(LineSpan.At(line)));
        return new ExplainedTable(
            text.PlaceOf(span), table.Shape, table.Caption, table.Rows, table.Indicators, table.Programmes,
            table.Verdict
        )
        {
            Columns =
            [
                .. table.Columns.Select(column => new ExplainedColumn(
                    column.Head, column.Use, column.Role, column.Year
                )),
            ],
        };
    }

    private static LineFate FateOf(Line line, Dictionary<int, LineFate> fates) => line.Kind switch
    {
        LineKind.Blank => LineFate.Blank,
        LineKind.PageNumber => LineFate.Furniture,
        LineKind.Contents => LineFate.Contents,
        _ => fates.GetValueOrDefault(line.Number, line.IsRunningHead ? LineFate.Furniture : LineFate.Prose),
    };

    private static Dictionary<int, LineFate> FatesOf(IReadOnlyList<OutlinePart> parts)
    {
        var fates = new Dictionary<int, LineFate>();
        foreach (OutlinePart part in parts)
        {
            LineFate fate = part.Class switch
            {
                LineClass.Heading or LineClass.Announcement => LineFate.Heading,
                LineClass.Label => LineFate.Label,
                LineClass.Item => LineFate.Item,
                LineClass.Table or LineClass.Programmes => LineFate.Table,
                _ => LineFate.Prose,
            };
            if (fate == LineFate.Prose) continue;
            for (int line = part.Lines.First; line <= part.Lines.Last; line++) fates.TryAdd(line, fate);
        }

        return fates;
    }
}
