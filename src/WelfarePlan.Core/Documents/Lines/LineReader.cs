using WelfarePlan.Diagnostics;
using WelfarePlan.Sources;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Lines;

/// <summary>Stage 1: a document to repaired lines. Never drops or adds a line of a text, so that numbers agree with an
/// editor's.</summary>
internal static class LineReader
{
    private const int LongestRepaired = 4000;

    public static IReadOnlyList<Line> Read(
        string source,
        ICollection<Diagnostic> log,
        CancellationToken stop = default
    ) => Read(SourceDocument.OfText(source), log, work: null, stop).Lines;

    /// <summary>Counts lines and cells through the document: what comes later has the higher number.</summary>
    public static DocumentText Read(
        SourceDocument document,
        ICollection<Diagnostic> log,
        ReadingWork? work = null,
        CancellationToken stop = default
    )
    {
        int parts = document.Pages.Sum(static page => page.Parts.Count);
        var lines = new List<Line>(parts);
        var grids = new List<PlacedGrid>();
        var places = new List<SourcePlace>(parts);
        var firsts = new List<Line>();
        foreach (SourcePage page in document.Pages)
        {
            int first = lines.Count;
            foreach (SourcePart part in page.Parts)
            {
                stop.ThrowIfCancellationRequested();
                if (part is SourceGrid { Rows: 1, Columns: 1 } box) AddBox(box, lines, places, log);
                else if (part is SourceGrid grid) AddCells(grid, page, lines, grids, places);
                else if (part is SourceLine line) Add(line, lines, places, log);
            }

            if (page.Number > 1 && first < lines.Count) firsts.Add(lines[first]);
        }

        IReadOnlyList<Line> stoppable = StoppableLines.Of(lines, work, stop);
        PageFurniture.Mark(stoppable);
        foreach (Line line in firsts) line.StartsPage = true;
        return new DocumentText(stoppable, grids, places);
    }

    private static void Add(SourceLine source, List<Line> lines, List<SourcePlace> places, ICollection<Diagnostic> log)
    {
        bool isPlain = source is { ListLabel: null, FontSize: null, HeadingLevel: null, Indent: null, IsBold: false };
        string raw = source.ListLabel is { Length: > 0 } label ? $"{label} {source.Text}" : source.Text;
        bool isSameParagraph = places.Count > 0 && places[^1] == source.Place;
        if (isSameParagraph) lines[^1].IsWhole = false;
        Line line = Repair(lines.Count + 1, raw, isPlain ? null : source, log);
        line.IsWhole = source.Place is PathPlace;
        lines.Add(line);
        places.Add(source.Place);
    }

    /// <summary>A frame around words is no table: 基本理念 stands in a box.</summary>
    private static void AddBox(SourceGrid box, List<Line> lines, List<SourcePlace> places, ICollection<Diagnostic> log)
    {
        foreach (GridCell cell in box.Cells)
        {
            foreach (string text in cell.Lines) Add(new SourceLine(text, cell.Place), lines, places, log);
        }
    }

    private static void AddCells(
        SourceGrid grid, SourcePage page, List<Line> lines, List<PlacedGrid> grids, List<SourcePlace> places)
    {
        var cells = new List<Line>(grid.Cells.Count);
        foreach (GridCell cell in grid.Cells)
        {
            string raw = JapaneseLines.Join(cell.Lines);
            string folded = FoldedText.TextOf(raw, out int[]? indexes);
            cells.Add(new Line(lines.Count + cells.Count + 1, raw, folded, indexes) { Kind = LineKind.Cell });
            places.Add(cell.Place);
        }

        lines.AddRange(cells);
        if (cells.Count > 0) grids.Add(new PlacedGrid(grid, cells[0].Number, page.Name));
    }

    private static Line Repair(int number, string raw, SourceLine? format, ICollection<Diagnostic> log)
    {
        string folded = FoldedText.TextOf(raw, out int[]? indexes);
        if (string.IsNullOrWhiteSpace(folded)) return new Line(number, raw, "") { Kind = LineKind.Blank };
        if (folded.Length > LongestRepaired)
            return new Line(number, raw, folded, indexes) { Format = format };

        MappedText closed = SpacedLetters.Close(
            MarkdownMarks.Drop(new MappedText(folded, indexes)),
            raw
        );
        MappedText text = EchoFolding.Fold(SpacedFigures.Close(closed), out bool wasEcho);
        if (wasEcho) log.Add(DiagnosticRules.EchoFolded.At(LineSpan.At(number), text.Text.Trim()));

        // A line of Markdown marks alone has nothing left.
        return string.IsNullOrWhiteSpace(text.Text)
            ? new Line(number, raw, "") { Kind = LineKind.Blank }
            : new Line(number, raw, SlashRules.Draw(text, raw), text.SourceIndexes) { Format = format };
    }
}
