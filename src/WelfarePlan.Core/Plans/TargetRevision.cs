using System.Text.Json.Serialization;
using WelfarePlan.Time;

namespace WelfarePlan.Plans;

/// <summary>A change of a target after the plan was made.</summary>
/// <param name="Year">The fiscal year of the change, or null where the document does not say.</param>
/// <param name="Reason">Why it was changed, or null.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<TargetRevision>))]
public sealed record TargetRevision(FiscalYear? Year, string? Reason);
