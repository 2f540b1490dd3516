using System.Text.Json.Serialization;

namespace WelfarePlan.Plans;

/// <summary>A plan that this one refers to.</summary>
/// <param name="Kind">How it stands to this one.</param>
/// <param name="Title">Its title as printed.</param>
[JsonConverter(typeof(Json.ContractJsonConverter<PlanRelation>))]
public sealed record PlanRelation(PlanRelationKind Kind, string Title);
