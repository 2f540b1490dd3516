using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>A plan of the package, or one that such a plan refers to, of which only the title is known.</summary>
internal sealed record PlanRow(string Id, string? Title)
{
    /// <summary>Gets the plan that was written, or null for one that is only referred to.</summary>
    public PlanContext? Written { get; private init; }

    public Plan? Plan => Written?.Plan;

    public static IEnumerable<PlanRow> Of(PlanContext context) =>
        context.Plan.Relations.Select((relation, index) => new PlanRow(LinkRow.IdOf(context, index), relation.Title))
            .Prepend(new PlanRow(context.Id, context.Plan.Title) { Written = context });
}
