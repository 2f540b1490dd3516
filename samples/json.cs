#:project ../src/WelfarePlan.Core
// Writes a plan as JSON and reads it back: the same plan, with the lines of its values.
using WelfarePlan.Documents;
using WelfarePlan.Json;

string file = args is [string given, ..] ? given : "seeds/kikuchi-summary-4th.txt";
PlanReading read = PlanDocument.Read(File.ReadAllText(file));

string json = PlanJson.Write(read with { Source = Path.GetFileName(file) }, indented: true);
PlanReading back = PlanJson.Parse(json);

Console.WriteLine(string.Join('\n', json.Split('\n').Take(12)));
Console.WriteLine(
    $"… {json.Length} characters; read back, it is {(back.Plan == read.Plan ? "the same plan" : "another plan")}.");
return back.Plan == read.Plan && back.Sources.Equals(read.Sources) ? 0 : 1;
