using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>Finds the columns of lines by the white strips that they leave.</summary>
internal static class WhiteColumns
{
    private const double Beside = 0.2;                      // of a letter that two lines share
    private const int ManyRows = 3;
    private const double NarrowShare = 0.4;
    private const double Touching = 0.1;
    private const double FullShare = 0.75;                  // of the pieces that the fullest line has

    /// <summary>Returns the edges of the columns, from the left edge of all lines to the right.</summary>
    public static double[] Of(IReadOnlyList<TextLine> lines, double narrowest)
    {
        int[] rows = Rows(lines);
        List<(int Row, IEnumerable<TextRun> Runs)> whole = [.. Enumerable.Range(0, lines.Count).GroupBy(at => rows[at])
            .Select(row => (row.Key, WholeRow([.. row.Select(at => lines[at])]).AsEnumerable()))];
        // Heads over several columns stand beside those of each and make more pieces than there are columns.
        int most = whole.Where(row => HasValues(row.Runs)).Select(row => row.Runs.Count()).DefaultIfEmpty().Max();
        if (most < 2) most = whole.Max(row => row.Runs.Count());
        if (most < 2) return [];
        double least = Math.Max(2, Math.Ceiling(most * FullShare));
        List<(int Row, IEnumerable<TextRun> Runs)> full = whole.FindAll(row => row.Runs.Count() >= least);
        List<WhiteZone> zones = Zones(full, most, narrowest);
        // Heads in the middle of their columns reach to the values beside them: rows of values alone leave more white.
        List<WhiteZone> ofValues = Zones(full.FindAll(row => HasValues(row.Runs)), most, narrowest);
        // Where they have a column for each piece of the fullest row, heads add none: they only stand beside them.
        bool areTold = ofValues.Count == most && whole.TrueForAll(row => row.Runs.Count() <= most);
        zones = areTold ? ofValues : [.. zones.SelectMany(zone =>
            ofValues.FindAll(part => part.From >= zone.From && part.To <= zone.To) is { Count: > 1 } parts
                ? parts : [zone])];
        AddOutside(zones, lines, rows, narrowest);
        AddRows(zones, lines, rows);
        RemoveHeadsOfSeveral(zones, [.. full.Where(row => HasValues(row.Runs)).Select(row => row.Row)]);
        zones = WhiteZone.JoinComplements(zones, [.. full.Select(row => row.Row)]);
        if (zones.Count < 2) return [];

        double[] inner = Widened(zones, lines, Edges(zones));
        return [lines.Min(line => line.Box.Left), .. inner, lines.Max(line => line.Box.Right)];
    }

    // Heads may stand wholly in the white between columns of numbers: what crosses one column only widens it. What is
    // in no column stands beside the widened ones.
    private static double[] Widened(List<WhiteZone> zones, IReadOnlyList<TextLine> lines, double[] between)
    {
        List<List<TextRun>> pieces =
            [.. lines.Select(line => line.Runs.SelectMany(run => run.CutNear(between)).ToList())];
        List<WhiteZone> wide = Widened(zones, pieces.SelectMany(line => PiecesOfZones.In(zones, line)));
        if (zones.Where((zone, at) => at > 0 && wide[at - 1].To >= wide[at].From).Any()) wide = zones;
        wide = Widened(wide, pieces.SelectMany(line => PiecesOfZones.Of(wide, line)));
        return [.. between.Select((edge, at) =>
            wide[at].To < wide[at + 1].From ? (wide[at].To + wide[at + 1].From) / 2 : edge)];
    }

    private static List<WhiteZone> Widened(List<WhiteZone> zones, IEnumerable<(TextRun Piece, int Zone)> pieces)
    {
        List<WhiteZone> wide = [.. zones];
        foreach ((TextRun run, int zone) in pieces)
        {
            wide[zone] = wide[zone] with
            {
                From = Math.Min(wide[zone].From, run.Box.Left),
                To = Math.Max(wide[zone].To, run.Box.Right),
            };
        }

        return wide;
    }

