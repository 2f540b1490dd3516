using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Shapes;
using WelfarePlan.Documents.Shapes.Programmes;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables;

/// <summary>Stage 3: readings compete. Cells and alignment come first; among the others the one without a doubt
/// wins.</summary>
internal static class DocumentTables
{
    public static TablesRead Read(
        DocumentText text,
        IReadOnlyList<GridMatrix> grids,
        YearContext years,
        PlanFacts facts,
        Predicate<Line> isSectionLabel,
        ICollection<Diagnostic> log,
        ITableTrace? trace)
    {
        TableFrame frame = TableFrame.Of(text, years, facts);
        var tables = new GridTables(frame, trace);
        foreach (GridMatrix grid in grids) tables.Read(grid);

        List<GridReading> taken = [.. tables.Readings.Where(reading => reading.IsPlaced || !reading.IsDoubtful)];
        HashSet<int> lines = [.. taken.SelectMany(reading => reading.Lines)];
        IReadOnlyList<TableArea> flowing = new TableReader(text.Lines, years, facts.Period, lines, log).Read();
        if (!facts.IsPlan) flowing = [.. flowing.Where(table => IsOfIndicators(table, log))];
        lines.UnionWith(flowing.SelectMany(table => table.ClaimedLines));
        foreach (GridReading reading in tables.Readings.Except(taken).ToList())
        {
            if (reading.Lines.Overlaps(lines)) continue;
            taken.Add(reading);
            lines.UnionWith(reading.Lines);
        }

        List<TableArea> shapes = ArrowLines.Read(text.Lines, lines, years, frame.IsReport, log);
        if (!facts.IsPlan) shapes = [.. shapes.Where(table => IsOfIndicators(table, log))];
        lines.UnionWith(shapes.SelectMany(table => table.ClaimedLines));
        HashSet<string> targets = WithTargets([.. taken.SelectMany(reading => reading.Tables), .. flowing, .. shapes]);
        shapes.AddRange(new ToldRows(text.Lines, lines, years, log).Read(targets));
        lines.UnionWith(shapes.SelectMany(table => table.ClaimedLines));
        foreach (Diagnostic diagnostic in taken.SelectMany(reading => reading.Diagnostics).Distinct())
            log.Add(diagnostic);
        if (facts.IsPlan) ValuesToldInSentences.Report(text.Lines, lines, log);
        List<TableArea> read = [.. taken.SelectMany(reading => reading.Tables), .. flowing, .. shapes];
        if (text.Grids.Count == 0) HalvesOfNames.Report(text.Lines, read, years, log);
        IReadOnlyList<ProgrammeArea> stacked = new StackedProgrammes(text.Lines, lines, years).Read();
        lines.UnionWith(stacked.SelectMany(area => area.ClaimedLines));
        IReadOnlyList<ProgrammeArea> programmes = Flowing(text, years, lines, isSectionLabel, log);
        lines.UnionWith(programmes.SelectMany(area => area.ClaimedLines));
        IReadOnlyList<ProgrammeArea> listed = new ListedProgrammes(text.Lines, lines, facts.IsPlan).Read();
        return new TablesRead(
            read,
            [.. taken.SelectMany(reading => reading.Programmes), .. stacked, .. programmes, .. listed],
            [.. taken.OrderBy(reading => reading.First).SelectMany(reading => reading.Levels)]);
    }

    /// <summary>Where no plan is named, targets of sales and collections are none of indicators: the names must count
    /// something.</summary>
    private static bool IsOfIndicators(TableArea table, ICollection<Diagnostic> log)
    {
        if (table.Rows.Count == 0) return true;
        bool counts =
            !table.IsSentence
            && table.Rows.All(row =>
                NameEndings.IsComplete(row.Name) && row.Values.Any(value => value.Value.Amount is not null)
            );
        if (!counts) log.Add(DiagnosticRules.ValuesPassedOver.At(table.Lines, table.Rows[0].Name));
        return counts;
    }

    /// <summary>Returns the names of the indicators that have a target somewhere in the document.</summary>
    private static HashSet<string> WithTargets(IEnumerable<TableArea> areas)
    {
        IEnumerable<IndicatorRow> rows = areas.SelectMany(area => area.Rows);
        return
        [
            .. rows.Where(row => row.Values.Any(value => value.Column.Role == RoleKind.Target)).Select(row => row.Name),
        ];
    }

    private static IReadOnlyList<ProgrammeArea> Flowing(
        DocumentText text, YearContext years, HashSet<int> taken, Predicate<Line> isSectionLabel,
        ICollection<Diagnostic> log
    )
    {
        var source = new ProgrammeSource(text.Lines, new CellReader(years), taken, isSectionLabel);
        return new ProgrammeReader(source, log).Read();
    }
}
