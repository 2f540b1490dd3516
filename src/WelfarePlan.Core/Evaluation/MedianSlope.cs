namespace WelfarePlan.Evaluation;

/// <summary>The median slope of a series as an exact fraction, and the pairs of points that it comes from.</summary>
/// <remarks>A slope of 1/3 cannot be written as a decimal; as a fraction it meets a target exactly.</remarks>
internal readonly record struct MedianSlope(SlopePair Lower, SlopePair Upper, int Pairs)
{
    private const int PairsOnStack = 128;

    /// <summary>Gets whether the median is the mean of two slopes.</summary>
    public bool IsMean => Pairs % 2 == 0;

    /// <summary>Finds the median slope; null with fewer than two different years and beyond the arithmetic.</summary>
    public static MedianSlope? Of(ReadOnlySpan<SeriesPoint> series)
    {
        long pairs = series.Length * (series.Length - 1L) / 2;
        Span<decimal> slopes = pairs <= PairsOnStack ? stackalloc decimal[(int)pairs] : new decimal[pairs];
        int count = Trends.PairSlopes(series, slopes);
        return count <= 0
            ? null
            : new MedianSlope(Find(series, slopes[(count - 1) / 2]), Find(series, slopes[count / 2]), count);
    }

    /// <summary>Where the line of this slope through a point stands in a year; divided once, at the end.</summary>
    public Guarded At(SeriesPoint point, decimal year)
    {
        Guarded elapsed = (Guarded)year - point.Year;
        Guarded rise = IsMean ? (Lower.Rise * Upper.Run) + (Upper.Rise * Lower.Run) : Lower.Rise;
        Guarded run = IsMean ? 2m * Lower.Run * Upper.Run : Lower.Run;
        Guarded exact = ((point.Value * run) + (rise * elapsed)) / run;
        return exact.IsOver ? point.Value + (rise / run * elapsed) : exact;
    }

    private static SlopePair Find(ReadOnlySpan<SeriesPoint> series, decimal slope)
    {
        for (int i = 1; i < series.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                var pair = new SlopePair(series[j], series[i]);
                if (series[i].Year != series[j].Year && (pair.Rise / pair.Run).Value == slope) return pair;
            }
        }

        throw new InvalidOperationException("The slope comes from no pair of the series.");
    }
}
