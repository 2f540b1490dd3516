#:project ../src/WelfarePlan.Exchange
#:project ../src/WelfarePlan.Files
#:package DuckDB.NET.Data.Full
// A folder of PDFs becomes a Parquet data set, and DuckDB answers a question over all of them: in each prefecture, how
// many indicators moved the right way by then, and how many away from their target?
using System.Data.Common;
using DuckDB.NET.Data;
using WelfarePlan.Evaluation;
using WelfarePlan.Exchange;
using WelfarePlan.Files;

string[] folders = args is [_, ..] ? args : ["seeds", "samples/plans"];
string data = Directory.CreateTempSubdirectory("plans-").FullName;

IEnumerable<PlanEntry> entries =
    from folder in folders
    from file in Directory.EnumerateFiles(folder, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
    let reading = PlanFile.Read(file)
    select new PlanEntry(reading, reading.Plan.Evaluate());
await PlanParquet.WriteAsync(data, entries);

using var connection = new DuckDBConnection("DataSource=:memory:");
await connection.OpenAsync();
using DuckDBCommand question = connection.CreateCommand();
question.CommandText = """
    SELECT coalesce(prefecture, 'unknown'), count(DISTINCT plan), count(*) FILTER (WHERE value > 0),
           count(*) FILTER (WHERE value < 0), count(*) FILTER (WHERE value IS NULL)
    FROM read_parquet($files, hive_partitioning = true)
    WHERE method = 'progress' GROUP BY ALL ORDER BY ALL
    """;
question.Parameters.Add(new DuckDBParameter("files", Path.Combine(data, "evaluations/**/*.parquet")));
await using DbDataReader row = await question.ExecuteReaderAsync();
while (await row.ReadAsync())
{
    Console.WriteLine(
        $"{row.GetString(0)}: {row.GetInt64(1)} plans, {row.GetInt64(2)} indicators nearer to their target, "
            + $"{row.GetInt64(3)} farther, {row.GetInt64(4)} not to be said"
    );
}

Directory.Delete(data, recursive: true);
