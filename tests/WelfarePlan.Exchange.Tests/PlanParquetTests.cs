using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using DuckDB.NET.Data;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;

namespace WelfarePlan.Exchange.Tests;

public sealed class PlanParquetTests
{
    private static readonly PlanEntry[] Plans =
    [
        .. SeedPlans.All.Select(seed => new PlanEntry(seed.Reading, seed.Plan.Evaluate())),
        new(new PlanReading { Plan = Plenty.Plan }, Plenty.Plan.Evaluate()),
        new(
            new Plan
            {
                Municipality = "府中市",
                Indicators =
                [
                    new() { Name = "指標", Baseline = new(new(2020), new Quantities.Quantity(0.1m, default)) },
                ],
            }
        ),
    ];

    [Fact]
    public async Task DuckDB_reads_the_data_set_the_CSV_and_the_package_to_the_same_values()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder["parquet"], Plans, CancellationToken.None);
        TidyCsv.WriteFolder(folder["csv"], Plans);
        PlanDataPackage.Write(folder["package"], Plans);

        string parquet = Folder(folder["parquet"], "observations");
        string csv = $"read_csv('{folder["csv"]}/observations.csv')";
        string package = $"read_csv('{folder["package"]}/data/observations.csv')";
        string what = "indicator_id, role, CAST(value AS DOUBLE), fiscal_year, missing_reason";
        List<string> expected = Query($"SELECT {what} FROM {csv} ORDER BY ALL");

        Assert.Equal(
            Plans.Sum(plan =>
                plan.Reading.Plan.AllIndicators()
                    .Sum(each => each.Actuals.Count + each.Targets.Count + (each.Baseline is null ? 0 : 1))
            ),
            expected.Count
        );
        Assert.Equal(expected, Query($"SELECT {what} FROM {parquet} ORDER BY ALL"));
        Assert.Equal(expected, Query($"SELECT {what} FROM {package} ORDER BY ALL"));
    }

    [Theory]
    [InlineData("observations")]
    [InlineData("evaluations")]
    [InlineData("grades")]
    public async Task DuckDB_reads_every_column_of_the_data_set_as_it_reads_it_from_the_CSV(string table)
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder["parquet"], Plans, CancellationToken.None);
        TidyCsv.WriteFolder(folder["csv"], Plans);
        string csv = $"read_csv('{folder["csv"]}/{table}.csv', all_varchar = true)";
        string[] columns = (await File.ReadAllLinesAsync(folder[$"csv/{table}.csv"]))[0].Split(',');
        string what = string.Join(", ", columns.Select(column => column is "value" or "value_upper" or "out_of"
            or "target_value" ? $"CAST({column} AS DOUBLE)" : $"CAST({column} AS VARCHAR)"));

        List<string> expected = Query($"SELECT {what} FROM {csv} ORDER BY ALL");
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Query($"SELECT {what} FROM {Folder(folder["parquet"], table)} ORDER BY ALL"));
    }

    [Fact]
    public async Task DuckDB_reads_the_same_evaluations_and_grades_from_a_package()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder["parquet"], Plans, CancellationToken.None);
        PlanDataPackage.Write(folder["package"], Plans);
        foreach ((string table, string what) in (ReadOnlySpan<(string, string)>)
            [
                ("evaluations", "indicator_id, method, fiscal_year, CAST(value AS DOUBLE), undefined_reason, unit"),
                ("grades", "indicator_id, scheme, grade, fiscal_year, CAST(computed AS VARCHAR)"),
            ]
    )
        {
            string package = $"read_csv('{folder["package"]}/data/{table}.csv')";
            List<string> expected = Query($"SELECT {what} FROM {package} ORDER BY ALL");
            Assert.NotEmpty(expected);
            Assert.Equal(expected, Query($"SELECT {what} FROM {Folder(folder["parquet"], table)} ORDER BY ALL"));
        }
    }

    [Fact]
    public void Numbers_are_numbers_to_DuckDB_in_the_CSV_and_in_the_package()
    {
        using var folder = new TemporaryFolder();
        TidyCsv.WriteFolder(folder["csv"], Plans);
        PlanDataPackage.Write(folder["package"], Plans);

        foreach (string file in (ReadOnlySpan<string>)["csv/observations.csv", "package/data/observations.csv"])
        {
            Assert.Equal(
                ["DOUBLE|BIGINT"],
                Query($"SELECT DISTINCT typeof(value), typeof(fiscal_year) FROM read_csv('{folder[file]}')")
            );
        }
    }

    [Fact]
    public async Task Columns_have_types_and_prefecture_and_year_come_from_the_folders()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder.Path, Plans, CancellationToken.None);
        string values = Folder(folder.Path, "observations");

        Assert.Equal(
            ["DOUBLE|BIGINT|VARCHAR"],
            Query($"SELECT DISTINCT typeof(value), typeof(fiscal_year), typeof(indicator) FROM {values}")
        );
        Assert.Equal(
            ["|", "東京都|132063", "熊本県|431001"],
            Query(
                $"SELECT DISTINCT prefecture, municipality_code FROM {values} WHERE municipality_code IS NOT NULL OR "
                    + "prefecture IS NULL ORDER BY ALL NULLS FIRST"
            )
        );
        Assert.Equal(
            ["BOOLEAN"],
            Query($"SELECT DISTINCT typeof(computed) FROM read_parquet('{folder.Path}/grades/**/*.parquet')")
        );
        Assert.True(File.Exists(folder["observations/prefecture=熊本県/fiscal_year=2021/part-0.parquet"]));
    }

    [Fact]
    public async Task A_question_about_one_prefecture_and_year_reads_no_other_file()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder.Path, Plans, CancellationToken.None);
        string values = Folder(folder.Path, "observations")
            .Replace(")", ", filename = true)", StringComparison.Ordinal);

        Assert.Equal(
            [folder["observations/prefecture=熊本県/fiscal_year=2021/part-0.parquet"]],
            Query($"SELECT DISTINCT filename FROM {values} WHERE prefecture = '熊本県' AND fiscal_year = 2021")
        );
    }

    [Fact]
    public async Task More_years_than_files_may_be_open_are_all_there()
    {
        using var folder = new TemporaryFolder();
        Quantities.Quantity one = new(1, default);
        Observation[] actuals =
            [.. Enumerable.Range(1900, 300).Select(year => new Observation(new Time.FiscalYear(year), one))];
        Plan[] plans =
        [
            new() { Indicators = [new() { Name = "前", Actuals = actuals }] },
            new() { Indicators = [new() { Name = "後", Actuals = actuals }] },
        ];
        await PlanParquet.WriteAsync(folder.Path, plans.Select(plan => new PlanEntry(plan)), CancellationToken.None);

        Assert.Equal(
            ["600|300|600"],
            Query(
                "SELECT count(*), count(DISTINCT fiscal_year), sum(value) FROM "
                    + Folder(folder.Path, "observations")
            )
        );
    }

    [Fact]
    public async Task Two_runs_over_halves_give_the_same_data_set_as_one_over_all()
    {
        using var folder = new TemporaryFolder();
        PlanEntry[] plans = [.. Plans.Index().Select(plan => plan.Item with { Id = $"h{plan.Index}" })];
        await PlanParquet.WriteAsync(folder["all"], plans, CancellationToken.None);
        await PlanParquet.WriteAsync(folder["halves"], plans.Where((_, i) => i % 2 == 0), "a", CancellationToken.None);
        await PlanParquet.WriteAsync(folder["halves"], plans.Where((_, i) => i % 2 == 1), "b", CancellationToken.None);

        foreach (string table in (string[])["observations", "evaluations", "grades"])
        {
            List<string> all = Query($"SELECT * FROM {Of("all")} ORDER BY ALL");
            Assert.NotEmpty(all);
            Assert.Equal(all, Query($"SELECT * FROM {Of("halves")} ORDER BY ALL"));

            string Of(string run) =>
                $"read_parquet('{folder[run]}/{table}/**/*.parquet', hive_partitioning = true)";
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("../a")]
    [InlineData("a b")]
    public async Task A_part_has_a_name_that_is_no_path(string part)
    {
        using var folder = new TemporaryFolder();
        await Assert.ThrowsAsync<ArgumentException>(
            () => PlanParquet.WriteAsync(folder.Path, Plans, part, CancellationToken.None)
        );
    }

    [Fact]
    public async Task Text_arrives_unharmed()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder.Path, Plans, CancellationToken.None);
        List<string> names = Query(
            $"SELECT DISTINCT indicator FROM read_parquet('{folder.Path}/observations/**/*.parquet')"
        );

        Assert.Subset(
            names.ToHashSet(StringComparer.Ordinal),
            Plenty
                .Plan.AllIndicators()
                .Where(each => each.Actuals.Count > 0)
                .Select(each => each.Name)
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Plans_without_evaluations_give_tables_without_rows_that_can_be_read()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(folder.Path, [new PlanEntry(new Plan())], CancellationToken.None);

        Assert.Equal(["0"], Query($"SELECT count(*) FROM read_parquet('{folder.Path}/evaluations/**/*.parquet')"));
        Assert.Equal(["0"], Query($"SELECT count(*) FROM read_parquet('{folder.Path}/observations/**/*.parquet')"));
    }

    [Fact]
    public async Task More_rows_than_a_group_holds_are_all_there()
    {
        using var folder = new TemporaryFolder();
        Plan plan = SeedPlans.KumamotoProgress4th.Plan;
        await PlanParquet.WriteAsync(
            folder.Path,
            Enumerable.Range(0, 300).Select(_ => new PlanEntry(new PlanReading { Plan = plan })),
            CancellationToken.None
        );
        int each = plan.AllIndicators()
            .Sum(indicator => indicator.Actuals.Count + indicator.Targets.Count + (indicator.Baseline is null ? 0 : 1));

        Assert.Equal(
            [(each * 300).ToString(CultureInfo.InvariantCulture)],
            Query($"SELECT count(*) FROM read_parquet('{folder.Path}/observations/**/*.parquet')")
        );
    }

    private static string Folder(string folder, string table) =>
        $"read_parquet('{folder}/{table}/**/*.parquet', hive_partitioning = true)";

    [SuppressMessage(
        "Security",
        "CA2100:Review SQL queries for security vulnerabilities",
        Justification = "The queries are written above."
    )]
    private static List<string> Query(string sql)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, reader.FieldCount)
                        .Select(i =>
                            reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)
                        )
                )
            );
        }

        return rows;
    }
}
