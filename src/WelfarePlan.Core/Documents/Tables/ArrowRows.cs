using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables;

/// <summary>A name, a value, an arrow and a value: 相談件数 120件（R5）→150件（R11）, in a place that speaks of indicators.</summary>
internal static class ArrowRows
{
    public static RowReading? TryRead(CellStream stream, int arrow, TableHeader? header, out int next)
    {
        next = arrow + 1;
        if (stream.CellAt(arrow - 1) is not { Kind: CellKind.Value } from || stream.CellAt(arrow + 1) is not { Kind: CellKind.Value } to) return null;

        var words = new List<Cell>();
        int at = arrow - 2;
        while (stream.CellAt(at) is { Kind: CellKind.Text or CellKind.Unit } cell && cell.LineNumber == from.LineNumber)
        {
            words.Insert(0, cell);
            at--;
        }

        // Without a label both sides must say their years; a trend in prose says neither.
        bool saysYears = to.Value!.Year > from.Value!.Year;
        if (words.Count == 0 || (header is null && !saysYears)) return null;

        next = arrow + 2;
        var targets = new List<Cell> { to };
        while (stream.CellAt(next) is { Kind: CellKind.Arrow } && stream.CellAt(next + 1) is { Kind: CellKind.Value } further && further.LineNumber == from.LineNumber)
        {
            targets.Add(further);
            next += 2;
        }

        RoleLabel baseline = header?.Columns.FirstOrDefault(column => column.Role == RoleKind.Baseline) ?? new RoleLabel(RoleKind.Baseline);
        RoleLabel target = header?.Columns.FirstOrDefault(column => column.Role == RoleKind.Target) ?? new RoleLabel(RoleKind.Target);
        var reading = new RowReading(new TableHeader([baseline, .. targets.Select(_ => target)], LineSpan.At(from.LineNumber), from.Line.Text.Trim()) { Inferences = header is null ? 1 : 0 });
        RowAssembler.Add(reading, new RowChunk(), words, [from, .. targets], []);
        if (header is null) reading.Diagnostics.Add(DiagnosticRules.ArrowRead.At(LineSpan.At(from.LineNumber), from.Line.Text.Trim()));
        return reading;
    }
}
