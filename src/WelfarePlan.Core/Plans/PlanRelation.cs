namespace WelfarePlan.Plans;

/// <summary>A plan that this one refers to.</summary>
/// <param name="Kind">How it stands to this one.</param>
/// <param name="Title">Its title as printed.</param>
public sealed record PlanRelation(PlanRelationKind Kind, string Title);
