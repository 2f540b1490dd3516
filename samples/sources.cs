#:project ../src/WelfarePlan.Core
// Where every number of a plan stands in its text, and what the reader was unsure of.
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;

string file = args is [string given, ..] ? given : "seeds/kumamoto-priority-3rd.txt";
PlanReading read = PlanDocument.Read(File.ReadAllText(file));

foreach ((string pointer, SourceLocation place) in read.Sources)
{
    if (pointer.EndsWith("/value", StringComparison.Ordinal))
        Console.WriteLine($"{pointer}: line {place.Lines}, {place.Confidence}");
}

foreach (Diagnostic diagnostic in read.Diagnostics) Console.WriteLine(diagnostic);