    // Where many rows agree, narrow strips part columns too, and in few rows those that part values from a name
    // or that all of them have.
    private static List<WhiteZone> Zones(
        List<(int Row, IEnumerable<TextRun> Runs)> rows, int most, double narrowest)
    {
        List<WhiteZone> wide = WhiteZone.Of(rows, narrowest);
        List<WhiteZone> narrow = WhiteZone.Of(rows, NarrowShare * narrowest);
        bool areAllFull = rows.Count > 1 && narrow.TrueForAll(zone => zone.Rows.Count == rows.Count);
        bool isNarrow = narrow.Count > wide.Count && narrow.Count <= most
            && (rows.Count >= ManyRows || areAllFull || narrow.TrueForAll(IsWideOrOfValues));
        if (isNarrow && narrow.Count == most) return narrow;
        // Values may even touch their names, where the others stand below them.
        List<WhiteZone> touching = WhiteZone.Of(rows, -Touching * narrowest);
        bool isTouching = touching.Count == most && touching.Count > wide.Count
            && touching.TrueForAll(IsWideOrOfValues);
        return isTouching ? touching : isNarrow ? narrow : wide;

        bool IsWideOrOfValues(WhiteZone zone) => wide.Exists(other => other.From == zone.From)
            || rows.TrueForAll(row => row.Runs.All(run => run.Middle < zone.From || run.Middle > zone.To
                || ValueShape.IsValue(run.Text)));
    }

    // A year that stands between the heads of its columns, with no value below it, is no column.
    private static void RemoveHeadsOfSeveral(List<WhiteZone> zones, HashSet<int> values)
    {
        if (values.Count == 0) return;
        for (int at = zones.Count - 2; at > 0; at--)
        {
            bool isHead = !zones[at].Rows.Overlaps(values);
            if (isHead && HasHeadAndValues(zones[at - 1]) && HasHeadAndValues(zones[at + 1])) zones.RemoveAt(at);
        }

        bool HasHeadAndValues(WhiteZone zone) => zone.Rows.Overlaps(values) && !zone.Rows.IsSubsetOf(values);
    }

    // Names may stand beside the middle of two rows, on no line with values.
    private static void AddOutside(
        List<WhiteZone> zones, IReadOnlyList<TextLine> lines, int[] rows, double narrowest)
    {
        if (zones.Count == 0) return;
        (double from, double to) = (zones[0].From - narrowest, zones[^1].To + narrowest);
        IEnumerable<(int Row, IEnumerable<TextRun> Runs)> Lines(Predicate<TextRun> isWanted) =>
            lines.Select((line, at) => (rows[at], line.Runs.Where(run => isWanted(run))));
        zones.InsertRange(0, WhiteZone.Of(Lines(run => run.Box.Right <= from), narrowest));
        zones.AddRange(WhiteZone.Of(Lines(run => run.Box.Left >= to), narrowest));
    }

    private static bool HasValues(IEnumerable<TextRun> runs) =>
        runs.Sum(run => ValueShape.IsValue(run.Text) ? 1 : -1) >= 0;

    // The fullest line of a row, and what stands beside its pieces on the others.
    private static List<TextRun> WholeRow(List<TextLine> row)
    {
        List<TextRun> whole = [.. row.MaxBy(line => line.Runs.Count)!.Runs];
        foreach (TextRun run in row.SelectMany(line => line.Runs))
        {
            if (!whole.Exists(other => run.Box.Left < other.Box.Right && other.Box.Left < run.Box.Right))
                whole.Add(run);
        }

        return whole;
    }

    // Lines that are not full say too which zones a row fills: the lines of a long name have nothing else.
    private static void AddRows(List<WhiteZone> zones, IReadOnlyList<TextLine> lines, int[] rows)
    {
        for (int at = 0; at < lines.Count; at++)
        {
            foreach (TextRun run in lines[at].Runs)
            {
                List<WhiteZone> met = zones.FindAll(zone => run.Box.Left < zone.To && run.Box.Right > zone.From);
                if (met.Count == 1) met[0].Rows.Add(rows[at]);
            }
        }
    }

    // A name on two lines and the values beside its middle are three lines and one row.
    private static int[] Rows(IReadOnlyList<TextLine> lines)
    {
        int[] rows = new int[lines.Count];
        for (int at = 1; at < lines.Count; at++)
        {
            bool isBeside = lines[at].Box.Top < lines[at - 1].Box.Bottom - (Beside * lines[at].Size);
            rows[at] = isBeside ? rows[at - 1] : rows[at - 1] + 1;
        }

        return rows;
    }

    private static double[] Edges(List<WhiteZone> zones) =>
        [.. zones.Skip(1).Select((zone, at) => (zones[at].To + zone.From) / 2)];
}
