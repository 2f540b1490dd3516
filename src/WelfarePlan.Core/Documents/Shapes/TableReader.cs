using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Shapes.Heads;
using WelfarePlan.Documents.Shapes.Rows;
using WelfarePlan.Documents.Shapes.Sentences;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Shapes;

/// <summary>Finds the tables of indicators in a document and reads their rows. Tables of anything else are passed over.</summary>
internal sealed class TableReader(IReadOnlyList<Line> lines, YearContext years, FiscalPeriod? period, IReadOnlySet<int> taken, ICollection<Diagnostic> log)
{
    private readonly List<TableArea> _areas = [];
    private readonly List<Diagnostic> _found = [];
    private readonly HashSet<string> _contradicted = [];
    private TableHeader? _told;
    private bool _hasBrokenNames;
    private const int MostCellsBefore = 60;
    private const int MostWordsAbove = 6;
    private readonly CellStream _stream = new(lines, years, taken);

    public IReadOnlyList<TableArea> Read()
    {
        int at = 0;
        while (at < _stream.Count) at = ReadAt(at);
        RowSense.Drop(_areas, _contradicted, _found);
        ReportCutNames();
        var claimed = new HashSet<int>(_areas.SelectMany(area => area.ClaimedLines).Concat(taken));
        _areas.AddRange(new SentenceTargets(lines, years, _found).Read(claimed));
        foreach (Diagnostic diagnostic in _found.Distinct()) log.Add(diagnostic);
        return _areas;
    }

    private int ReadAt(int at)
    {
        StreamItem item = _stream[at];
        if (item.Stop == StopKind.Sentence && OrderSentence.TryRead(item.Line, years) is { } told && (told.IsOfIndicators || told.HasRowRoles))
        {
            if (told.IsOfIndicators) _told = told;
            return ReadUnder([told], at + 1, at);
        }

        if (item.Cell is not { } cell) return at + 1;
        if (cell.Kind == CellKind.Arrow && ArrowRows.TryRead(_stream, at, null, out int next) is { } arrow)
        {
            Accept(arrow, at, next);
            return next;
        }

        if (ArrowRows.TryReadDated(_stream, at, out int behind) is { } dated)
        {
            Accept(dated, at, behind);
            return behind;
        }

        if (_told is not null && IsToldRow(at, _told)) return ReadUnder([_told], at, at);
        return cell.Kind == CellKind.Role ? ReadHeader(at) : at + 1;
    }

    /// <summary>A line of words and as many values as the sentence named: a row, wherever it stands.</summary>
    private bool IsToldRow(int at, TableHeader told)
    {
        if (!IsLineStart(at) || _stream.CellAt(at) is not { Kind: CellKind.Text } first) return false;
        int values = 0;
        for (int next = at + 1; _stream.CellAt(next) is { } cell && cell.LineNumber == first.LineNumber; next++)
        {
            if (cell.Kind == CellKind.Value) values++;
            else if (values > 0 || cell.Kind == CellKind.Role) return false;
        }

        return values == told.Values.Count;
    }

    private bool IsLineStart(int at) => at == 0 || _stream[at - 1].Line != _stream[at].Line;

    private static bool HasRowTargets(RowReading reading) => reading.Rows.Exists(row => row.Values.Any(value => value.Column.Role == RoleKind.Target));

    private int ReadHeader(int at)
    {
        if (IsSectionLabel(at)) return at + 1;
        HeaderRun run = HeaderRun.At(_stream, at)!;
        int labels = run.Cells.Count(cell => cell.Kind == CellKind.Role && cell.Role!.Role.IsNumeric());
        bool isLabelled = labels >= 1 && _stream.CellAt(run.Next) is { Kind: CellKind.Value } && IsSingleLabel(run);
        if (isLabelled || (labels == 0 && run.Cells.Any(cell => cell.Role?.Role == RoleKind.Name) && _stream.CellAt(run.Next) is { Kind: CellKind.Text } && !HoldsArrow(run.Next)))
        {
            var labelled = new LabelledRows(_stream);
            if (labelled.TryRead(at) is { } record && labelled.Next > at)
            {
                Accept(record, at, labelled.Next);
                return labelled.Next;
            }
        }

        // The order told in a sentence holds until another header stands.
        if (labels == 0)
        {
            if (_told is not null && run.Cells.Any(cell => cell.Role?.Role == RoleKind.Name)) return ReadUnder([_told], run.Next, at);
            if (run.Cells.Any(cell => cell.Role?.SaysIndicator == true)) RowsLeftOver.Report(_stream, run.Next, _found);
            return run.Next;
        }

        if (IsTitleOverArrows(run, at)) return at + 1;
        IReadOnlyList<TableHeader> layouts = HeaderLayouts.Of(run);
        if (layouts.Any(layout => layout.IsOfIndicators)) _told = null;
        return ReadUnder(layouts, run.Next, at);
    }

