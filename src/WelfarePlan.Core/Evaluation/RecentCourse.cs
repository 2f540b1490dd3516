namespace WelfarePlan.Evaluation;

/// <summary>How the last years went: the mean yearly change over six years, and the last change.</summary>
internal static class RecentCourse
{
    private const int Window = 6;
    private const int Fewest = 4;

    /// <summary>The mean yearly change over the points of the last six years, or over the last four points of a sparse series.</summary>
    /// <param name="series">The points, oldest first.</param>
    public static Outcome MeanChange(ReadOnlySpan<SeriesPoint> series)
    {
        if (series.Length < Fewest) return Outcome.Because(UndefinedReason.InsufficientPoints);

        SeriesPoint last = series[^1];
        int start = series.Length - 1;
        while (start > 0 && series[start - 1].Year > last.Year - Window) start--;
        SeriesPoint first = series[Math.Min(start, series.Length - Fewest)];
        return Outcome.Of(((Guarded)last.Value - first.Value) / ((Guarded)last.Year - first.Year));
    }

    /// <summary>The change between the last two points.</summary>
    /// <param name="series">The points, oldest first.</param>
    public static Outcome LastChange(ReadOnlySpan<SeriesPoint> series) =>
        series.Length < 2
            ? Outcome.Because(UndefinedReason.InsufficientPoints)
            : Outcome.Of((Guarded)series[^1].Value - series[^2].Value);
}
