#:project ../src/WelfarePlan.Core
// Fiscal years: what lies in one, and how far apart two are.
using WelfarePlan.Time;

var first = new FiscalYear(2020);
var last = new FiscalYear(2024);

string start = first.Start.ToString("uuuu-MM-dd", null);
string end = first.End.ToString("uuuu-MM-dd", null);
Console.WriteLine($"{first} begins on {start} and ends on {end}.");
Console.WriteLine($"From {first} to {last} it takes {last - first} years.");
