#:project ../src/WelfarePlan.Core
// Writes a plan as JSON and reads it back: the same plan, with the lines of its values.
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;

string file = args is [string given, ..] ? given : "seeds/kikuchi-summary-4th.txt";
ReadResult<Plan> read = PlanDocument.Read(File.ReadAllText(file));

string json = PlanJson.Write(PlanEnvelope.Of(read, Path.GetFileName(file)), indented: true);
PlanEnvelope back = PlanJson.Parse(json);

Console.WriteLine(string.Join('\n', json.Split('\n').Take(12)));
Console.WriteLine($"… {json.Length} characters; read back, it is {(back.Plan == read.Value ? "the same plan" : "another plan")}.");
return back.Plan == read.Value && back.Sources.Equals(read.Sources) ? 0 : 1;
