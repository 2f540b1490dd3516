using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Parts a page into columns of text, as leaflets have them; a table's columns are not parted.</summary>
internal static class TextColumns
{
    private const int MostBands = 300;
    private const double Gutter = 1.2;                      // letters wide at least
    private const double FullLine = 0.75;
    private const int FewRows = 2;
    private const double ColumnShare = 0.25;                // of the width, at least

    /// <summary>Returns groups of blocks in the order they are read; a group may have to be parted again.</summary>
    public static List<(List<PageBlock> Blocks, bool IsPart)> Part(IReadOnlyList<PageBlock> blocks, double letter)
    {
        var parts = new List<(List<PageBlock> Blocks, bool IsPart)>();
        List<List<PageBlock>> bands = Bands(blocks);
        var plain = new List<PageBlock>();
        for (int at = 0; at < bands.Count;)
        {
            if (TryPart(bands, at, letter) is not var (end, x))
            {
                plain.AddRange(bands[at++]);
                continue;
            }

            if (plain.Count > 0) parts.Add((plain, false));
            plain = [];
            List<PageBlock> both = [.. bands.GetRange(at, end - at).SelectMany(band => band)];
            parts.Add(([.. both.Where(block => block.Box.Right <= x)], true));
            parts.Add(([.. both.Where(block => block.Box.Right > x)], true));
            at = end;
        }

        if (plain.Count > 0) parts.Add((plain, false));
        return parts;
    }

    // Blocks that lie beside each other, directly or through others.
    private static List<List<PageBlock>> Bands(IReadOnlyList<PageBlock> blocks)
    {
        var bands = new List<List<PageBlock>>();
        double bottom = double.MinValue;
        foreach (PageBlock block in blocks.OrderBy(block => block.Box.Top))
        {
            double shrink = block.Run is { } run ? 0.15 * run.Size : 0;
            if (bands.Count == 0 || block.Box.Top + shrink >= bottom) bands.Add([]);
            bands[^1].Add(block);
            bottom = Math.Max(bottom, block.Box.Bottom - shrink);
        }

        return bands;
    }

    private static (int End, double At)? TryPart(List<List<PageBlock>> bands, int start, double letter)
    {
        List<(double From, double To)> free = [(double.MinValue, double.MaxValue)];
        (int End, double At)? best = null;
        int end = start;
        for (; end < bands.Count && end - start < MostBands; end++)
        {
            List<(double From, double To)> narrower = Without(free, bands[end], Gutter * letter);
            if (end > start && HasInner(free) && !HasInner(narrower)) break;
            free = narrower;
        }

        foreach ((double from, double to) in free)
        {
            if (from == double.MinValue || to == double.MaxValue) continue;
            double x = (from + to) / 2;
            int last = LastOnBothSides(bands, start, end, x, letter);
            if (last <= start) continue;
            List<PageBlock> both = [.. bands.GetRange(start, last - start).SelectMany(band => band)];
            if (AreColumns(both, x, letter)) best ??= (last, x);
        }

        return best;
    }

    private static bool HasInner(List<(double From, double To)> free) =>
        free.Exists(gap => gap.From != double.MinValue && gap.To != double.MaxValue);

    private static List<(double From, double To)> Without(
        List<(double From, double To)> free, List<PageBlock> band, double narrowest)
    {
        List<(double From, double To)> rest = free;
        foreach (PageBlock block in band)
        {
            var next = new List<(double From, double To)>(rest.Count + 1);
            foreach ((double from, double to) in rest)
            {
                if (block.Box.Right <= from || block.Box.Left >= to)
                {
                    next.Add((from, to));
                    continue;
                }

                if (block.Box.Left - from >= narrowest) next.Add((from, block.Box.Left));
                if (to - block.Box.Right >= narrowest) next.Add((block.Box.Right, to));
            }

            rest = next;
        }

        return rest;
    }

