namespace WelfarePlan.Benchmarks.Country;

/// <summary>Splits the towns in two, as a scheduler would, and compares the data set of both runs with that of
/// one.</summary>
internal static class Halves
{
    private static readonly string[] Tables = ["observations", "evaluations"];

    /// <summary>Returns whether they are the same, and says so.</summary>
    public static bool AreAll(string folder, string dataset)
    {
        string[] files = [.. Directory.EnumerateFiles(Path.Combine(folder, "towns")).Order(StringComparer.Ordinal)];
        for (int half = 0; half < 2; half++)
        {
            string texts = Path.Combine(folder, $"half-{half}");
            if (Directory.Exists(texts)) Directory.Delete(texts, recursive: true);
            Directory.CreateDirectory(texts);
            foreach (string file in files.Where((_, i) => i % 2 == half))
                File.Copy(file, Path.Combine(texts, Path.GetFileName(file)));
            CountryRun.Into(Path.Combine(folder, $"dataset-{half}"), texts, $"half{half}");
        }

        bool areAll = Tables.All(table => IsSame(table, dataset, Path.Combine(folder, "dataset-[01]")));
        Console.WriteLine(areAll ? "Two runs over halves: the same data set." : "Two runs over halves DIFFER.");
        return areAll;
    }

    private static bool IsSame(string table, string dataset, string halves)
    {
        string one = Of(dataset);
        string two = Of(halves);
        return Duck.Query(
            $"""
            SELECT (SELECT count(*) FROM {one}) = (SELECT count(*) FROM {two})
                AND NOT EXISTS (FROM {one} EXCEPT ALL FROM {two})
            """
        ) is [["True"]];

        string Of(string folder) => $"read_parquet('{folder}/{table}/**/*.parquet', hive_partitioning = true)";
    }
}
