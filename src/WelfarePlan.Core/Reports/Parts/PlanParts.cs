using WelfarePlan.Plans;

namespace WelfarePlan.Reports.Parts;

/// <summary>The tree of a plan as a list in printed order, however deep it is.</summary>
internal static class PlanParts
{
    /// <summary>Returns goals, and under each what it holds; what is tied to no goal is left to the caller.</summary>
    public static IEnumerable<PlanPart> Of(Plan plan) => plan.Goals.SelectMany(Of);

    /// <summary>Returns programmes that have indicators of their own.</summary>
    public static IEnumerable<PlanPart> OfProgrammes(IEnumerable<Programme> programmes, int depth) =>
        programmes.Where(programme => programme.Indicators.Count > 0)
            .Select(programme => new PlanPart(depth, programme.Name, programme.Indicators) { IsProgramme = true });

    private static IEnumerable<PlanPart> Of(Goal goal)
    {
        yield return new PlanPart(0, Heading(goal.Label, goal.Number, goal.Title), goal.Indicators)
        {
            Goal = goal,
            Description = goal.Description,
            Issues = goal.Issues,
            Initiatives = goal.Initiatives,
            Programmes = goal.Programmes,
            Notes = goal.Notes,
        };
        foreach (PlanPart part in OfProgrammes(goal.Programmes, 1)) yield return part;
        foreach (ActivityPillar pillar in goal.Pillars)
        {
            yield return new PlanPart(1, Heading(pillar.Label, pillar.Number, pillar.Title), pillar.Indicators)
            {
                Description = pillar.Description,
                Issues = pillar.Issues,
                Initiatives = pillar.Initiatives,
                Programmes = pillar.Programmes,
                Notes = pillar.Notes,
            };
            foreach (PlanPart part in OfProgrammes(pillar.Programmes, 2)) yield return part;
            foreach (PlanPart part in Within(pillar.Measures, 2)) yield return part;
        }

        foreach (PlanPart part in Within(goal.Measures, 1)) yield return part;
    }

    // A stack of its own: the depth of a hostile document must not become the depth of ours.
    private static IEnumerable<PlanPart> Within(IReadOnlyList<Measure> roots, int depth)
    {
        var pending = new Stack<(Measure Measure, int Depth)>();
        Push(pending, roots, depth);
        while (pending.TryPop(out (Measure Measure, int Depth) next))
        {
            Measure measure = next.Measure;
            yield return new PlanPart(
                next.Depth, Heading(measure.Label, measure.Number, measure.Title), measure.Indicators)
            {
                Description = measure.Description,
                Issues = measure.Issues,
                Initiatives = measure.Initiatives,
                Programmes = measure.Programmes,
                Notes = measure.Notes,
            };
            foreach (PlanPart part in OfProgrammes(measure.Programmes, next.Depth + 1)) yield return part;
            Push(pending, measure.Measures, next.Depth + 1);
        }
    }

    private static void Push(Stack<(Measure Measure, int Depth)> pending, IReadOnlyList<Measure> measures, int depth)
    {
        for (int i = measures.Count - 1; i >= 0; i--) pending.Push((measures[i], depth));
    }

    private static string Heading(string? label, string? number, string title) =>
        string.Join(' ', new[] { $"{label}{number}", title }.Where(word => word.Length > 0));
}
