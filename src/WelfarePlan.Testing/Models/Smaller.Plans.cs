using WelfarePlan.Plans;

namespace WelfarePlan.Testing.Models;

/// <content>Plans and what holds indicators.</content>
internal static partial class Smaller
{
    public static IEnumerable<Plan> Of(Plan plan)
    {
        // Where the tree does not matter, the indicators do.
        if (plan.Goals.Count + plan.Programmes.Count > 0)
            yield return plan with { Goals = [], Programmes = [], Indicators = [.. plan.AllIndicators()] };
        foreach (IReadOnlyList<Goal> goals in Of(plan.Goals, Of)) yield return plan with { Goals = goals };
        foreach (IReadOnlyList<Indicator> list in Of(plan.Indicators, Of)) yield return plan with { Indicators = list };
        foreach (IReadOnlyList<Programme> list in Of(plan.Programmes, Of)) yield return plan with { Programmes = list };
        foreach (var list in Of(plan.Principles, None)) yield return plan with { Principles = list };
        foreach (var list in Of(plan.CrossCuttingGoals, None)) yield return plan with { CrossCuttingGoals = list };
        foreach (var list in Of(plan.Areas, None)) yield return plan with { Areas = list };
        foreach (var list in Of(plan.Relations, None)) yield return plan with { Relations = list };
        foreach (var list in Of(plan.Publishers, None)) yield return plan with { Publishers = list };
        if (plan.Title is not null) yield return plan with { Title = null };
        if (plan.Municipality is not null) yield return plan with { Municipality = null };
        if (plan.Period is not null) yield return plan with { Period = null };
        if (plan.Published is not null) yield return plan with { Published = null };
        if (plan.Edition is not null) yield return plan with { Edition = null };
        if (plan.Kind != PlanKind.Unknown) yield return plan with { Kind = PlanKind.Unknown };
    }

    private static IEnumerable<Goal> Of(Goal goal)
    {
        foreach (IReadOnlyList<ActivityPillar> list in Of(goal.Pillars, Of)) yield return goal with { Pillars = list };
        foreach (IReadOnlyList<Measure> list in Of(goal.Measures, Of)) yield return goal with { Measures = list };
        foreach (IReadOnlyList<Indicator> list in Of(goal.Indicators, Of)) yield return goal with { Indicators = list };
        foreach (IReadOnlyList<Programme> list in Of(goal.Programmes, Of)) yield return goal with { Programmes = list };
        foreach (var list in Of(goal.Notes, None)) yield return goal with { Notes = list };
        foreach (var list in Of(goal.Issues, None)) yield return goal with { Issues = list };
        foreach (var list in Of(goal.Initiatives, None)) yield return goal with { Initiatives = list };
        if (goal is not { Number: null, Label: null, Description: null })
            yield return goal with { Number = null, Label = null, Description = null };
    }

    private static IEnumerable<ActivityPillar> Of(ActivityPillar pillar)
    {
        foreach (var list in Of(pillar.Measures, Of)) yield return pillar with { Measures = list };
        foreach (var list in Of(pillar.Indicators, Of)) yield return pillar with { Indicators = list };
        foreach (var list in Of(pillar.Programmes, Of)) yield return pillar with { Programmes = list };
        foreach (var list in Of(pillar.Notes, None)) yield return pillar with { Notes = list };
        foreach (var list in Of(pillar.Issues, None)) yield return pillar with { Issues = list };
        foreach (var list in Of(pillar.Initiatives, None)) yield return pillar with { Initiatives = list };
        if (pillar is not { Number: null, Label: null, Description: null })
            yield return pillar with { Number = null, Label = null, Description = null };
    }

    private static IEnumerable<Measure> Of(Measure measure)
    {
        foreach (var list in Of(measure.Measures, Of)) yield return measure with { Measures = list };
        foreach (var list in Of(measure.Indicators, Of)) yield return measure with { Indicators = list };
        foreach (var list in Of(measure.Programmes, Of)) yield return measure with { Programmes = list };
        foreach (var list in Of(measure.Notes, None)) yield return measure with { Notes = list };
        foreach (var list in Of(measure.Issues, None)) yield return measure with { Issues = list };
        foreach (var list in Of(measure.Initiatives, None)) yield return measure with { Initiatives = list };
        if (measure is not { Number: null, Label: null, Description: null })
            yield return measure with { Number = null, Label = null, Description = null };
    }

    private static IEnumerable<Programme> Of(Programme programme)
    {
        foreach (var list in Of(programme.Indicators, Of)) yield return programme with { Indicators = list };
        foreach (var list in Of(programme.Departments, None)) yield return programme with { Departments = list };
        if (programme is not { Outline: null, Outlook: null, OutlookKind: null })
            yield return programme with { Outline = null, Outlook = null, OutlookKind = null };
    }
}