    // What follows below on one side only belongs to the columns where it goes on without a gap.
    private static int LastOnBothSides(List<List<PageBlock>> bands, int start, int end, double x, double letter)
    {
        bool hasLeft = false;
        bool hasRight = false;
        int last = start;
        for (int at = start; at < end; at++)
        {
            bool left = bands[at].Exists(block => block.Box.Right <= x);
            bool right = bands[at].Exists(block => block.Box.Left >= x);
            (hasLeft, hasRight) = (hasLeft || left, hasRight || right);
            if (!hasLeft || !hasRight) continue;
            bool goesOn = at > start && Top(bands[at]) - Bottom(bands[at - 1]) < 1.5 * letter && last == at;
            if ((left && right) || goesOn || last == start) last = at + 1;
        }

        return hasLeft && hasRight ? last : start;
    }

    private static double Top(List<PageBlock> band) => band.Min(block => block.Box.Top);

    private static double Bottom(List<PageBlock> band) => band.Max(block => block.Box.Bottom);

    private static bool AreColumns(List<PageBlock> blocks, double x, double letter)
    {
        List<PageBlock> left = [.. blocks.Where(block => block.Box.Right <= x)];
        List<PageBlock> right = [.. blocks.Where(block => block.Box.Right > x)];
        SourceBox all = Boxes.Union(blocks.Select(block => block.Box));
        SourceBox leftBox = Boxes.Union(left.Select(block => block.Box));
        SourceBox rightBox = Boxes.Union(right.Select(block => block.Box));
        if (leftBox.Width < ColumnShare * all.Width || rightBox.Width < ColumnShare * all.Width) return false;
        List<TextLine> leftLines = TextLines.Of(left.SelectMany(block => block.Runs()));
        List<TextLine> rightLines = TextLines.Of(right.SelectMany(block => block.Runs()));
        bool hasGrids = left.Exists(block => block.Grid is not null) || right.Exists(block => block.Grid is not null);
        if (!hasGrids && (leftLines.Count < 3 || rightLines.Count < 3)) return false;
        if (IsMostlyValues(leftLines) || IsMostlyValues(rightLines)) return HaveOwnRows(leftLines, rightLines, letter);
        if (IsProse(left, leftLines, leftBox) && IsProse(right, rightLines, rightBox)) return true;
        int level = rightLines.Count(line => leftLines.Exists(other => AreLevel(line, other, letter)));
        return leftLines.Count >= 3 && rightLines.Count >= 3 && level * 2 < rightLines.Count;
    }

    // Tables of their own, with names on the left, whose rows do not stand beside each other: the columns of one table
    // share its rows.
    private static bool HaveOwnRows(List<TextLine> left, List<TextLine> right, double letter)
    {
        List<TextLine> leftRows = left.FindAll(IsRow);
        List<TextLine> rightRows = right.FindAll(IsRow);
        int level = rightRows.Count(row => leftRows.Exists(other => AreLevel(row, other, letter)));
        if (right.Count(line => ValueShape.IsValue(line.Runs[0].Text)) * 2 >= right.Count) return false;
        int fewer = Math.Min(leftRows.Count, rightRows.Count);
        return fewer >= FewRows && level * 2 <= fewer;
    }

    private static bool IsRow(TextLine line) =>
        line.Runs.Skip(1).Any(run => ValueShape.IsValue(run.Text));

    private static bool AreLevel(TextLine one, TextLine other, double letter) =>
        Math.Abs(other.Box.Bottom - one.Box.Bottom) < 0.2 * letter;

    private static bool IsProse(List<PageBlock> blocks, List<TextLine> lines, SourceBox box) =>
        blocks.Exists(block => block.Grid is not null && block.Box.Width > FullLine * box.Width)
        || (lines.Count >= 3 && lines.Count(line => IsFull(line, box)) * 2 >= lines.Count);

    private static bool IsFull(TextLine line, SourceBox box) =>
        line.Text.Length >= 9 && line.Runs.Max(run => run.Box.Width) >= FullLine * box.Width;

    private static bool IsMostlyValues(List<TextLine> lines) =>
        lines.Count(HasMostlyValues) * 4 > lines.Count;

    private static bool HasMostlyValues(TextLine line) =>
        line.Runs.Count >= 3 || line.Runs.Count(run => ValueShape.IsValue(run.Text)) * 2 >= line.Runs.Count;
}
