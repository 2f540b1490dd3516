using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Shapes.Cells;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Rows;

/// <summary>Two rows to an indicator, one of targets and one of results, under a header of years.</summary>
internal static class PairedRows
{
    public static void Assemble(RowReading reading, IReadOnlyList<RowChunk> chunks)
    {
        var group = new List<RowChunk>();
        var words = new List<Cell>();
        foreach (RowChunk chunk in chunks)
        {
            // Words between the two rows of a pair name the pair only where none stood before it.
            bool begins = chunk.RowRole is { } role && group.Exists(other => other.RowRole!.Role == role.Role);
            if (begins)
            {
                Flush(reading, group, words);
                group = [];
                words = [];
            }

            // Words behind the last row of a pair name nothing in it.
            if (chunk.RowRole is null && chunk.Values.Count == 0 && group.Count > 0)
            {
                Flush(reading, group, words);
                group = [];
                words = [];
            }

            words.AddRange(chunk.Words);
            if (chunk.RowRole is not null) group.Add(chunk);
            else if (chunk.Values.Count > 0) RowAssembler.Misfit(reading, chunk);
        }

        Flush(reading, group, words);
    }

    /// <summary>項目 区分 R6 R7: the word column right before the values holds 目標 and 実績, not names.</summary>
    private static TableHeader WithoutRoleColumn(TableHeader header)
    {
        int value = header.Columns.ToList().FindIndex(column => column.Role.IsNumeric());
        bool isRoleColumn =
            value > 1
            && header.Columns[value - 1].Role is RoleKind.Name or RoleKind.Context
            && header.Columns.Take(value - 1).Any(column => column.Role is RoleKind.Name or RoleKind.Context);
        return isRoleColumn
            ? header with
            {
                Columns = [.. header.Columns.Where((_, index) => index != value - 1)],
            }
            : header;
    }

    private static void Flush(RowReading reading, List<RowChunk> group, List<Cell> words)
    {
        if (group.Count == 0) return;

        IReadOnlyList<RoleLabel> columns = reading.Header.Values;
        bool resultsEndEarly =
            group.Exists(row => row.Values.Count == columns.Count)
            && group.TrueForAll(row =>
                row.Values.Count == columns.Count
                || (row.RowRole!.Role == RoleKind.Actual && row.Values.Count > 0 && row.Values.Count < columns.Count)
            );
        if (!resultsEndEarly && group.Exists(row => row.Values.Count != columns.Count))
        {
            var all = new RowChunk();
            all.Words.AddRange(words);
            foreach (RowChunk row in group) all.Values.AddRange(row.Values);
            RowAssembler.Misfit(reading, all);
            return;
        }

        (string name, string? context, LineSpan lines) = RowNames.Of(WithoutRoleColumn(reading.Header), words);
        if (name.Length == 0 && reading is { Rows.Count: 0, LineAbove: { } above })
        {
            name = RowNames.Clean(above.RawSlice(0, above.Text.Length));
            lines = above.Span;
            reading.Diagnostics.Add(
                DiagnosticRules.NameFromHeading.At(lines.Union(LineSpan.At(group[^1].Values[^1].LineNumber)), name)
            );
        }

        if (name.Length == 0)
        {
            reading.Misfits++;
            Cell first = group[0].Values[0];
            reading.Diagnostics.Add(
                DiagnosticRules.NameMissing.At(
                    LineSpan.At(first.LineNumber),
                    string.Join(' ', group[0].Values.Select(value => value.Raw))
                )
            );
            return;
        }

        var placed = new List<PlacedValue>();
        foreach (RowChunk row in group)
        {
            if (row.Values.Count < columns.Count)
                reading.Diagnostics.Add(
                    DiagnosticRules.ResultsEndEarly.At(LineSpan.At(row.Values[0].LineNumber), name)
                );
            for (int i = 0; i < row.Values.Count; i++)
            {
                Cell cell = row.Values[i];
                RoleLabel column = columns[i].Role is RoleKind.Year or RoleKind.Actual or RoleKind.Unknown
                    ? columns[i] with
                    {
                        Role = row.RowRole!.Role,
                        Status = row.RowRole.Status,
                    }
                    : columns[i];
                placed.Add(new PlacedValue(column, cell.Value!, cell.Raw, LineSpan.At(cell.LineNumber)));
            }
        }

        reading.Rows.Add(
            new IndicatorRow(name, lines, placed)
            {
                Context = context,
                Unit = group[0].Unit ?? reading.Header.Unit,
                Basis = reading.Header.Basis,
            }
        );
    }
}
