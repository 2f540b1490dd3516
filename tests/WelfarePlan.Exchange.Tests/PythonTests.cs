using System.Text.Json;
using WelfarePlan.Evaluation;
using WelfarePlan.Seeds;
using WelfarePlan.Tests;

namespace WelfarePlan.Exchange.Tests;

public sealed class PythonTests
{
    private const string Script =
        "import csv, json, sys\n"
        + "with open(sys.argv[1], encoding='utf-8', newline='') as file:\n"
        + "    print(json.dumps(list(csv.DictReader(file, strict=True))))\n";

    [ToolFact("python3")]
    public void The_csv_module_of_Python_reads_the_same_rows_from_every_table()
    {
        using var folder = new TemporaryFolder();
        PlanEntry[] plans =
        [
            .. SeedPlans.All.Select(seed => new PlanEntry(seed.Reading, seed.Plan.Evaluate())), new(Plenty.Plan),
        ];
        TidyCsv.WriteFolder(folder["csv"], plans);
        PlanDataPackage.Write(folder["package"], plans);
        string[] files = Directory.GetFiles(folder.Path, "*.csv", SearchOption.AllDirectories);

        Assert.True(files.Length > 10);
        foreach (string file in files)
        {
            string read = OtherProgram.Run("python3", "-c", Script, file);
            Assert.Equal(
                Rows.Of(File.ReadAllBytes(file)),
                JsonSerializer.Deserialize<List<Dictionary<string, string>>>(read)!
            );
        }
    }
}
