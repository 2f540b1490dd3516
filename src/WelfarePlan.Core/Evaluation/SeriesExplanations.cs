using System.Globalization;

namespace WelfarePlan.Evaluation;

/// <summary>Writes the calculation over a series out, with sums and medians that a person can check.</summary>
internal static class SeriesExplanations
{
    private const int MostListed = 12;

    private static readonly RoundingPolicy Shown = new(4);

    public static string Of(EvaluationMethod method, IReadOnlyList<SeriesPoint> series, int? targetYear)
    {
        SeriesPoint[] points = [.. series];
        string? calculation = method.Name switch
        {
            "slopeOls" => Ols(points),
            "slopeTheilSen" => TheilSen(points),
            "mannKendall" => MannKendall(points),
            "projectionLastTwo" when targetYear is { } year => LastTwo(points, year),
            "projectionOls" when targetYear is { } year => OlsAt(points, year),
            "projectionTheilSen" when targetYear is { } year => TheilSenAt(points, year),
            _ => null,
        };
        string listed = string.Join(", ", points.Take(MostListed).Select(point => $"{Plain(point.Year)}: {Plain(point.Value)}"));
        string rest = points.Length > MostListed ? $", … ({points.Length})" : "";
        return calculation is null ? $"{listed}{rest}" : $"[{listed}{rest}] {calculation}";
    }

    // Years count from the first one: the sums stay small enough to be checked.
    private static string? Ols(SeriesPoint[] points)
    {
        if (points.Length == 0) return null;

        Guarded x = 0m, y = 0m, xx = 0m, xy = 0m;
        foreach (SeriesPoint point in points)
        {
            Guarded elapsed = (Guarded)point.Year - points[0].Year;
            (x, y, xx, xy) = (x + elapsed, y + point.Value, xx + (elapsed * elapsed), xy + (elapsed * point.Value));
        }

        if (x.IsOver || y.IsOver || xx.IsOver || xy.IsOver) return null;
        string n = points.Length.ToString(CultureInfo.InvariantCulture);
        return $"({n} × {Term(xy.Value)} − {Term(x.Value)} × {Term(y.Value)}) ÷ ({n} × {Term(xx.Value)} − {Term(x.Value)}²)";
    }

    private static string? OlsAt(SeriesPoint[] points, int year)
    {
        if (Trends.OlsSlope(points).Value is not { } slope) return null;

        Guarded x = 0m, y = 0m, n = (decimal)points.Length;
        foreach (SeriesPoint point in points) (x, y) = (x + point.Year, y + point.Value);
        Guarded meanX = x / n, meanY = y / n;
        return meanX.IsOver || meanY.IsOver
            ? null
            : $"{Term(meanY.Value)} + {Term(slope)} × ({year.ToString(CultureInfo.InvariantCulture)} − {Term(meanX.Value)})";
    }

    private static string? TheilSen(SeriesPoint[] points)
    {
        decimal[] slopes = new decimal[points.Length * (points.Length - 1) / 2];
        int count = Trends.PairSlopes(points, slopes);
        return count < 0 ? null : $"median({Listed(slopes[..count])})";
    }

    private static string? TheilSenAt(SeriesPoint[] points, int year)
    {
        if (Trends.TheilSenSlope(points).Value is not { } slope) return null;

        Guarded[] said = [.. points.Select(point => point.Value + ((Guarded)slope * ((Guarded)(decimal)year - point.Year)))];
        return said.Any(value => value.IsOver) ? null : $"median({Listed([.. said.Select(value => value.Value).Order()])})";
    }

    private static string MannKendall(SeriesPoint[] points)
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

        return $"{rising.ToString(CultureInfo.InvariantCulture)}↑ − {falling.ToString(CultureInfo.InvariantCulture)}↓";
    }

    private static string? LastTwo(SeriesPoint[] points, int year)
    {
        if (!Projections.TryLastTwo(points, out SeriesPoint before, out SeriesPoint last)) return null;

        string at = year.ToString(CultureInfo.InvariantCulture);
        string change = $"({Term(last.Value)} − {Term(before.Value)})";
        return $"{Term(last.Value)} + {change} × ({at} − {Plain(last.Year)}) ÷ ({Plain(last.Year)} − {Plain(before.Year)})";
    }

    private static string Listed(decimal[] sorted)
    {
        string listed = string.Join(", ", sorted.Take(MostListed).Select(value => Trimmed(Shown.Print(value))));
        return sorted.Length > MostListed ? $"{listed}, … ({sorted.Length.ToString(CultureInfo.InvariantCulture)})" : listed;
    }

    private static string Term(decimal value) =>
        value < 0 ? $"({Trimmed(Shown.Print(value))})" : Trimmed(Shown.Print(value));

    private static string Plain(decimal value) =>
        value < 0
            ? $"−{(-value).ToString(CultureInfo.InvariantCulture)}"
            : value.ToString(CultureInfo.InvariantCulture);

    private static string Trimmed(string number) =>
        number.Contains('.', StringComparison.Ordinal) ? number.TrimEnd('0').TrimEnd('.') : number;
}
