using System.Globalization;
using WelfarePlan.Exchange.Tables;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Packages;

/// <summary>How one plan stands to another.</summary>
internal sealed record LinkRow(string From, string To, PlanRelationKind Kind, int Order)
{
    public static IEnumerable<LinkRow> Of(PlanContext context) =>
        context.Plan.Relations.Select(
            (relation, index) => new LinkRow(context.Id, IdOf(context, index), relation.Kind, index + 1)
        );

    public static string IdOf(PlanContext context, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{context.Id}r{index + 1}");
}
