using System.Text.Json.Serialization;
using WelfarePlan.Time;

namespace WelfarePlan.Plans;

/// <summary>A grade that a document prints for an indicator (評価区分).</summary>
/// <param name="Year">The fiscal year it speaks of, or null where the document does not say.</param>
/// <param name="Grade">The grade as printed (A, ◎, 順調).</param>
/// <param name="Scheme">The scheme as the document calls it, or null.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<PublishedGrade>))]
public sealed record PublishedGrade(FiscalYear? Year, string Grade, string? Scheme = null);
