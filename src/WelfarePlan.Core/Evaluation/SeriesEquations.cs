namespace WelfarePlan.Evaluation;

/// <summary>The left part of the equation of each method over a series, with sums and medians that a person can
/// check.</summary>
internal static class SeriesEquations
{
    private const int MostListed = 12;
    private const int MostTerms = 6;

    /// <summary>The equation, or null where its sums are beyond the arithmetic.</summary>
    public static string? Of(EvaluationResult result)
    {
        SeriesPoint[] points = [.. result.Series];
        decimal year = result.Inputs.TargetYear?.Year ?? 0;
        bool isFalling = result.Inputs.Sign < 0;
        return result.Method.Name switch
        {
            "slopeOls" => Ols(points),
            "slopeTheilSen" => TheilSen(points),
            "mannKendall" => MannKendall(points),
            "projectionLastTwo" => LastTwo(points, year),
            "projectionOls" => OlsAt(points, year),
            "projectionTheilSen" => TheilSenAt(points, year),
            "recentImprovement" => Recent(points, isFalling),
            "lastImprovement" => isFalling
                ? $"{Terms.Of(points[^2].Value)} − {Terms.Of(points[^1].Value)}"
                : $"{Terms.Of(points[^1].Value)} − {Terms.Of(points[^2].Value)}",
            "lastRelativeImprovement" => isFalling
                ? $"({Terms.Of(points[^2].Value)} − {Terms.Of(points[^1].Value)}) ÷ |{Terms.Of(points[^2].Value)}|"
                : $"({Terms.Of(points[^1].Value)} − {Terms.Of(points[^2].Value)}) ÷ |{Terms.Of(points[^2].Value)}|",
            "forecastMiss" => Forecast(points, result.Inputs),
            _ => throw new InvalidOperationException($"The method {result.Method} has no equation."),
        };
    }

    /// <summary>The points, and what is to be known of the equation that stands behind them.</summary>
    public static string Points(EvaluationResult result, bool japanese)
    {
        IReadOnlyList<SeriesPoint> points = result.Series;
        string listed = string.Join(
            ", ", points.Take(MostListed).Select(point => $"{Terms.Plain(point.Year)}: {Terms.Plain(point.Value)}"));
        if (points.Count > MostListed) listed = $"{listed}, … ({Terms.Of(points.Count)})";
        if (points.Count <= 1) return listed;
        if (result.Method == EvaluationMethod.MannKendall)
        {
            (long rising, long falling) = Pairs([.. points]);
            return japanese
                ? $"{listed}; 増加{Terms.Plain(rising)}組、減少{Terms.Plain(falling)}組"
                : $"{listed}; pairs up {Terms.Plain(rising)}, down {Terms.Plain(falling)}";
        }

        bool isMiddle =
            (result.Method == EvaluationMethod.SlopeTheilSen && MedianSlope.Of([.. points])?.Pairs > MostTerms)
            || (result.Method == EvaluationMethod.ProjectionTheilSen && points.Count > MostTerms);
        return !isMiddle ? listed : japanese ? $"{listed}; 中央値" : $"{listed}; the median";
    }

    // Years count from the first one: the sums stay small enough to be checked.
    private static string? Ols(SeriesPoint[] points) =>
        OlsSums.Of(points) is { } sums
            ? $"({sums.N} × {Terms.Of(sums.XY)} − {Terms.Of(sums.X)} × {Terms.Of(sums.Y)})"
                + $" ÷ ({sums.N} × {Terms.Of(sums.XX)} − {Terms.Of(sums.X)}²)"
            : null;

    private static string? OlsAt(SeriesPoint[] points, decimal year) =>
        OlsSums.Of(points) is { } sums
            ? $"{Terms.Of(sums.Y)} ÷ {sums.N} + {Ols(points)}"
                + $" × ({Terms.Plain(year)} − {Terms.Plain(points[0].Year)} − {Terms.Of(sums.X)} ÷ {sums.N})"
            : null;

