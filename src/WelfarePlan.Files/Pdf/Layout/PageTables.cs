using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Aligned;
using WelfarePlan.Files.Pdf.Ink;
using WelfarePlan.Files.Pdf.Pieces;
using WelfarePlan.Files.Pdf.Ruled;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>The tables of one page, found from the surest to the least sure; each takes its text.</summary>
internal sealed class PageTables
{
    private const double Apart = 0.35;                      // letters: edges nearer than this are one
    private const double Shortest = 3;
    private const int MostShades = 4_000;
    private const int FewRows = 3;
    private const double TallestHead = 9;
    private const double NearestRow = 4;
    private const double NarrowestGap = 0.4;                // letters: less is the space inside a cell
    private const int MostFrames = 300;
    private const double WholePage = 0.5;                   // of the page: a ground, not a cell

    private readonly PageInk _ink;
    private readonly double _apart;
    private readonly List<Ruling> _rulings;
    private readonly List<(SourceBox Box, LaidGrid? Grid)> _areas = [];
    private readonly List<LaidGrid> _grids = [];
    private List<TextRun> _runs;

    public PageTables(PageInk ink)
    {
        _ink = ink;
        double[] sizes = [.. ink.Glyphs.Select(glyph => glyph.Size).Order()];
        Letter = sizes[sizes.Length / 2];
        _apart = Math.Clamp(Apart * Letter, 1.2, 4);
        _runs = TouchingCells.Part(TouchingValues.Part(TextRuns.Of(ink.Glyphs)));
        _rulings = Rulings.Join(ink.Rulings.Where(ruling => !ruling.IsWhite), Shortest);
    }

    /// <summary>Gets how high most letters are.</summary>
    public double Letter { get; }

    public void FindRuled()
    {
        List<Lattice> lattices = [.. RulingGroups.Of(_rulings, _apart)
            .Select(group => Lattice.Of(group, _apart)).OfType<Lattice>().OrderBy(lattice => lattice.Box.Area())];
        foreach (Lattice lattice in lattices) Take(lattice);
    }

    public void FindShaded()
    {
        List<SourceBox> shades = [.. _ink.Shades.Take(MostShades).Where(shade => !shade.IsWhite || IsOnShade(shade))
            .Select(shade => shade.Box).Where(IsCell).Distinct()];
        if (shades.Count == 0) return;
        IEnumerable<Ruling> lines = _rulings.Concat(_ink.Rulings.Where(ruling => ruling.IsWhite && IsInShade(ruling)));
        List<Ruling> edges = Rulings.Join(shades.SelectMany(Edges).Concat(lines.Where(IsFree)), Shortest);
        foreach (List<Ruling> group in ShadedBands.Join(RulingGroups.Of(edges, _apart), Letter, HasRows, HasRow))
        {
            if (Lattice.Of(group, _apart) is { } lattice) TakeShaded(lattice);
        }
    }

    public void FindRuledOnlyAcross()
    {
        foreach ((SourceBox area, List<double> heights, List<Ruling> shorter) in
            RuledOnlyAcross.Areas(_rulings.Where(IsFree).Where(IsOffFrames), Letter, IsBetweenTables))
        {
            TakeRows(area with { Left = area.Left - Letter, Right = area.Right + Letter }, heights, shorter);
        }
    }

    // Lines of one piece each stand between two tables that are as wide, and so does nothing at all.
    private bool IsBetweenTables(SourceBox band)
    {
        List<TextLine> lines = TextLines.Of(_runs.Where(run => band.HoldsMiddleOf(run.Box)));
        return lines.Count == 0
            ? band.Height > 1.5 * Letter
            : lines.Count > 1 && lines.TrueForAll(line => line.Runs.Count == 1);
    }

