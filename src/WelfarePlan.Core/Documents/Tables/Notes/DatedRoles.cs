using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Notes;

/// <summary>The years that one sentence gives baselines and targets, and the values on the way (中間) or null.</summary>
internal readonly record struct DatedRoles(YearReading Baseline, YearReading Target, YearReading? OnTheWay = null);
