using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Finds what a table has beside its shades: names and departments over two rows may have none, where every
/// other row of the values has one.</summary>
internal static class BesideShades
{
    private const int FewCells = 2;
    private const double Reach = 1;                         // letters above and below

    /// <summary>Returns the box with the cells of its rows that the page writes right before and behind them.</summary>
    public static SourceBox Widen(SourceBox box, List<TextRun> runs, double letter)
    {
        List<TextRun> beside = runs.FindAll(run =>
            run.Box.Middle() > box.Top - (Reach * letter) && run.Box.Middle() < box.Bottom + (Reach * letter));
        HashSet<int> inside = [.. beside.Where(run => box.HoldsMiddleOf(run.Box)).Select(run => run.Order)];
        HashSet<int> ends = [.. beside.Where(run => box.HoldsMiddleOf(run.Box)).Select(run => run.Glyphs[^1].Order)];
        List<TextRun> left = beside.FindAll(run => run.Box.Right <= box.Left + 1);
        List<TextRun> right = beside.FindAll(run => run.Box.Left >= box.Right - 1);
        bool hasNames = left.Count(run => inside.Contains(run.Glyphs[^1].Order + 1)) >= FewCells;
        bool hasRest = right.Count(run => ends.Contains(run.Order - 1)) >= FewCells;
        return box with
        {
            Left = hasNames ? left.Min(run => run.Box.Left) - 1 : box.Left,
            Right = hasRest ? right.Max(run => run.Box.Right) + 1 : box.Right,
        };
    }
}
