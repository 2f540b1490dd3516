using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Makes a grid of heads and rows whose cells only the order of the text gave.</summary>
internal sealed class FlowGrid(IReadOnlyList<Line> lines, YearContext years)
{
    private readonly List<CellToken> _cells = [];
    private readonly List<Diagnostic> _log = [];
    private readonly HashSet<int> _claimed = [];
    private int _heads;
    private bool _isAnnounced;

    public static GridMatrix Build(
        IReadOnlyList<FlowColumn> columns, IReadOnlyList<FlowRow> rows, IEnumerable<int> claimed,
        IEnumerable<Diagnostic> log, IReadOnlyList<Line> lines, YearContext years, bool isAnnounced = false)
    {
        var grid = new FlowGrid(lines, years) { _isAnnounced = isAnnounced };
        grid._claimed.UnionWith(claimed);
        grid._log.AddRange(log);
        int heads = columns.Any(column => column is { Words: not null, Year: not null }) ? 2 : 1;
        grid._heads = heads;
        grid.AddHead(columns, heads);
        MarkLateGroups(columns, rows);
        for (int i = 0; i < rows.Count; i++) grid.AddRow(rows[i], i + heads, columns);
        return grid.Finish(heads, rows.Count, columns);
    }

    // Groups begin in the first row; what only later ones have may be the beginning of their names.
    private static void MarkLateGroups(IReadOnlyList<FlowColumn> columns, IReadOnlyList<FlowRow> rows)
    {
        for (int column = 0; column < columns.Count; column++)
        {
            bool isLate = columns[column].Label.Role is RoleKind.Context or RoleKind.Name
                && rows[0].Cells[column].Count == 0;
            if (!isLate) continue;
            foreach (FlowRow row in rows) row.IsDoubtful |= row.Cells[column].Count > 0;
        }
    }

    private void AddHead(IReadOnlyList<FlowColumn> columns, int heads)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            bool isAlone = columns[i].Words is null || columns[i].Year is null;
            if (columns[i].Words is { } words)
                AddCell(words.Raw, [words], 0, i, isAlone ? heads : 1);
            if (columns[i].Year is { } year)
                AddCell(year.Raw, [year], isAlone ? 0 : 1, i, isAlone ? heads : 1);
        }
    }

    private void AddRow(FlowRow row, int at, IReadOnlyList<FlowColumn> columns)
    {
        string name = "";
        for (int i = 0; i < columns.Count; i++)
        {
            if (row.Cells[i].Count == 0) continue;
            string raw = NameTails.Joined(row.Cells[i]);
            bool isName = columns[i].Label.Role is RoleKind.Name or RoleKind.Context && !columns[i].HasValues;
            if (isName && (name.Length == 0 || columns[i].Label.Role == RoleKind.Name)) name = raw;
            AddCell(raw, row.Cells[i], at, i, i == 0 ? Math.Max(1, row.NameSpan) : 1);
        }

        LineSpan span = default;
        foreach (List<TextPiece> cell in row.Cells) span = span.Union(SpanOf(cell));
        if (row.HasNameAround) _log.Add(DiagnosticRules.NameAroundValues.At(span, name));
        // Where nothing but the order of the pieces holds a row together, a name that does not end as names do may go
        // on.
        if (
            row.IsDoubtful
            || IsBrokenName(row, columns)
            || IsNameUnderLabel(row, columns)
            || !NameEndings.IsComplete(name)
        )
            _log.Add(DiagnosticRules.NameMayBeCut.At(span, name));
        if (row.IsContinued) _log.Add(DiagnosticRules.HeaderContinued.At(span, name));
        if (row.EndsEarly) _log.Add(DiagnosticRules.ResultsEndEarly.At(span, row.Pieces.First().Raw));
    }

    /// <summary>Returns whether a name over lines could as well be two things, or does not end as names do.</summary>
    private static bool IsBrokenName(FlowRow row, IReadOnlyList<FlowColumn> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].HasValues || columns[i].Label.Role == RoleKind.Unit || row.Cells[i].Count < 2) continue;
            List<TextPiece> parts = row.Cells[i];
            if (parts[0].Line == parts[^1].Line) continue;
            bool isWhole = NameEndings.IsComplete(NameTails.Joined(parts));
            for (int part = 1; part < parts.Count; part++)
                isWhole &= !NameEndings.IsComplete(NameTails.Joined(parts, part));
            if (
                !isWhole
                || parts.FindIndex(1, static part =>
                    NumberingReader.Read(part.Text) is { Family: not NumberingFamily.Mark }
                ) > 0
            )
                return true;
        }

        return false;
    }

    /// <summary>主な取組 / 成果指標 / 目標値 over 防災士の登 / 録者数 / 120人: where the first head may as well label what stands
    /// above, both lines may be one name.</summary>
    private static bool IsNameUnderLabel(FlowRow row, IReadOnlyList<FlowColumn> columns)
    {
        bool mayBeLabel = columns.Count > 1
            && columns[0] is { Label.Role: RoleKind.Context, Words: { } label }
            && columns[1] is { Label.Role: RoleKind.Name, Words: { } name }
            && label.Line < name.Line
            && SectionWords.TryFind(label.Text, out _);
        return mayBeLabel
            && row.Cells[0] is [.., var front]
            && row.Cells[1] is [var rest, ..]
            && front.Line < rest.Line
            && NumberingReader.Read(front.Text) is null;
    }

    private void AddCell(string raw, List<TextPiece> pieces, int row, int column, int rowSpan)
    {
        var cell = new CellToken(row, column, raw, FoldedText.TextOf(raw), SpanOf(pieces), years)
        {
            RowSpan = rowSpan, Parts = PartsOf(pieces),
        };

        // The year of a value may stand beside or below it.
        bool isDated =
            pieces.Count == 1
            && cell.Value is { Year: null, AsOf: null }
            && pieces[0].Value is { Year: not null } or { AsOf: not null };
        _cells.Add(isDated ? cell.With(pieces[0].Value!) : cell);
        if (row < _heads) return;
        foreach (TextPiece piece in pieces) _claimed.Add(piece.Line);
    }

    private GridMatrix Finish(int heads, int rows, IReadOnlyList<FlowColumn> columns)
    {
        int first = _claimed.Min();
        return new GridMatrix(heads + rows, columns.Count, _cells)
        {
            Lines = new LineSpan(first, _claimed.Max()),
            Claimed = [.. _claimed],
            Caption = LinesAbove.Caption(lines, first),
            Heading = LinesAbove.Heading(lines, first),
            IsDrawn = false,
            HeadRows = heads,
            NameColumn = NameColumnOf(columns),
            IsCounted = true,
            IsFlowing = true,
            IsAnnounced = _isAnnounced,
            Diagnostics = _log,
        };
    }

    /// <summary>Returns the column of names that no word heads.</summary>
    private static int NameColumnOf(IReadOnlyList<FlowColumn> columns)
    {
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i] is { Words: null, Year: null, Label.Role: RoleKind.Name }) return i;
        }

        return -1;
    }

    private static string[] PartsOf(List<TextPiece> pieces)
    {
        string[] parts = new string[pieces.Count];
        for (int i = 0; i < parts.Length; i++) parts[i] = pieces[i].Raw;
        return parts;
    }

    private static LineSpan SpanOf(List<TextPiece> pieces)
    {
        LineSpan span = default;
        foreach (TextPiece piece in pieces) span = span.Union(LineSpan.At(piece.Line));
        return span;
    }
}