    private static string? TheilSen(SeriesPoint[] points)
    {
        if (MedianSlope.Of(points) is not { } slope) return null;
        if (slope.Pairs > MostTerms) return Written(slope);

        var pairs = new List<string>();
        for (int i = 1; i < points.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (points[i].Year != points[j].Year) pairs.Add(Written(new SlopePair(points[j], points[i])));
            }
        }

        return $"median({string.Join(", ", pairs)})";
    }

    private static string? TheilSenAt(SeriesPoint[] points, decimal year)
    {
        if (MedianSlope.Of(points) is not { } slope) return null;

        string written = Written(slope);
        string Line(SeriesPoint point) =>
            $"{Terms.Of(point.Value)} + ({written}) × ({Terms.Plain(year)} − {Terms.Plain(point.Year)})";
        if (points.Length <= MostTerms) return $"median({string.Join(", ", points.Select(Line))})";

        SeriesPoint[] sorted = [.. points.OrderBy(point => slope.At(point, year).Value)];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1
            ? Line(sorted[middle])
            : $"({Line(sorted[middle - 1])} + {Line(sorted[middle])}) ÷ 2";
    }

    private static string Written(MedianSlope slope) =>
        slope.IsMean ? $"({Written(slope.Lower)} + {Written(slope.Upper)}) ÷ 2" : Written(slope.Lower);

    private static string Written(SlopePair pair) =>
        $"({Terms.Of(pair.To.Value)} − {Terms.Of(pair.From.Value)}) ÷ ({Terms.Plain(pair.To.Year)} − "
            + $"{Terms.Plain(pair.From.Year)})";

    private static string MannKendall(SeriesPoint[] points)
    {
        (long rising, long falling) = Pairs(points);
        return $"{Terms.Plain(rising)} − {Terms.Plain(falling)}";
    }

    private static (long Rising, long Falling) Pairs(SeriesPoint[] points)
    {
        (long rising, long falling) = (0, 0);
        for (int i = 1; i < points.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                int sign = points[i].Year.CompareTo(points[j].Year) * points[i].Value.CompareTo(points[j].Value);
                if (sign > 0) rising++;
                else if (sign < 0) falling++;
            }
        }

        return (rising, falling);
    }

    private static string? LastTwo(SeriesPoint[] points, decimal year) =>
        Projections.TryLastTwo(points, out SeriesPoint before, out SeriesPoint last)
            ? $"{Terms.Of(last.Value)} + ({Terms.Of(last.Value)} − {Terms.Of(before.Value)})"
                + $" × ({Terms.Plain(year)} − {Terms.Plain(last.Year)}) ÷ ({Terms.Plain(last.Year)} − "
                + $"{Terms.Plain(before.Year)})"
            : null;

    private static string? Recent(SeriesPoint[] points, bool isFalling)
    {
        if (!RecentCourse.TryWindow(points, out SeriesPoint first, out SeriesPoint last)) return null;

        (string from, string to) = (Terms.Of(first.Value), Terms.Of(last.Value));
        return $"({(isFalling ? from : to)} − {(isFalling ? to : from)}) ÷ ({Terms.Plain(last.Year)} − "
            + $"{Terms.Plain(first.Year)})";
    }

    private static string? Forecast(SeriesPoint[] points, in EvaluationInputs inputs)
    {
        if (!RecentCourse.TryWindow(points, out SeriesPoint first, out SeriesPoint last)) return null;

        (string a, string t) = (Terms.Of(inputs.Actual), Terms.Of(inputs.Target));
        if (inputs.Actual == inputs.Target) return $"|{t} − {a}|";
        string years = $"max({Terms.Of(inputs.TargetYear)} − {Terms.Of(inputs.ActualYear)}, 0)";
        string forecast = $"({a} + {Written(new SlopePair(first, last))} × {years})";
        return $"({(inputs.Sign < 0 ? $"{forecast} − {t}" : $"{t} − {forecast}")}) ÷ |{t} − {a}|";
    }
}
