using System.Text.Json;
using NodaTime.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Compares what was read with a golden.</summary>
/// <remarks>
/// What a golden does not state is not compared; but a plan must hold no goal, indicator or number that the golden
/// lacks.
/// Members for people alone are <c>seed</c>, <c>note</c>, <c>columns</c>, <c>remarks</c>, <c>code</c>,
/// <c>approximate</c>
/// and the departments of indicators, which plans do not hold.
/// </remarks>
internal static class GoldenComparison
{
    /// <summary>Returns the differences, worst first; none where the golden holds.</summary>
    public static IReadOnlyList<GoldenDifference> Compare(JsonElement golden, PlanReading result)
    {
        var differences = new Differences();
        CompareFacts(golden, result.Plan, differences);
        IReadOnlyList<PlanPart> goals = PlanPart.Goals(result.Plan);
        new OutlineComparison(differences, hasPillars: !HasMeasuresInMeasures(golden)).Compare(
            golden.Items("goals"),
            goals
        );
        ProgrammeComparison.Compare(golden.Items("programmes"), goals, differences);
        new IndicatorComparison(result, differences).Compare(golden.Items("indicators"));
        if (
            golden.Items("uncertain").Count > 0
            && !result.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        )
        {
            differences.Add(
                DifferenceKind.Wrong, "",
                $"nothing is reported, though: {string.Join("; ", golden.Texts("uncertain"))}"
            );
        }

        return differences.WorstFirst;
    }

    private static void CompareFacts(JsonElement golden, Plan plan, Differences differences)
    {
        if (golden.Has("title")) differences.CompareText("", "title", golden.Text("title"), plan.Title);
        if (golden.Has("edition") && golden.Integer("edition") != plan.Edition)
        {
            differences.Add(
                plan.Edition is null ? DifferenceKind.Missing : DifferenceKind.Wrong,
                "",
                $"edition is {plan.Edition}, the golden has {golden.Integer("edition")}");
        }

        if (golden.Has("municipality"))
            differences.CompareText("", "municipality", golden.Text("municipality"), plan.Municipality);
        if (golden.Has("publishers"))
            differences.CompareTexts("", "publishers", golden.Texts("publishers"), plan.Publishers);
        if (golden.Has("published"))
            differences.CompareText(
                "", "published", golden.Text("published"),
                plan.Published is { } month ? YearMonthPattern.Iso.Format(month) : null
            );
        if (golden.Has("period"))
            differences.CompareText("", "period", PeriodOf(golden.GetProperty("period")), plan.Period?.ToString());
        if (golden.Has("principles"))
            differences.CompareTexts(
                "", "principles", golden.Texts("principles"),
                [.. plan.Principles.Select(principle => principle.Text)]
            );
        if (golden.Has("crossCuttingGoals"))
            differences.CompareTexts(
                "", "crossCuttingGoals", golden.Texts("crossCuttingGoals"),
                [.. plan.CrossCuttingGoals.Select(goal => goal.Title)]
            );
        if (golden.Has("areas"))
        {
            differences.CompareTexts(
                "",
                "areas",
                [.. golden.Items("areas").Select(area => $"{area[0].GetInt32()} {area[1].GetString()}")],
                [.. plan.Areas.Select(area => $"{area.Layer} {area.Name}")]);
        }
    }

    private static string? PeriodOf(JsonElement period) =>
        period.ValueKind == JsonValueKind.Null ? null : $"FY{period.Integer("from")}..FY{period.Integer("to")}";

    private static bool HasMeasuresInMeasures(JsonElement golden) =>
        golden
            .Items("goals")
            .SelectMany(goal => goal.Items("measures"))
            .Any(measure => measure.ValueKind == JsonValueKind.Object && measure.Has("measures"));
}