    private bool HoldsArrow(int at)
    {
        int line = _stream[at].Line.Number;
        int end = at + MostCellsBefore;
        while (at < end && _stream.CellAt(at) is { } cell && cell.LineNumber == line && cell.Kind != CellKind.Arrow) at++;
        return _stream.CellAt(at) is { Kind: CellKind.Arrow } arrow && arrow.LineNumber == line;
    }

    /// <summary>【目標】 on a line of its own labels what follows; it is no column.</summary>
    private bool IsSectionLabel(int at) =>
        _stream.CellAt(at) is { Role: { HasYear: false } label } cell
        && (label.IsFramed || label.IsTitleWord) && label.Role.IsNumeric() && IsLineStart(at)
        && _stream.CellAt(at + 1) is { Kind: CellKind.Role, Role: { } next } below && below.LineNumber != cell.LineNumber
        && (label.IsFramed || next.Role == RoleKind.Name);

    /// <summary>■数値目標 over 相談件数 120件 → 150件 labels what follows.</summary>
    private bool IsTitleOverArrows(HeaderRun run, int at)
    {
        if (!run.Cells.All(cell => cell.Role is { IsTitleWord: true, HasYear: false } or { Role: RoleKind.Name or RoleKind.Context })) return false;
        for (int i = at + 1; i < at + 8; i++)
        {
            if (_stream.CellAt(i) is { Kind: CellKind.Arrow }) return true;
        }

        return false;
    }

    /// <summary>One label and then its value; a header has all its labels before the first value.</summary>
    private static bool IsSingleLabel(HeaderRun run)
    {
        int value = run.Cells.Count(cell => cell.Kind == CellKind.Role && cell.Role!.Role.IsValue() && cell.Role.Role != RoleKind.Year);
        int years = run.Cells.Count(cell => cell.Kind == CellKind.Role && cell.Role!.Role == RoleKind.Year);
        return value == 1 && years <= 1;
    }

    private int ReadUnder(IReadOnlyList<TableHeader> layouts, int start, int begin)
    {
        var readings = new List<(RowReading Reading, int Next)>();
        foreach (TableHeader layout in layouts)
        {
            var chunks = new ChunkReader(_stream, layout);
            IReadOnlyList<RowChunk> rows = chunks.Read(start);
            if (rows.Any(chunk => chunk.Values.Count > 0)) readings.Add((RowAssembler.Assemble(layout, rows, LineAbove(begin)), chunks.Next));
        }

        if (readings.Count == 0) return Math.Max(start, begin + 1);
        (RowReading best, int next) = readings.MinBy(pair => (pair.Reading.Misfits - pair.Reading.Rows.Count(row => row.Values.Count > 0), pair.Reading.UnitClashes, pair.Reading.Header.Inferences));
        if (!best.Header.IsOfIndicators && !HasRowTargets(best))
        {
            Refuse(best.Header);
            return Math.Max(next, start);
        }

        if (best.Header.Inferences > 0 || readings.Count(pair => pair.Reading.Misfits == best.Misfits && pair.Reading.Rows.Count > 0) > 1)
        {
            // The choice concerns every row under the header.
            _found.Add(DiagnosticRules.HeaderChosen.At(best.Rows.Aggregate(best.Header.Lines, (span, row) => span.Union(row.Lines)), best.Header.Text));
        }

        Accept(best, begin, next);
        if (_told is null) RowsLeftOver.Report(_stream, next, _found);
        return Math.Max(next, start);
    }

