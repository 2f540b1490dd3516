using System.Diagnostics;
using System.Globalization;

namespace WelfarePlan.Benchmarks.Country;

/// <summary>Which prefectures have the largest share of indicators that move away from their targets?</summary>
internal static class NationalQuestion
{
    private const int Shown = 5;

    /// <summary>Asks DuckDB over the partitioned evaluations and prints the answer.</summary>
    public static void Ask(string dataset)
    {
        string evaluations = $"read_parquet('{dataset}/evaluations/**/*.parquet', hive_partitioning = true)";
        string sql = $"""
            SELECT coalesce(prefecture, '(unknown)') AS prefecture, count(DISTINCT municipality_code) AS towns,
                count(*) AS indicators, count(*) FILTER (value < 0) AS away,
                round(100.0 * count(*) FILTER (value < 0) / count(*), 1) AS percent
            FROM {evaluations}
            WHERE method = 'progress' AND value IS NOT NULL
            GROUP BY ALL ORDER BY percent DESC, prefecture
            """;
        var watch = Stopwatch.StartNew();
        List<string[]> rows = Duck.Query(sql);
        double seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine();
        Console.WriteLine("prefecture  towns  indicators with progress  moving away      %");
        foreach (string[] row in rows.Take(Shown)) Print(row);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"… {rows.Count} prefectures in all, answered in {seconds:F2} s"
        ));
        Print(Duck.Query(
            $"""
            SELECT 'all', count(DISTINCT municipality_code), count(*), count(*) FILTER (value < 0),
                round(100.0 * count(*) FILTER (value < 0) / count(*), 1)
            FROM {evaluations} WHERE method = 'progress' AND value IS NOT NULL
            """
        )[0]);
    }

    // A sign of Japanese is two columns wide.
    private static void Print(string[] row) => Console.WriteLine(
        $"{row[0]}{new string(' ', Math.Max(1, 11 - row[0].Sum(sign => sign > '\u2E7F' ? 2 : 1)))}"
            + $"{row[1],6}{row[2],26}{row[3],13}{row[4],7}");
}
