using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Letters side by side on one line, without a wide gap: a piece of a line.</summary>
internal sealed class TextRun
{
    private const double NearestGap = 3;                    // letters between a gap and the edge that it stands for
    private const double LeastGap = 0.33;
    private const double LeastGapOfNumbers = 0.12;
    private const double Through = 0.2;

    public TextRun(IReadOnlyList<Glyph> glyphs)
    {
        Glyphs = glyphs;
        Box = Boxes.Union(glyphs.Select(glyph => glyph.Box));
        Size = glyphs.Max(glyph => glyph.Size);
        Order = glyphs.Min(glyph => glyph.Order);
        Text = LineText.Join(glyphs);
    }

    public IReadOnlyList<Glyph> Glyphs { get; }

    public SourceBox Box { get; }

    public double Size { get; }

    public int Order { get; }

    public string Text { get; }

    /// <summary>Gets whether a cell begins with it, however little white there is before it.</summary>
    public bool BeginsCell { get; init; }

    public bool IsBold => Glyphs.Count(glyph => glyph.IsBold) * 2 > Glyphs.Count;

    public double Middle => (Box.Left + Box.Right) / 2;

    /// <summary>Cuts the run at its gaps, the nearest to each edge of a column that it crosses.</summary>
    public IEnumerable<TextRun> CutNear(IReadOnlyList<double> edges)
    {
        var cuts = new SortedSet<int>();
        bool areNumbers = Glyphs.Count > 1 && AreNumbers();
        foreach (double edge in edges)
        {
            if (edge <= Box.Left || edge >= Box.Right) continue;
            int best = -1;
            double nearest = NearestGap * Size;
            for (int at = 1; at < Glyphs.Count; at++)
            {
                Glyph left = Glyphs[at - 1];
                Glyph right = Glyphs[at];
                double off = Math.Max(0, Math.Max(left.Box.Right - edge, edge - right.Box.Left));
                if (off >= nearest || !(IsGap(left, right) || (areNumbers && IsNextNumber(left, right)))) continue;
                (best, nearest) = (at, off);
            }

            if (best > 0) cuts.Add(best);
        }

        return CutBefore(cuts);
    }

    /// <summary>Cuts the run where another operator begins a number.</summary>
    public IEnumerable<TextRun> CutBeforeValues()
    {
        int start = 0;
        bool isLetterByLetter = Glyphs.DistinctBy(glyph => glyph.Operator).Count() * 2 > Glyphs.Count;
        for (int at = 1; at < Glyphs.Count; at++)
        {
            (Glyph left, Glyph right) = (Glyphs[at - 1], Glyphs[at]);
            bool begins = right.Operator != left.Operator && right.Lead.Length == 0 && !isLetterByLetter
                && !ValueShape.GoesOnWithNumber(left.Text[0])
                && (char.IsDigit(right.Text[0]) || ValueShape.IsBlankSign(right.Text[0]));
            if (!begins) continue;
            yield return new(Glyphs.Skip(start).Take(at - start).ToList());
            start = at;
        }

        yield return start == 0 ? this : new(Glyphs.Skip(start).ToList());
    }

    /// <summary>Cuts the run before some of its letters; where they are cells, each piece begins one.</summary>
    public IEnumerable<TextRun> CutBefore(IEnumerable<int> letters, bool areCells = false)
    {
        int start = 0;
        foreach (int at in letters)
        {
            yield return Piece(at);
            start = at;
        }

        yield return start == 0 ? this : Piece(Glyphs.Count);

        TextRun Piece(int end) => new(Glyphs.Skip(start).Take(end - start).ToList())
        {
            BeginsCell = start == 0 ? BeginsCell : areCells,
        };
    }

    private static bool IsGap(Glyph left, Glyph right) => right.Box.Left - left.Box.Right >= LeastGap * right.Size;

    // Between a unit and the number of the next cell, which another operator draws, there may be nearly no gap.
    private static bool IsNextNumber(Glyph left, Glyph right) =>
        right.Box.Left - left.Box.Right >= LeastGapOfNumbers * right.Size && right.Operator != left.Operator
        && (char.IsDigit(right.Text[0]) || ValueShape.IsBlankSign(right.Text[0])) && !char.IsDigit(left.Text[0]);

    // Signs of one kind that two operators draw are the end of one cell and the start of the next.
    private bool AreCells(int at)
    {
        (Glyph left, Glyph right) = (Glyphs[at - 1], Glyphs[at]);
        if (right.Operator == left.Operator || IsLetterByLetter(at)) return false;
        return (char.IsDigit(left.Text[0]) && char.IsDigit(right.Text[0]))
            || (left.Text[0] is ')' or '）' && right.Text[0] is '(' or '（');
    }

    private bool IsLetterByLetter(int at) =>
        (at < 2 || Glyphs[at - 2].Operator != Glyphs[at - 1].Operator)
        && (at + 1 == Glyphs.Count || Glyphs[at + 1].Operator != Glyphs[at].Operator);

    private bool AreNumbers()
    {
        int start = 0;
        for (int at = 1; at <= Glyphs.Count; at++)
        {
            if (at < Glyphs.Count && !IsNextNumber(Glyphs[at - 1], Glyphs[at])) continue;
            if (!ValueShape.IsValue(LineText.Join([.. Glyphs.Skip(start).Take(at - start)]))) return false;
            start = at;
        }

        return true;
    }

    /// <summary>Cuts the run where a line down the page passes between its letters.</summary>
    /// <remarks>Where the line passes through a letter, the text overflows its cell and stays whole.</remarks>
    public IEnumerable<TextRun> CutAt(IReadOnlyList<double> positions)
    {
        int start = 0;
        for (int at = 1; at < Glyphs.Count; at++)
        {
            Glyph left = Glyphs[at - 1];
            Glyph right = Glyphs[at];
            double slack = Through * Math.Min(left.Size, right.Size);
            if (!positions.Any(x => x > left.Middle && x <= right.Middle
                && x > left.Box.Right - slack && x < right.Box.Left + slack)
                && !(AreCells(at) && positions.Any(x => Math.Abs(x - right.Box.Left) < right.Size))) continue;
            yield return new(Glyphs.Skip(start).Take(at - start).ToList());
            start = at;
        }

        yield return start == 0 ? this : new(Glyphs.Skip(start).ToList());
    }
}
