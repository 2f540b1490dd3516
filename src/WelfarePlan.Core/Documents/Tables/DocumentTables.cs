using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Grids.Flowing;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Shapes;
using WelfarePlan.Documents.Shapes.Labelled;
using WelfarePlan.Documents.Shapes.Lists;
using WelfarePlan.Documents.Shapes.Programmes;
using WelfarePlan.Documents.Shapes.Sentences;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tables.Grids;
using WelfarePlan.Documents.Tables.Nets;
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
        TextRows rows,
        YearContext years,
        PlanFacts facts,
        Predicate<Line> isSectionLabel,
        ICollection<Diagnostic> log,
        ITableTrace? trace)
    {
        TableFrame frame = TableFrame.Of(text, years, facts);
        var tables = new GridTables(frame, trace);
        foreach (GridMatrix grid in grids) tables.Read(grid);

        int fromCells = tables.Readings.Count;
        List<GridReading> taken = [.. tables.Readings.Where(reading => reading.Claims && IsSure(reading))];
        var lines = new LineSet();
        var fixedLines = new LineSet();
        foreach (GridReading reading in taken)
        {
            lines.AddAll(reading.Lines);
            fixedLines.AddAll(reading.Lines);
        }

        // Where each value has a label of its own, nothing is left that could be read in two ways.
        List<TableArea> labelled = new LabelledBlocks(text.Lines, rows, frame, log).Read(lines);
        if (!facts.IsPlan) labelled = [.. labelled.Where(table => IsOfIndicators(table, log))];
        foreach (TableArea table in labelled)
        {
            lines.AddAll(table.ClaimedLines);
            fixedLines.AddAll(table.ClaimedLines);
        }

        var flows = new FlowTables(text.Lines, rows, lines, years);
        foreach (GridMatrix grid in flows.Find()) tables.Read(grid);
        List<GridReading> open = [.. tables.Readings.Skip(fromCells).Where(reading => reading.Claims)];
        open.InsertRange(0, tables.Readings.Take(fromCells).Where(reading => reading.Claims && !IsSure(reading)));
        foreach (GridReading reading in open.OrderBy(static reading => reading.Rank()))
        {
            if ((reading.IsFlowing ? fixedLines : lines).ContainsAny(reading.Lines)) continue;
            taken.Add(reading);
            lines.AddAll(reading.Lines);
            if (!reading.IsFlowing) fixedLines.AddAll(reading.Lines);
        }

        List<TableArea> flowing = [.. new SentenceTargets(text.Lines, years, log).Read(lines)];
        if (!facts.IsPlan) flowing = [.. flowing.Where(table => IsOfIndicators(table, log))];
        foreach (TableArea table in flowing) lines.AddAll(table.ClaimedLines);
        var stating = new LineSet();
        foreach (GridReading reading in taken.Where(static reading => reading.Tables.Count > 0))
            stating.AddAll(reading.Lines);
        IEnumerable<ArrowLine> cards =
            [.. ArrowCards.Find(grids, stating, years), .. ArrowStacks.Find(text.Lines, lines, years)];
        List<TableArea> shapes = ArrowLines.Read(frame, lines, cards, log);
        shapes.AddRange(ArrowCells.Read(grids, years, log));
        if (!facts.IsPlan) shapes = [.. shapes.Where(table => IsOfIndicators(table, log))];
        foreach (TableArea table in shapes) lines.AddAll(table.ClaimedLines);
        foreach (Diagnostic diagnostic in taken.SelectMany(reading => reading.Diagnostics).Distinct())
            log.Add(diagnostic);
        new WordsBesideNames(text.Lines, rows, taken, isSectionLabel).Report(LinesOf(log), log);
        if (facts.IsPlan) ValuesToldInSentences.Report(text.Lines, lines, log);
        ReportRefused(tables.Readings, lines, log);
        if (facts.IsPlan) ReportLeftOver(flows.LeftOver, lines, log);
        List<TableArea> read = [.. taken.SelectMany(reading => reading.Tables), .. labelled, .. flowing, .. shapes];
        var source = new ProgrammeSource(text.Lines, years, lines, isSectionLabel);
        List<ProgrammeArea> programmes = [.. ProgrammeReader.Read(source, log)];
        foreach (ProgrammeArea area in programmes) lines.AddAll(area.ClaimedLines);
        if (facts.IsPlan) programmes.AddRange(new ChargedProgrammes(source).Read());
        foreach (ProgrammeArea area in programmes) lines.AddAll(area.ClaimedLines);
        if (facts.IsPlan) programmes.AddRange(new AnsweredProgrammes(source).Read());
        foreach (ProgrammeArea area in programmes) lines.AddAll(area.ClaimedLines);
        IReadOnlyList<ProgrammeArea> listed = new ListedProgrammes(text.Lines, lines, facts.IsPlan).Read();
        foreach (ProgrammeArea area in listed) lines.AddAll(area.ClaimedLines);
        if (facts.IsPlan)
        {
            new UnreadRows(text.Lines, rows, lines, log).Report();
            LineSet said = LinesOf(log);
            var stated = new LineSet();
            foreach (TableArea table in read) stated.AddAll(table.ClaimedLines);
            var others = new LineSet();
            foreach (GridReading reading in taken)
            {
                if (reading.Tables.Count == 0 && !reading.IsDrawn) others.AddAll(reading.Lines);
            }

            foreach (ProgrammeArea area in programmes) others.AddAll(area.ClaimedLines);
            foreach (ProgrammeArea area in listed) others.AddAll(area.ClaimedLines);
            new AmountsBesideRows(text.Lines, taken).Report(said, log);
            new PassedOverRows(text.Lines, rows, lines, stated, others, said, years).Report(log);
        }

        return new TablesRead(
            read,
            [.. taken.SelectMany(reading => reading.Programmes), .. programmes, .. listed],
            [
                .. taken.OrderBy(reading => reading.First).SelectMany(reading => reading.Levels)
                    .Where(level => !SectionWords.TryFind(level.Text, out _)),
            ]);
    }

    /// <summary>Returns the lines of which something is said that a person should look at.</summary>
    private static LineSet LinesOf(IEnumerable<Diagnostic> log) =>
        LineSet.OfSpans(
            log.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(static diagnostic => diagnostic.Lines)
        );

    private static bool IsSure(GridReading reading) => reading.IsDrawn || !reading.IsDoubtful;

    /// <summary>A table in text that every reader refused is said once, where nobody took its lines.</summary>
    private static void ReportRefused(
        IReadOnlyList<GridReading> readings, LineSet lines, ICollection<Diagnostic> log
    )
    {
        foreach (GridReading reading in readings)
        {
            if (reading.Claims || lines.ContainsAny(reading.Lines)) continue;
            foreach (Diagnostic diagnostic in reading.Diagnostics.Distinct()) log.Add(diagnostic);
        }
    }

    private static void ReportLeftOver(IEnumerable<Diagnostic> found, LineSet lines, ICollection<Diagnostic> log)
    {
        foreach (
            Diagnostic diagnostic in found
                .DistinctBy(diagnostic => diagnostic.Place)
                .Where(diagnostic => !lines.Contains(diagnostic.Lines.First))
        )
            log.Add(diagnostic);
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
}
