using System.Diagnostics.CodeAnalysis;
using DuckDB.NET.Data;
using FsCheck.Fluent;
using WelfarePlan.Plans;
using WelfarePlan.Seeds;
using WelfarePlan.Testing;

namespace WelfarePlan.Exchange.Tests;

/// <summary>A plan survives Parquet as far as Parquet holds it: every value with its year, its role and what stands
/// with it.</summary>
public sealed class ParquetLaw
{
    private static readonly Plan[] Plans =
    [
        .. SeedPlans.All.Select(seed => seed.Plan), Plenty.Plan, new(),
        .. PlanGenerator.Plans.Sample(40), .. PlanGenerator.YearlyPlans.Sample(10),
    ];

    [Fact]
    public async Task Every_value_of_every_plan_is_read_back_with_its_year_its_role_and_its_words()
    {
        using var folder = new TemporaryFolder();
        await PlanParquet.WriteAsync(
            folder.Path, Plans.Select(plan => new PlanEntry(plan)), CancellationToken.None);
        ILookup<int, ParquetRow> read = Rows(folder.Path).ToLookup(row => row.Plan, row => row.Row);

        Assert.Equal(Plans.Sum(plan => ParquetRow.Of(plan).Count()), read.Sum(rows => rows.Count()));
        for (int i = 0; i < Plans.Length; i++) Assert.Equal(Ordered(ParquetRow.Of(Plans[i])), Ordered(read[i + 1]));
    }

    // The files part a plan by year, so that its order is not kept.
    private static IEnumerable<ParquetRow> Ordered(IEnumerable<ParquetRow> rows) =>
        rows.OrderBy(row => row.ToString(), StringComparer.Ordinal);

    [SuppressMessage(
        "Security",
        "CA2100:Review SQL queries for security vulnerabilities",
        Justification = "The query is written here."
    )]
    private static IEnumerable<(int Plan, ParquetRow Row)> Rows(string folder)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText =
            $"SELECT CAST(regexp_extract(indicator_id, '([0-9]+)i', 1) AS INTEGER), {ParquetRow.Columns} FROM "
            + $"read_parquet('{folder}/observations/**/*.parquet', hive_partitioning = true)";
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            var cells = new object?[reader.FieldCount - 1];
            for (int i = 0; i < cells.Length; i++)
                cells[i] = reader.IsDBNull(i + 1) ? null : reader.GetValue(i + 1);
            yield return (reader.GetInt32(0), ParquetRow.Read(cells));
        }
    }
}
