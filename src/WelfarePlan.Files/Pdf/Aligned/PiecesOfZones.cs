using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Tells which zone each piece of a line stands in, or beside.</summary>
internal static class PiecesOfZones
{
    /// <summary>Returns the pieces that stand in one zone.</summary>
    public static IEnumerable<(TextRun Piece, int Zone)> In(List<WhiteZone> zones, IEnumerable<TextRun> line)
    {
        foreach (TextRun piece in line)
        {
            int first = First(zones, piece);
            bool isInOne = first >= 0 && (first + 1 == zones.Count || piece.Box.Right <= zones[first + 1].From);
            if (isInOne) yield return (piece, first);
        }
    }

    /// <summary>Returns the pieces that stand in one zone, and those in the white between zones where the line leaves
    /// them no other zone.</summary>
    /// <remarks>
    /// Heads in the middle of their columns may stand wholly in the white beside numbers that are set on the left, or
    /// on the right: all of a line stand on the same side.
    /// </remarks>
    public static List<(TextRun Piece, int Zone)> Of(List<WhiteZone> zones, IEnumerable<TextRun> line)
    {
        List<TextRun> pieces = [.. line];
        List<(TextRun Piece, int Zone)> placed = [.. In(zones, pieces)];
        List<(TextRun Piece, int Before)> free = [.. pieces.Where(piece => First(zones, piece) < 0)
            .Select(piece => (piece, zones.FindLastIndex(zone => zone.To <= piece.Box.Left)))];
        HashSet<int> taken = [.. placed.Select(one => one.Zone)];
        bool isLeft = IsPossible(0);
        bool isRight = IsPossible(1);
        if (isLeft && isRight && free.Count > 0)
        {
            isLeft = free.Max(one => Gap(one, 0)) < free.Min(one => Gap(one, 1));
            isRight = free.Max(one => Gap(one, 1)) < free.Min(one => Gap(one, 0));
        }

        if (isLeft != isRight) placed.AddRange(free.Select(one => (one.Piece, one.Before + (isLeft ? 0 : 1))));
        return placed;

        bool IsPossible(int step) => free.Select(one => one.Before).Distinct().Count() == free.Count
            && free.TrueForAll(one => one.Before + step >= 0 && one.Before + step < zones.Count
                && !taken.Contains(one.Before + step));

        double Gap((TextRun Piece, int Before) one, int step) => step == 0
            ? one.Piece.Box.Left - zones[one.Before].To
            : zones[one.Before + 1].From - one.Piece.Box.Right;
    }

    private static int First(List<WhiteZone> zones, TextRun piece) =>
        zones.FindIndex(zone => piece.Box.Left < zone.To && piece.Box.Right > zone.From);
}