    private Line? LineAbove(int at)
    {
        int start = at;
        while (at > 0 && start - at < MostCellsBefore && !IsLineStart(at)) at--;
        if (at == 0 || !IsLineStart(at)) return null;
        StreamItem above = _stream[at - 1];
        if (above.Stop == StopKind.Heading) return above.Line;

        int words = 0;
        while (words <= MostWordsAbove && _stream.CellAt(at - 1 - words) is { Kind: CellKind.Text } word && word.LineNumber == above.Line.Number) words++;
        bool isWhole = words is > 0 and <= MostWordsAbove && _stream.CellAt(at - 1 - words)?.LineNumber != above.Line.Number;
        return isWhole ? above.Line : null;
    }

    private void Refuse(TableHeader header)
    {
        bool namesValues = !header.IsCostTable && header.Columns.Any(column => column.Role is RoleKind.Baseline or RoleKind.Target);
        _found.Add((namesValues ? DiagnosticRules.ValuesPassedOver : DiagnosticRules.TableRefused).At(header.Lines, header.Text));
    }

    private void Accept(RowReading reading, int begin, int next)
    {
        int last = _stream[next - 1].Line.Number;
        TableHeader completed = InterimColumns.Decide(YearNotes.Complete(reading.Header, lines, last, years), period, lines, _found);
        foreach (Diagnostic diagnostic in reading.Diagnostics) _found.Add(diagnostic);
        _hasBrokenNames |= reading.Diagnostics.Exists(diagnostic => diagnostic.Id == DiagnosticRules.NameAroundValues.Id || diagnostic.Id == DiagnosticRules.RowDoesNotFit.Id || diagnostic.Id == DiagnosticRules.NameMayBeCut.Id);
        HeaderChecks.Report(completed, _found);

        var claimed = new HashSet<int>();
        for (int line = reading.Header.Lines.First; line <= reading.Header.Lines.Last; line++) claimed.Add(line);
        IReadOnlyList<IndicatorRow> rows = [.. reading.Rows.Select(row => Recolumn(row, reading.Header, completed))];
        if (!completed.HasRoleWords || completed.IsSchedule) rows = [.. rows.Where(row => row.Values.Any(value => value.Value.Amount is not null))];
        string heads = string.Join(' ', completed.Columns.Select(column => $"{column.Role} {column.Year}"));
        rows = RowSense.Keep(rows, period, _found, out bool isContradiction);
        if (isContradiction) _contradicted.Add(heads);
        TableChecks.Report(completed, rows, _found);
        foreach (IndicatorRow row in rows)
        {
            for (int line = row.Lines.First; line <= row.Lines.Last; line++) claimed.Add(line);
            RowChecks.Report(row, _found);
        }

        // Headings may stand between the rows of one table; each row belongs where it is printed.
        bool isFirst = true;
        foreach (IGrouping<int, IndicatorRow> group in rows.GroupBy(row => row.Lines.First))
        {
            _areas.Add(new TableArea(new(group.Key, group.Max(row => row.Lines.Last)), [.. group], isFirst ? claimed : new HashSet<int>()) { Heads = heads });
            isFirst = false;
        }
    }

    // Where some names of a document were broken, one that does not end as names do may have lost its rest.
    private void ReportCutNames()
    {
        if (!_hasBrokenNames) return;
        foreach (IndicatorRow row in _areas.SelectMany(area => area.Rows))
        {
            if (!NameEndings.IsComplete(row.Name) || row.Values.Any(HasBracketApart)) _found.Add(DiagnosticRules.NameMayBeCut.At(row.Lines, row.Name));
        }
    }

    // 156 （延べ）: the brackets may close the value or the name beside it.
    private static bool HasBracketApart(PlacedValue value)
    {
        int open = value.Text.AsSpan().IndexOfAny('(', '（');
        return open > 0 && char.IsWhiteSpace(value.Text[open - 1]) && !value.Text.AsSpan(open).ContainsAnyInRange('0', '9') && !value.Text.AsSpan(open).ContainsAnyInRange('０', '９');
    }

    /// <summary>Gives the values the columns as the notes near the table completed them.</summary>
    private static IndicatorRow Recolumn(IndicatorRow row, TableHeader before, TableHeader after)
    {
        if (ReferenceEquals(before, after)) return row;
        return row with
        {
            Values = [.. row.Values.Select(value =>
            {
                int index = before.Columns.ToList().IndexOf(value.Column);
                return index >= 0 ? value with { Column = after.Columns[index] } : value;
            })],
        };
    }
}
