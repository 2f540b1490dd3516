using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Layout;

/// <summary>Joins the shaded rows of a table in which only every other row is shaded.</summary>
internal static class ShadedBands
{
    private const double WidestGap = 4.5;                   // letters: a row of three lines

    private const double TallestBand = 3.5;

    public static List<List<Ruling>> Join(List<List<Ruling>> groups, double letter)
    {
        var joined = new List<(List<Ruling> Rulings, double Left, double Right, double Bottom)>();
        foreach (List<Ruling> group in groups.Where(group => group.Exists(ruling => ruling.IsHorizontal)).OrderBy(Top))
        {
            double left = group.Where(ruling => ruling.IsHorizontal).Min(ruling => ruling.From);
            double right = group.Where(ruling => ruling.IsHorizontal).Max(ruling => ruling.To);
            double bottom = group.Where(ruling => ruling.IsHorizontal).Max(ruling => ruling.At);
            bool isPanel = group.TrueForAll(ruling =>
                    ruling.IsHorizontal || ruling.At < left + letter || ruling.At > right - letter)
                && bottom - Top(group) > TallestBand * letter;
            int above = isPanel ? -1 : joined.FindLastIndex(other => Math.Abs(other.Left - left) < letter / 2
                && Math.Abs(other.Right - right) < letter / 2 && Top(group) - other.Bottom < WidestGap * letter);
            if (above < 0)
            {
                joined.Add(([.. group], left, right, bottom));
                continue;
            }

            joined[above].Rulings.AddRange(group);
            joined[above] = joined[above] with { Bottom = Math.Max(bottom, joined[above].Bottom) };
        }

        return [.. joined.Select(group => group.Rulings)];
    }

    private static double Top(List<Ruling> group) =>
        group.Where(ruling => ruling.IsHorizontal).Min(ruling => ruling.At);
}
