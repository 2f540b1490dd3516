using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Joins the shaded rows of a table in which only every other row is shaded.</summary>
internal static class ShadedBands
{
    private const double WidestGap = 6;                     // letters: a tall row of three lines
    private const double TallestBand = 3.5;

    public static List<List<Ruling>> Join(List<List<Ruling>> groups, double letter)
    {
        var joined = new List<Band>();
        foreach (Band band in groups.Where(group => group.Exists(ruling => ruling.IsHorizontal))
            .Select(group => Band.Of(group, letter)).OrderBy(band => band.Top))
        {
            int above = band.IsPanel ? -1 : joined.FindLastIndex(other =>
                !other.IsPanel && other.HasCells == band.HasCells
                && Math.Abs(other.Left - band.Left) < letter / 2 && Math.Abs(other.Right - band.Right) < letter / 2
                && band.Top - other.Bottom < WidestGap * letter);
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
        public static Band Of(List<Ruling> group, double letter)
        {
            List<Ruling> across = group.FindAll(ruling => ruling.IsHorizontal);
            double left = across.Min(ruling => ruling.From);
            double right = across.Max(ruling => ruling.To);
            double top = across.Min(ruling => ruling.At);
            double bottom = across.Max(ruling => ruling.At);
            bool hasCells = group.Exists(ruling =>
                !ruling.IsHorizontal && ruling.At > left + letter && ruling.At < right - letter);
            bool isPanel = !hasCells && bottom - top > TallestBand * letter;
            return new([.. group], left, top, right, bottom, hasCells, isPanel);
        }
    }
}
