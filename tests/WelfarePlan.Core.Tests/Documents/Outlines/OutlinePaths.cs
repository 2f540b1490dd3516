using WelfarePlan.Documents;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Outlines;

/// <summary>The outline of a text as paths of titles, such as つながる/集う.</summary>
internal static class OutlinePaths
{
    /// <summary>Returns the paths of a plan, its title put in front of the text.</summary>
    public static IReadOnlyList<string> OfPlan(string text) => Of("青葉市地域福祉計画\n\n" + text);

    /// <summary>Returns the paths of a text as it is.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. PlanPart.Walk(PlanPart.Goals(PlanDocument.Read(text).Plan))
            .Select(part => string.Join('/', part.Chain.Reverse().Select(above => above.Title)))];
}