    // Between lines across, white strips are the columns, where most rows have them.
    private bool TakeRows(SourceBox area, IReadOnlyList<double> rows, IReadOnlyList<Ruling> shorter)
    {
        List<TextLine> lines = TextLines.Of(_runs.Where(run => area.HoldsMiddleOf(run.Box)));
        if (lines.Count < 2 || !HaveMostlyPieces(lines, rows)) return false;
        return TakeAligned(lines, WhiteColumns.Of(lines, NarrowestGap * Letter), rows, shorter);
    }

    // Names may have many lines beside the one with their values: what stands between two lines across is a row.
    private static bool HaveMostlyPieces(List<TextLine> lines, IReadOnlyList<double> rows)
    {
        if (lines.Count(line => line.Runs.Count >= 2) * 2 >= lines.Count) return true;
        List<bool> bands = [.. lines.GroupBy(line => rows.Count(row => row < line.Box.Middle()))
            .Select(band => band.Any(line => line.Runs.Count >= 2))];
        return bands.Count > 2 && bands.Count(hasPieces => hasPieces) * 2 > bands.Count;
    }

    private bool IsOffFrames(Ruling ruling) => !_areas.Exists(area => area.Grid is null
        && (Math.Abs(area.Box.Top - ruling.At) < _apart || Math.Abs(area.Box.Bottom - ruling.At) < _apart)
        && ruling.From > area.Box.Left - _apart && ruling.To < area.Box.Right + _apart);

    /// <summary>Returns the tables, frames and the text outside them.</summary>
    public List<PageBlock> Blocks()
    {
        List<PageBlock> blocks = [.. _grids.Select(PageBlock.Of), .. _runs.Select(PageBlock.Of)];
        List<SourceBox> frames = [.. _areas.Where(area => area.Grid is null).Select(area => area.Box)
            .OrderBy(box => box.Area())];
        foreach (SourceBox frame in frames.Take(MostFrames))
        {
            List<PageBlock> inside = [.. blocks.Where(block => frame.Holds(block.Box, _apart))];
            bool isOneLine = inside.TrueForAll(block => block.Run is not null && block.Box.Beside(inside[0].Box) > 0.5);
            if (inside.Count == 0 || isOneLine || (inside.Count == 1 && inside[0].Inside.Count > 0)) continue;
            Replace(blocks, inside, new(frame) { Inside = inside });
        }

        List<PageBlock> cards = [.. blocks.Where(block => block.Inside.Count > 0)];
        foreach (IGrouping<double, PageBlock> row in cards.GroupBy(card => Math.Round(card.Box.Top / Letter)))
        {
            List<PageBlock> side = [.. row.OrderBy(card => card.Box.Left)];
            if (Cards.TryRead(_ink.Number, side) is { } grid) Replace(blocks, side, PageBlock.Of(grid));
        }

        return blocks;
    }

    private static void Replace(List<PageBlock> blocks, List<PageBlock> old, PageBlock by)
    {
        var taken = old.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        blocks.RemoveAll(taken.Contains);
        blocks.Add(by);
    }

    private void Take(Lattice lattice)
    {
        if (lattice.Cells.Count < 2 || lattice.Columns < 2)
        {
            if (lattice.Rows < 2 || !TakeRows(lattice.Box, lattice.RowEdges, [])) _areas.Add((lattice.Box, null));
            return;
        }

        List<TextRun> inside = [.. _runs.Where(run => lattice.Box.HoldsMiddleOf(run.Box))];
        inside.AddRange(CutByPage(lattice.Box, inside));
        if (lattice.Rows <= FewRows && HasRowsWithoutLines(lattice, inside)
            && TakeAligned(TextLines.Of(inside), lattice.ColumnEdges, lattice.RowEdges, [])) return;
        LaidGrid grid = LatticeFiller.Fill(_ink.Number, lattice, inside);
        if (!IsGrid(grid)) return;
        Add(grid, inside);
    }

