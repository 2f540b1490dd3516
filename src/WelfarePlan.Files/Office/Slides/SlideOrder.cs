namespace WelfarePlan.Files.Office.Slides;

/// <summary>Puts the shapes of a slide in the order in which they are read: bands from the top, columns from the
/// left.</summary>
internal static class SlideOrder
{
    // Shapes laid by hand touch each other a little.
    private const double Slack = 4;
    private const int MostCuts = 50;

    public static List<SlideBox> Of(IEnumerable<SlideBox> boxes)
    {
        List<SlideBox> all = [.. boxes];
        var ordered = new List<SlideBox>(all.Count);
        ordered.AddRange(all.Where(box => box.IsTitle));
        Order([.. all.Where(box => !box.IsTitle)], ordered, depth: 0);
        return ordered;
    }

    private static void Order(List<SlideBox> boxes, List<SlideBox> ordered, int depth)
    {
        List<List<SlideBox>> bands = Cut(boxes, box => box.Top, box => box.Bottom);
        if (bands.Count == 1) bands = Cut(boxes, box => box.Left, box => box.Right);
        if (bands.Count <= 1 || depth == MostCuts)
        {
            ordered.AddRange(boxes.OrderBy(box => box.Top).ThenBy(box => box.Left));
            return;
        }

        for (int at = 0; at < bands.Count;)
        {
            List<List<SlideBox>> columns = SlideColumns.From(bands, at, out int next);
            if (next == at) columns = [bands[next++]];
            foreach (List<SlideBox> part in columns) Order(part, ordered, depth + 1);
            at = next;
        }
    }

    private static List<List<SlideBox>> Cut(
        List<SlideBox> boxes, Func<SlideBox, double> start, Func<SlideBox, double> end
    )
    {
        var bands = new List<List<SlideBox>>();
        double reached = double.NegativeInfinity;
        foreach (SlideBox box in boxes.OrderBy(start))
        {
            if (bands.Count == 0 || start(box) >= reached - Slack) bands.Add([]);
            bands[^1].Add(box);
            reached = Math.Max(reached, end(box));
        }

        return bands;
    }
}
