using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Shapes.Rows;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Shapes;

/// <summary>A name, a value, an arrow and a value: 相談件数 120件（R5）→150件（R11）, in a place that speaks of
/// indicators.</summary>
internal static class ArrowRows
{
    private const int LongestPart = 28;

    public static RowReading? TryRead(CellStream stream, int arrow, TableHeader? header, out int next)
    {
        next = arrow + 1;
        if (
            stream.CellAt(arrow - 1) is not { Kind: CellKind.Value } from
            || stream.CellAt(arrow + 1) is not { Kind: CellKind.Value } to
        )
            return null;

        var words = new List<Cell>();
        int at = arrow - 2;
        while (stream.CellAt(at) is { Kind: CellKind.Text or CellKind.Unit } cell && cell.LineNumber == from.LineNumber)
        {
            words.Insert(0, cell);
            at--;
        }

        int end = arrow + 2;
        var targets = new List<Cell> { to };
        while (
            stream.CellAt(end) is { Kind: CellKind.Arrow }
            && stream.CellAt(end + 1) is { Kind: CellKind.Value } further
            && further.LineNumber == from.LineNumber
        )
        {
            targets.Add(further);
            end += 2;
        }

        // Without a label both sides must say their years; a trend in prose says neither.
        bool saysYears = to.Value!.Year > from.Value!.Year;
        if (header is null && !saysYears) return null;
        int own = words.Count;
        TakeLineAbove(stream, words, at, from);
        TakeLineBelow(stream, words, ref end, from);
        if (words.Count == 0) return null;

        next = end;
        RoleLabel baseline =
            header?.Columns.FirstOrDefault(column => column.Role == RoleKind.Baseline)
            ?? new RoleLabel(RoleKind.Baseline);
        RoleLabel target =
            header?.Columns.FirstOrDefault(column => column.Role == RoleKind.Target) ?? new RoleLabel(RoleKind.Target);
        var reading = new RowReading(
            new TableHeader(
                [baseline, .. targets.Select(_ => target)],
                LineSpan.At(from.LineNumber),
                from.Line.Text.Trim()
            )
            {
                Inferences = header is null ? 1 : 0,
            }
        );
        RowAssembler.Add(reading, new RowChunk(), words, [from, .. targets], []);
        if (header is null)
            reading.Diagnostics.Add(DiagnosticRules.ArrowRead.At(LineSpan.At(from.LineNumber), from.Line.Text.Trim()));
        if (words.Count > own)
            reading.Diagnostics.Add(
                DiagnosticRules.NameAroundValues.At(
                    RowAssembler.LinesOf(words).Union(LineSpan.At(from.LineNumber)),
                    Joined(words)
                )
            );
        return reading;
    }

    /// <summary>見守り隊の数 令和4年度 23隊 ⇒ 令和9年度 40隊: the years stand before their values.</summary>
    public static RowReading? TryReadDated(CellStream stream, int at, out int next)
    {
        next = at + 5;
        if (
            stream.CellAt(at) is not { Kind: CellKind.Role, Role: { Role: RoleKind.Year, Year: { } first } } start
            || stream.CellAt(at + 3) is not { Kind: CellKind.Role, Role: { Role: RoleKind.Year, Year: { } last } }
        )
            return null;
        if (
            stream.CellAt(at + 1) is not { Kind: CellKind.Value } from
            || stream.CellAt(at + 2) is not { Kind: CellKind.Arrow }
            || stream.CellAt(at + 4) is not { Kind: CellKind.Value } to
        )
            return null;
        if (to.LineNumber != start.LineNumber || last <= first) return null;

        var words = new List<Cell>();
        for (
            int i = at - 1;
            stream.CellAt(i) is { Kind: CellKind.Text or CellKind.Unit } cell && cell.LineNumber == start.LineNumber;
            i--
        )
            words.Insert(0, cell);
        if (words.Count == 0) return null;
        TableHeader header = new(
            [new RoleLabel(RoleKind.Baseline) { Year = first }, new RoleLabel(RoleKind.Target) { Year = last }],
            LineSpan.At(start.LineNumber),
            start.Line.Text.Trim()
        )
        {
            Inferences = 1,
        };
        var reading = new RowReading(header);
        RowAssembler.Add(reading, new RowChunk(), words, [from, to], []);
        reading.Diagnostics.Add(DiagnosticRules.ArrowRead.At(LineSpan.At(start.LineNumber), start.Line.Text.Trim()));
        return reading;
    }

    /// <summary>The first half of a broken name stands alone above: it opens the item, or the name is more whole with
    /// it.</summary>
    private static void TakeLineAbove(CellStream stream, List<Cell> words, int at, Cell value)
    {
        if (
            stream.CellAt(at) is not { Kind: CellKind.Text } above
            || value.LineNumber - above.LineNumber > 2
            || above.Text.Length > LongestPart
            || IsItem(value)
        )
            return;
        if (
            stream.CellAt(at - 1)?.LineNumber == above.LineNumber
            || NumberingReader.Read(above.Line.Text) is { Family: not NumberingFamily.Mark }
        )
            return;
        bool isOpen =
            words.Count == 0 || IsItem(above) || NameScores.Of([above, .. words], []) > NameScores.Of(words, []);
        if (isOpen && (words.Count == 0 || !NameScores.IsDoubtfulJoint(above, words[0]))) words.Insert(0, above);
    }

    private static void TakeLineBelow(CellStream stream, List<Cell> words, ref int end, Cell value)
    {
        if (
            words.Count == 0
            || stream.CellAt(end) is not { Kind: CellKind.Text } below
            || below.LineNumber - value.LineNumber is < 1 or > 2
            || below.Text.Length > LongestPart
            || IsItem(below)
        )
            return;
        if (stream.CellAt(end + 1)?.LineNumber == below.LineNumber || NumberingReader.Read(below.Line.Text) is not null)
            return;
        string name = Joined(words);
        if (!NameEndings.MayEnd(name, below.Raw) || NameScores.Of(words, [below]) <= NameScores.Of(words, [])) return;
        words.Add(below);
        end++;
    }

    private static bool IsItem(Cell cell) => Bullets.IsMark(cell.Line.Text.AsSpan().TrimStart()[0]);

    private static string Joined(List<Cell> words) => JapaneseLines.Join(words.Select(word => word.Raw));
}