    // The text of a cell that goes on over the page stands across the edge where the page cuts it.
    private List<TextRun> CutByPage(SourceBox table, List<TextRun> inside)
    {
        List<TextRun> across = _runs.FindAll(run => !inside.Contains(run) && run.Box.Top < table.Bottom - 1
            && run.Box.Bottom > table.Top + 1 && run.Box.Left > table.Left && run.Box.Right < table.Right);
        bool isLast = across.Count > 0 && !_runs.Exists(run =>
            run.Middle > table.Left && run.Middle < table.Right && run.Box.Top > table.Bottom
            && run.Box.Top < table.Bottom + (NearestRow * Letter));
        bool isFirst = across.Count > 0 && !_runs.Exists(run =>
            run.Middle > table.Left && run.Middle < table.Right && run.Box.Bottom < table.Top
            && run.Box.Bottom > table.Top - (NearestRow * Letter));
        return across.FindAll(run => run.Box.Middle() > table.Bottom ? isLast : isFirst);
    }

    // Lines down the page alone: values below each other in most columns are rows.
    private static bool HasRowsWithoutLines(Lattice lattice, List<TextRun> inside) =>
        Enumerable.Range(0, lattice.Rows).Any(row => TextLines.Of(inside.Where(run =>
            run.Box.Middle() > lattice.RowEdges[row] && run.Box.Middle() < lattice.RowEdges[row + 1]))
            .Count(line => line.Runs.Count >= Math.Max(2, lattice.Columns - 1)
                && line.Runs.Count(run => ValueShape.IsValue(run.Text)) * 2 >= line.Runs.Count) >= FewRows);

    // A drawing has many fields and little text; a page laid out in cells has whole columns of text in them.
    private static bool IsGrid(LaidGrid grid)
    {
        int filled = grid.Cells.Count(cell => !cell.IsEmpty);
        return filled >= 2 && filled * 12 >= grid.Cells.Count;
    }

    private void TakeShaded(Lattice lattice)
    {
        if (lattice.Cells.Count < 2)
        {
            if (!IsHead(lattice.Box)) _areas.Add((lattice.Box, null));
            return;
        }

        List<TextRun> inside = [.. _runs.Where(run => lattice.Box.HoldsMiddleOf(run.Box))];
        if (inside.Count == 0) return;
        SourceBox box = BesideShades.Widen(lattice.Box, _runs, Letter);
        bool isWhole = box == lattice.Box && lattice.Columns > 1
            && lattice.Cells.All(cell => cell.ColumnSpan == 1 || cell.Row == 0);
        double[] columns = lattice.Columns > 1 && box == lattice.Box ? lattice.ColumnEdges : [];
        List<TextLine> lines = TextLines.Of(_runs.Where(run => run.Middle > box.Left && run.Middle < box.Right));
        int first = lines.FindIndex(line => box.HoldsMiddleOf(line.Box));
        int last = lines.FindLastIndex(line => box.HoldsMiddleOf(line.Box));
        if (first < 0) return;
        double[] white = WhiteColumns.Of(lines.GetRange(first, last - first + 1), NarrowestGap * Letter);
        if (white.Length > columns.Length) columns = white;
        first = TableReach.Above(lines, first, columns, Letter);
        int reach = TableReach.Below(lines, first, last + 1, columns, Letter);
        if (isWhole && reach == last + 1 && box.HoldsMiddleOf(lines[first].Box))
        {
            LaidGrid grid = LatticeFiller.Fill(_ink.Number, lattice, inside);
            if (IsGrid(grid)) Add(grid, inside);
            return;
        }

        List<TextLine> table = lines.GetRange(first, reach - first);
        if (table.Count(line => line.Runs.Count >= 2) < 2) return;
        if (columns != lattice.ColumnEdges) columns = WhiteColumns.Of(table, NarrowestGap * Letter);
        List<double> rules = [.. RulesBelow(box, table[^1].Box.Bottom)];
        if (rules.Count == 0 && WrittenTable.TryMake(_ink.Number, table, columns) is { Rows: >= 2 } written)
            Add(written, [.. table.SelectMany(line => line.Runs)]);
        else TakeAligned(table, columns, [.. lattice.RowEdges, .. rules], []);
    }

