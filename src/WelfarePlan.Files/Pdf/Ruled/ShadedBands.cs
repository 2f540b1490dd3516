using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Ruled;

/// <summary>Joins the shaded rows of a table in which only every other row is shaded.</summary>
internal static class ShadedBands
{
    private const double WidestGap = 6;                     // letters: a tall row of three lines
    private const double TallestBand = 3.5;

    /// <param name="groups">The edges of each shade.</param>
    /// <param name="letter">How high most letters are.</param>
    /// <param name="hasRows">Whether most lines in a box have several pieces, as rows of a table have.</param>
    /// <param name="hasRow">Whether a line in a box has.</param>
    public static List<List<Ruling>> Join(
        List<List<Ruling>> groups, double letter, Predicate<SourceBox> hasRows, Predicate<SourceBox> hasRow)
    {
        var joined = new List<Band>();
        foreach (Band band in groups.Where(group => group.Exists(ruling => ruling.IsHorizontal))
            .Select(group => Band.Of(group, letter, hasRows)).OrderBy(band => band.Top))
        {
            int above = band.IsPanel ? -1 : joined.FindLastIndex(other =>
                !other.IsPanel && other.HasCells == band.HasCells
                && other.IsOver(band, letter / 2)
                && band.Top - other.Bottom < WidestGap * letter
                && (band.Top - other.Bottom < letter || hasRow(other.Between(band))));
            if (above < 0)
            {
                joined.Add(band);
                continue;
            }

            joined[above].Rulings.AddRange(band.Rulings);
            joined[above] = joined[above] with { Bottom = Math.Max(band.Bottom, joined[above].Bottom) };
        }

        return [.. joined.Select(band => band.Rulings)];
    }

    // A band is shaded as a whole or cell by cell; a tall one without cells is a panel around text.
    private sealed record Band(
        List<Ruling> Rulings, double Left, double Top, double Right, double Bottom, bool HasCells, bool IsPanel)
    {
        /// <summary>Returns whether one lies over the other: a cell over several rows has one shade.</summary>
        public bool IsOver(Band other, double slack) =>
            (other.Left > Left - slack && other.Right < Right + slack)
            || (Left > other.Left - slack && Right < other.Right + slack);

        public SourceBox Between(Band below) =>
            new(Math.Min(Left, below.Left), Bottom, Math.Max(Right, below.Right), below.Top);

        public static Band Of(List<Ruling> group, double letter, Predicate<SourceBox> hasRows)
        {
            List<Ruling> across = group.FindAll(ruling => ruling.IsHorizontal);
            double left = across.Min(ruling => ruling.From);
            double right = across.Max(ruling => ruling.To);
            double top = across.Min(ruling => ruling.At);
            double bottom = across.Max(ruling => ruling.At);
            bool hasCells = group.Exists(ruling =>
                !ruling.IsHorizontal && ruling.At > left + letter && ruling.At < right - letter);
            bool isPanel = !hasCells && bottom - top > TallestBand * letter && !hasRows(new(left, top, right, bottom));
            return new([.. group], left, top, right, bottom, hasCells, isPanel);
        }
    }
}
