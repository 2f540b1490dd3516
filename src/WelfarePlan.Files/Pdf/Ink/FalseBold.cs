using System.Runtime.InteropServices;

namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Takes one of letters that are drawn twice, a little apart, to look bold.</summary>
internal static class FalseBold
{
    private const double Apart = 0.25;                      // of the letter's size

    public static List<Glyph> Fold(List<Glyph> glyphs)
    {
        var kept = new List<Glyph>(glyphs.Count);
        var cells = new Dictionary<(int X, int Y), List<int>>();
        foreach (Glyph glyph in glyphs)
        {
            if (TryFindTwin(kept, cells, glyph) is { } at)
            {
                kept[at] = kept[at] with { IsBold = true };
                continue;
            }

            ref List<int>? cell = ref CollectionsMarshal.GetValueRefOrAddDefault(
                cells, (CellOf(glyph.Middle), CellOf(glyph.Height)), out _
            );
            (cell ??= []).Add(kept.Count);
            kept.Add(glyph);
        }

        return kept;
    }

    private const double CellSize = 16;
    private const double Most = 1_000_000;
    private const int MostInCell = 400;

    // A page may place a letter a light year away; the cells there are one.
    private static int CellOf(double place) => (int)Math.Clamp(place / CellSize, -Most, Most);

    private static int? TryFindTwin(List<Glyph> kept, Dictionary<(int X, int Y), List<int>> cells, Glyph glyph)
    {
        double apart = Apart * Math.Min(glyph.Size, CellSize);
        double along = Math.Min(apart, 0.6 * Math.Max(glyph.Box.Width, 0.5));
        for (int row = CellOf(glyph.Height - apart); row <= CellOf(glyph.Height + apart); row++)
        {
            for (int column = CellOf(glyph.Middle - apart); column <= CellOf(glyph.Middle + apart); column++)
            {
                if (!cells.TryGetValue((column, row), out List<int>? near)) continue;
                for (int at = near.Count - 1; at >= Math.Max(0, near.Count - MostInCell); at--)
                {
                    Glyph other = kept[near[at]];
                    if (Math.Abs(other.Middle - glyph.Middle) < along && Math.Abs(other.Height - glyph.Height) < apart
                        && string.Equals(other.Text, glyph.Text, StringComparison.Ordinal)) return near[at];
                }
            }
        }

        return null;
    }
}
