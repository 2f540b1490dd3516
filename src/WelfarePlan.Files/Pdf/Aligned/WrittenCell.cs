using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>A cell of a table without lines: the pieces that the page writes in one go.</summary>
internal sealed class WrittenCell
{
    private const double SameColumn = 0.6;                  // letters: edges or middles nearer than this are one
    private const double WidestGap = 0.9;
    private const double MostOverlap = 0.3;

    private SourceBox _last;

    public WrittenCell(int line, ColumnSpan piece)
    {
        Line = line;
        Columns = piece;
        Box = Boxes.Union(piece.Runs.Select(run => run.Box));
        _last = Box;
        Size = piece.Runs.Max(run => run.Size);
        FirstOrder = piece.Runs.Min(run => run.Order);
        LastOrder = piece.Runs.Max(run => run.Glyphs.Max(glyph => glyph.Order));
        HasValue = piece.Runs.Any(run => ValueShape.IsValue(run.Text));
    }

    /// <summary>Gets the line in which it begins.</summary>
    public int Line { get; }

    /// <summary>Gets its columns and all its pieces.</summary>
    public ColumnSpan Columns { get; set; }

    public SourceBox Box { get; private set; }

    public double Size { get; }

    public string Text => string.Concat(Columns.Runs.Select(run => run.Text));

    public int FirstOrder { get; }

    public int LastOrder { get; private set; }

    public bool HasValue { get; private set; }

    public int Row { get; set; } = -1;

    public int Height { get; set; } = 1;

    public bool SharesColumns(WrittenCell other) =>
        Columns.From <= other.Columns.To && other.Columns.From <= Columns.To;

    /// <summary>Returns whether a piece is written next and stands below as the next line of one text does.</summary>
    public bool GoesOnWith(WrittenCell next) =>
        next.FirstOrder == LastOrder + 1 && next.Line > Line && SharesColumns(next)
        && !(HasValue && next.HasValue && !IsCutNumber(next))
        && Math.Abs(next.Size - Size) < 0.1 * Size && IsNextLine(next) && IsAligned(next) && !next.IsNumbered();

    /// <summary>Returns whether it begins with a number of a list: it is no rest of what stands above.</summary>
    public bool IsNumbered() => ValueShape.HasListNumber(LineText.Join(Columns.Runs[0].Glyphs));

    public void Append(WrittenCell next)
    {
        Columns = new(Math.Min(Columns.From, next.Columns.From), Math.Max(Columns.To, next.Columns.To),
            [.. Columns.Runs, .. next.Columns.Runs]);
        Box = Box.Union(next.Box);
        _last = next._last;
        LastOrder = next.LastOrder;
        HasValue = (HasValue || next.HasValue) && !ValueShape.IsYear(Text);
    }

    // A number too wide for its column goes on below, before its unit.
    private bool IsCutNumber(WrittenCell next) =>
        Columns.Runs[^1].Text[^1] is var last && (char.IsDigit(last) || last is ',' or '，' or '.' or '．')
        && char.IsDigit(next.Columns.Runs[0].Text[0]);

    private bool IsNextLine(WrittenCell next)
    {
        double gap = next.Box.Top - Box.Bottom;
        return gap > -MostOverlap * Size && gap < WidestGap * Size;
    }

    private bool IsAligned(WrittenCell next)
    {
        double slack = SameColumn * Size;
        return Math.Abs(next.Box.Left - _last.Left) < slack || Math.Abs(next.Box.Right - _last.Right) < slack
            || Math.Abs(next.Box.Left + next.Box.Right - _last.Left - _last.Right) < 2 * slack;
    }
}
