using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A plan that this one refers to.</summary>
internal sealed record RelationJson
{
    public required PlanRelationKind Kind { get; init; }

    public required string Title { get; init; }

    public static RelationJson From(PlanRelation relation) => new() { Kind = relation.Kind, Title = relation.Title };

    public PlanRelation ToRelation() => new(Kind, Title);
}
