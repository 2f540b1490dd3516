namespace WelfarePlan.Evaluation;

/// <summary>How the last years went: the mean yearly change over six years, and the last change.</summary>
internal static class RecentCourse
{
    private const int Window = 6;
    private const int Fewest = 4;

    /// <summary>The mean yearly change over the points of the last six years, or over the last four points of a sparse
    /// series.</summary>
    /// <param name="series">The points, oldest first.</param>
    public static Outcome MeanChange(ReadOnlySpan<SeriesPoint> series) =>
        TryWindow(series, out SeriesPoint first, out SeriesPoint last)
            ? Outcome.Of(((Guarded)last.Value - first.Value) / ((Guarded)last.Year - first.Year))
            : Outcome.Because(UndefinedReason.InsufficientPoints);

    /// <summary>The points between which the mean change is taken; false where there are too few.</summary>
    /// <param name="series">The points, oldest first.</param>
    /// <param name="first">The first point that counts.</param>
    /// <param name="last">The last point.</param>
    public static bool TryWindow(ReadOnlySpan<SeriesPoint> series, out SeriesPoint first, out SeriesPoint last)
    {
        (first, last) = (default, default);
        if (series.Length < Fewest) return false;

        last = series[^1];
        int start = series.Length - 1;
        while (start > 0 && series[start - 1].Year > last.Year - Window) start--;
        first = series[Math.Min(start, series.Length - Fewest)];
        return true;
    }

    /// <summary>The change between the last two points relative to the first of them.</summary>
    /// <param name="series">The points, oldest first.</param>
    public static Outcome LastRelativeChange(ReadOnlySpan<SeriesPoint> series) =>
        series.Length < 2
            ? Outcome.Because(UndefinedReason.InsufficientPoints)
            : EvaluationFormulas.RelativeChange(series[^2].Value, series[^1].Value);

    /// <summary>The change between the last two points.</summary>
    /// <param name="series">The points, oldest first.</param>
    public static Outcome LastChange(ReadOnlySpan<SeriesPoint> series) =>
        series.Length < 2
            ? Outcome.Because(UndefinedReason.InsufficientPoints)
            : Outcome.Of((Guarded)series[^1].Value - series[^2].Value);
}
