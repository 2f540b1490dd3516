using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>Brings chunks of words and values under the columns of a header. What does not fit is reported, not
/// guessed.</summary>
internal static class RowAssembler
{
    public static RowReading Assemble(TableHeader header, IReadOnlyList<RowChunk> chunks, Lines.Line? lineAbove = null)
    {
        var reading = new RowReading(header) { LineAbove = lineAbove };
        if (chunks.Any(chunk => chunk.RowRole is not null)) PairedRows.Assemble(reading, chunks);
        else if (header.ValuesBeforeName > 0) NameAmongValues.Assemble(reading, chunks);
        else AssembleNameFirst(reading, chunks);
        return reading;
    }

    private static void AssembleNameFirst(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        int count = reading.Header.Values.Count;
        List<List<Cell>> wordsBehind =
        [
            .. chunks.Select(
                (chunk, i) => WordsBehind.Take(reading.Header, chunk, i + 1 < chunks.Count ? chunks[i + 1] : null)
            ),
        ];
        TakeDepartmentsBeforeValues(reading.Header, chunks);
        bool isNumbered = chunks.Any(chunk => chunk.IsNumbered);
        var gaps = new Lazy<int?>(() => EmptyCells.WidthOfGaps(chunks, count));
        if (!reading.Header.HasContext) NameParts.Mend(reading, chunks);
        for (int i = 0; i < chunks.Count; i++)
        {
            RowChunk chunk = chunks[i];
            List<Cell> behind = wordsBehind[i];
            if (chunk.Values.Count == 0) continue;

            // In a table that numbers its rows, what has no number goes on with the words behind the row above.
            if (reading.Header.HasNumbers && !chunk.IsNumbered && chunk.Values.Count != count && isNumbered)
            {
                // One number is part of a definition; several look like values that nobody may drop in silence.
                if (chunk.Values.Count(value => value.Value!.Amount is not null) > 1) Misfit(reading, chunk);
                continue;
            }

            DropPageNumber(chunk, count);
            TakeGroup(chunk, count);
            if (chunk.Values.Count == count) Add(reading, chunk, chunk.Words, chunk.Values, behind);
            else if (
                chunk.Values.Count > count
                && count > 0
                && chunk.Values.Count % count == 0
                && chunk.Words.Count == chunk.Values.Count / count
            )
                ApartRows.Assemble(reading, chunk);
            else if (
                !TryPlaceEnds(reading, chunk)
                && !BlobRows.TryPlace(reading, chunk)
                && !EmptyCells.TryPlace(reading, chunk, gaps)
            )
                Misfit(reading, chunk);
        }
    }

    /// <summary>Where the column before the values is that of departments, the last word on the line of the values is
    /// one.</summary>
    private static void TakeDepartmentsBeforeValues(TableHeader header, IReadOnlyList<RowChunk> chunks)
    {
        if (!header.HasDepartmentBeforeValues) return;
        foreach (RowChunk chunk in chunks)
        {
            int last =
                chunk.Values.Count == 0
                    ? -1
                    : chunk.Words.FindLastIndex(word => word.LineNumber == chunk.Values[0].LineNumber);
            chunk.HasNameOnly = last >= 0 && DepartmentNames.IsDepartment(chunk.Words[last].Raw);
            if (chunk.HasNameOnly) chunk.Words.RemoveAt(last);
        }
    }

    /// <summary>A bare number on a line of its own behind a full row counts the pages.</summary>
    private static void DropPageNumber(RowChunk chunk, int count)
    {
        if (count == 0 || chunk.Values.Count != count + 1) return;
        Cell last = chunk.Values[^1];
        bool isBare =
            last.Value is { Unit: "", Amount: > 0 and < 1000, Year: null } value
            && value.Amount == decimal.Truncate(value.Amount.Value);
        bool rowIsOneLine =
            chunk.Values.Take(count).All(value => value.LineNumber == chunk.Values[0].LineNumber)
            && chunk.Values[0].LineNumber < last.LineNumber;
        if (isBare && rowIsOneLine) chunk.Values.RemoveAt(count);
    }

    /// <summary>18歳以上 between the name and values of another unit says whose values they are.</summary>
    private static void TakeGroup(RowChunk chunk, int count)
    {
        if (count == 0 || chunk.Values.Count != count + 1 || chunk.Words.Count == 0) return;
        Cell first = chunk.Values[0];
        bool isGroup =
            first.Value!.Unit is "歳" or "才"
            && first.LineNumber == chunk.Words[^1].LineNumber
            && chunk.Values.Skip(1).All(value => value.Value!.Unit is not ("歳" or "才"));
        if (!isGroup) return;
        chunk.Values.RemoveAt(0);
        chunk.Words.Add(first);
    }

