namespace WelfarePlan.Evaluation;

/// <summary>The sums that a least-squares line is made of, years counted from the first point.</summary>
internal readonly record struct OlsSums(int N, decimal X, decimal Y, decimal XX, decimal XY)
{
    /// <summary>Adds up; null without points and beyond the arithmetic.</summary>
    public static OlsSums? Of(ReadOnlySpan<SeriesPoint> points)
    {
        if (points.IsEmpty) return null;

        Guarded x = 0m, y = 0m, xx = 0m, xy = 0m;
        foreach (SeriesPoint point in points)
        {
            Guarded elapsed = (Guarded)point.Year - points[0].Year;
            (x, y, xx, xy) = (x + elapsed, y + point.Value, xx + (elapsed * elapsed), xy + (elapsed * point.Value));
        }

        return x.IsOver || y.IsOver || xx.IsOver || xy.IsOver
            ? null
            : new OlsSums(points.Length, x.Value, y.Value, xx.Value, xy.Value);
    }
}
