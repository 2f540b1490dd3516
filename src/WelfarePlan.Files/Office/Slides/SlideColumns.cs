namespace WelfarePlan.Files.Office.Slides;

/// <summary>Finds columns across the bands of a slide: goals side by side with their measures below, the numbers of
/// which begin anew under each.</summary>
internal static class SlideColumns
{
    private const double Slack = 4;
    private const int LongestSign = 6;
    private const string SignsAround = "()（）.．、 \u3000";

    /// <summary>Returns the columns of the bands from one on, and where they end; none where they are read across.
    /// </summary>
    public static List<List<SlideBox>> From(List<List<SlideBox>> bands, int first, out int end)
    {
        end = first;
        if (bands[first].Count < 2 || first + 1 >= bands.Count || !BeginsAnew(bands[first + 1])) return [];
        List<SlideBox> heads = [.. bands[first].OrderBy(box => box.Left)];
        for (int at = 1; at < heads.Count; at++)
        {
            if (heads[at].Left < heads[at - 1].Right - Slack) return [];
        }

        List<List<SlideBox>> columns = [.. heads.Select(static head => new List<SlideBox> { head })];
        int last = first + 1;
        while (last < bands.Count && TakeBand(bands[last], heads, columns)) last++;
        if (last == first + 1) return [];
        end = last;
        return columns;
    }

    // Read across, numbers rise.
    private static bool BeginsAnew(List<SlideBox> band)
    {
        string sign = SignOf(band[0]);
        return band.Count > 1 && sign.Length > 0
            && band.TrueForAll(box => string.Equals(SignOf(box), sign, StringComparison.Ordinal));
    }

    private static bool TakeBand(List<SlideBox> band, List<SlideBox> heads, List<List<SlideBox>> columns)
    {
        int[] places = [.. band.Select(box => heads.FindIndex(
            head => box.Left >= head.Left - Slack && box.Right <= head.Right + Slack))];
        if (Array.IndexOf(places, -1) >= 0) return false;
        for (int at = 0; at < places.Length; at++) columns[places[at]].Add(band[at]);
        return true;
    }

    private static string SignOf(SlideBox box)
    {
        string text = box.Shape.InnerText.TrimStart();
        int end = 0;
        bool isCounted = false;
        for (; end < Math.Min(text.Length, LongestSign); end++)
        {
            bool isNumber = char.IsNumber(text[end]);
            if (!isNumber && !SignsAround.Contains(text[end], StringComparison.Ordinal)) break;
            isCounted |= isNumber;
        }

        return isCounted ? text[..end] : "";
    }
}