    private bool HasRows(SourceBox box)
    {
        List<TextLine> lines = TextLines.Of(_runs.Where(run => box.HoldsMiddleOf(run.Box)));
        return lines.Exists(line => line.Runs.Count >= 3)
            || (lines.Count > 0 && lines.Count(line => line.Runs.Count >= 2) * 2 > lines.Count);
    }

    // One shade over pieces side by side, with more of them below it, is no panel: the rows below have no shade.
    private bool IsHead(SourceBox shade)
    {
        if (shade.Height > TallestHead * Letter) return false;
        SourceBox below = shade with { Top = shade.Bottom, Bottom = shade.Bottom + (NearestRow * Letter) };
        return HasRow(shade) && HasRow(below);
    }

    private bool HasRow(SourceBox box) =>
        TextLines.Of(_runs.Where(run => box.HoldsMiddleOf(run.Box))).Exists(line => line.Runs.Count >= 2);

    private IEnumerable<double> RulesBelow(SourceBox head, double bottom) => _rulings
        .Where(ruling => ruling.IsHorizontal && IsFree(ruling)
            && ruling.At > head.Bottom + _apart && ruling.At < bottom + Letter
            && Math.Abs(ruling.From - head.Left) < Letter && Math.Abs(ruling.To - head.Right) < Letter)
        .Select(ruling => ruling.At).Order();

    private bool TakeAligned(
        List<TextLine> lines, double[] columns, IReadOnlyList<double> rows, IReadOnlyList<Ruling> shorter)
    {
        if (AlignedTable.TryMake(_ink.Number, lines, columns, rows, shorter) is not { } grid || grid.Rows < 2)
            return false;
        Add(grid, [.. lines.SelectMany(line => line.Runs)]);
        return true;
    }

    private void Add(LaidGrid grid, List<TextRun> used)
    {
        _grids.Add(grid);
        _areas.Add((grid.Box, grid));
        var taken = used.ToHashSet();
        _runs = [.. _runs.Where(run => !taken.Contains(run))];
    }

    private bool IsFree(Ruling ruling)
    {
        double middle = (ruling.From + ruling.To) / 2;
        (double x, double y) = ruling.IsHorizontal ? (middle, ruling.At) : (ruling.At, middle);
        return !_areas.Exists(area => area.Grid is not null && area.Box.Holds(x, y, _apart));
    }

    private bool IsCell(SourceBox box) =>
        box.Height > 0.6 * Letter && box.Area() < WholePage * _ink.Width * _ink.Height
        && !_areas.Exists(area => area.Grid is not null
            && (area.Box.HoldsMiddleOf(box) || box.Holds(area.Box, _apart)));

    private bool IsInShade(Ruling ruling)
    {
        double middle = (ruling.From + ruling.To) / 2;
        (double x, double y) = ruling.IsHorizontal ? (middle, ruling.At) : (ruling.At, middle);
        return _ink.Shades.Take(MostShades).Any(shade => !shade.IsWhite && shade.Box.Holds(x, y, 1)
            && shade.Box.Area() < WholePage * _ink.Width * _ink.Height);
    }

    private bool IsOnShade(Shade white) =>
        _ink.Shades.Take(MostShades).Any(shade => !shade.IsWhite && shade.Box.Holds(white.Box, 1)
            && shade.Box.Area() > white.Box.Area() * 1.1);

    private static IEnumerable<Ruling> Edges(SourceBox box) =>
    [
        new(true, box.Top, box.Left, box.Right), new(true, box.Bottom, box.Left, box.Right),
        new(false, box.Left, box.Top, box.Bottom), new(false, box.Right, box.Top, box.Bottom),
    ];
}