    /// <summary>More values than columns, each with its own year: the first is the baseline, the others are
    /// targets.</summary>
    private static bool TryPlaceEnds(RowReading reading, RowChunk chunk)
    {
        if (
            reading.Header.Values
                is not [{ Role: RoleKind.Baseline, HasYear: false }, { Role: RoleKind.Target, HasYear: false }]
            || chunk.Values.Count < 3
        )
            return false;
        for (int i = 1; i < chunk.Values.Count; i++)
        {
            if (!(chunk.Values[i].Value!.Year > chunk.Values[i - 1].Value!.Year)) return false;
        }

        Add(reading, chunk, chunk.Words, [chunk.Values[0], chunk.Values[^1]], []);

        // A baseline is one value by its nature; the spare ones are targets on the way.
        IndicatorRow row = reading.Rows[^1];
        List<PlacedValue> values = [.. row.Values];
        for (int i = 1; i + 1 < chunk.Values.Count; i++)
        {
            Cell cell = chunk.Values[i];
            values.Insert(
                i,
                new PlacedValue(reading.Header.Values[1], cell.Value!, cell.Raw, LineSpan.At(cell.LineNumber))
            );
        }

        reading.Rows[^1] = row with { Values = values, Confidence = Confidence.Likely };
        reading.Diagnostics.Add(DiagnosticRules.HeaderChosen.At(row.Lines, row.Name));
        return true;
    }

    internal static void Add(
        RowReading reading, RowChunk chunk, IReadOnlyList<Cell> words, IReadOnlyList<Cell?> values,
        IReadOnlyList<Cell> behind
    )
    {
        (string name, string? context, LineSpan lines) = RowNames.Of(reading.Header, words, chunk.HasNameOnly);
        bool hasJoint = context is null && HasJoint(words);
        if (name.Length == 0 && chunk.Unit is not null && reading.Rows.Count > 0)
        {
            // A second unit of the same thing (人／月, 時間／月): its name is printed once.
            name = reading.Rows[^1].Name;
            lines = reading.Rows[^1].NameLines;
        }

        if (name.Length == 0 || ValueReader.Read(Folded(name), YearContext.None) is { Amount: not null })
        {
            string text = string.Join(' ', values.Where(value => value is not null).Select(value => value!.Raw));
            reading.Diagnostics.Add(DiagnosticRules.NameMissing.At(LinesOf(values), text));
            reading.Misfits++;
            return;
        }

        IReadOnlyList<RoleLabel> columns = reading.Header.Values;
        var placed = new List<PlacedValue>();
        for (int i = 0; i < columns.Count; i++)
        {
            if (values[i] is { } cell)
                placed.Add(new PlacedValue(columns[i], cell.Value!, cell.Raw, LineSpan.At(cell.LineNumber)));
        }

        if (context is not null && words[0].LineNumber != words[^1].LineNumber && !NameScores.IsContext(context))
            reading.Diagnostics.Add(DiagnosticRules.NameMayBeCut.At(lines.Union(LinesOf(values)), name));
        if (hasJoint || chunk.MayBeCut)
            reading.Diagnostics.Add(DiagnosticRules.NameMayBeCut.At(LinesOf(words).Union(LinesOf(values)), name));

        reading.Rows.Add(new IndicatorRow(name, lines, placed)
        {
            Context = context,
            Unit = chunk.Unit ?? reading.Header.Unit,
            Basis = chunk.Basis ?? reading.Header.Basis,
            Direction = chunk.Direction,
            Notes = chunk.Notes,
            Departments = DepartmentsOf(reading.Header, behind),
            Confidence = reading.Header.Inferences > 0 || chunk.IsContinued ? Confidence.Likely : Confidence.Certain,
        });
        if (chunk.HasLooseYears)
            reading.Diagnostics.Add(DiagnosticRules.UnreadableYear.At(lines.Union(LinesOf(values)), name));
        if (chunk.IsContinued) reading.Diagnostics.Add(DiagnosticRules.HeaderContinued.At(lines, name));
        if (RowUnits.Clash(placed)) reading.UnitClashes++;
    }

    // Two words that look like two things: the one above may be a heading.
    private static bool HasJoint(IReadOnlyList<Cell> words)
    {
        for (int i = 1; i < words.Count; i++)
        {
            if (words[i].Kind != CellKind.Value && NameScores.IsDoubtfulJoint(words[i - 1], words[i])) return true;
        }

        return false;
    }

    private static string Folded(string name) => string.Concat(name.Select(Text.WidthFolding.Fold));

    internal static void Misfit(RowReading reading, RowChunk chunk)
    {
        reading.Misfits++;
        string text = string.Join(' ', chunk.Words.Concat(chunk.Values).Select(cell => cell.Raw));
        LineSpan lines = LinesOf(chunk.Words).Union(LinesOf(chunk.Values));
        // The name is sure even where its values are not: it stands without them.
        (string name, string? context, LineSpan nameLines) = RowNames.Of(reading.Header, chunk.Words);
        if (name.Length > 0 && chunk.Values.Count > 0)
            reading.Rows.Add(
                new IndicatorRow(name, nameLines, [])
                {
                    Context = context,
                    Unit = chunk.Unit,
                    Confidence = Confidence.Guessed,
                }
            );
        reading.Diagnostics.Add(chunk.Values.Any(value => value.Value!.IsUnreadable)
            ? DiagnosticRules.UnreadableNumber.At(lines, text)
            : DiagnosticRules.RowDoesNotFit.At(lines, text));
    }

    private static IReadOnlyList<string> DepartmentsOf(TableHeader header, IReadOnlyList<Cell> behind) =>
        behind.Count > 0 && header.WordsBehind.Count > 0 && header.WordsBehind[0].Role == RoleKind.Department
            ? DepartmentNames.Split(behind[0].Raw)
            : [];

    internal static LineSpan LinesOf(IEnumerable<Cell?> cells) =>
        cells
            .Where(cell => cell is not null)
            .Aggregate(default(LineSpan), (span, cell) => span.Union(LineSpan.At(cell!.LineNumber)));
}
