using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Plans;

namespace WelfarePlan.Testing;

/// <summary>Generates documents: plausible plans printed in any shape, damaged or not, with their truth.</summary>
public static class DocumentGenerator
{
    /// <summary>Gets documents in all shapes, half of them damaged, some with distractors; counterexamples shrink to
    /// small plans.</summary>
    public static Arbitrary<GeneratedDocument> Documents { get; } =
        Arb.From(
            PlanGenerator.Seeds().Select(seed => Recipe(seed).Print()),
            document => Smaller(document.Recipe).Select(recipe => recipe.Print())
        );

    /// <summary>Returns the recipe of a seed: the same document every time, any shape.</summary>
    /// <param name="seed">The seed.</param>
    /// <returns>The recipe.</returns>
    public static DocumentRecipe Recipe(int seed) =>
        Recipe(DocumentShape.All[new Dice((ulong)seed ^ 0x5EA9E).Below(DocumentShape.All.Count)], seed);

    /// <summary>Returns the recipe of a seed in a shape: the same document every time.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The recipe; half of all are damaged.</returns>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    public static DocumentRecipe Recipe(DocumentShape shape, int seed)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var dice = new Dice((ulong)seed ^ 0xD1CE);
        return new DocumentRecipe
        {
            Plan = PlanGenerator.PlanOf(shape, seed),
            Shape = shape,
            Damages = dice.Chance(50) ? [] : Chosen(dice, Damage.All, dice.Pick(1, 1, 1, 2, 2, 3)),
            Distractors = dice.Chance(60) ? [] : Chosen(dice, Enum.GetValues<Distractor>(), dice.Between(1, 3)),
            Seed = seed,
        };
    }

    /// <summary>Returns the recipes one step simpler: a damage less, a distractor less, an indicator, measure or goal
    /// less.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <returns>The recipes.</returns>
    /// <exception cref="ArgumentNullException">The recipe is null.</exception>
    public static IEnumerable<DocumentRecipe> Smaller(DocumentRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        foreach (Plan plan in SmallerPlans(recipe.Plan)) yield return recipe with { Plan = plan };
        foreach (Damage damage in recipe.Damages)
            yield return recipe with
            {
                Damages = [.. recipe.Damages.Where(other => other != damage)],
            };
        foreach (Distractor one in recipe.Distractors)
            yield return recipe with
            {
                Distractors = [.. recipe.Distractors.Where(other => other != one)],
            };
    }

    private static IEnumerable<Plan> SmallerPlans(Plan plan)
    {
        for (int g = 0; g < plan.Goals.Count; g++)
        {
            if (plan.Goals.Count > 1) yield return plan with { Goals = Without(plan.Goals, g) };
            foreach (Goal goal in SmallerGoals(plan.Goals[g]))
                yield return plan with
                {
                    Goals = With(plan.Goals, g, goal),
                };
        }
    }

    private static IEnumerable<Goal> SmallerGoals(Goal goal)
    {
        for (int m = 0; m < goal.Measures.Count; m++)
        {
            Measure measure = goal.Measures[m];
            if (goal.Measures.Count > 1) yield return goal with { Measures = Without(goal.Measures, m) };
            if (measure.Issues.Count + measure.Initiatives.Count + measure.Programmes.Count > 0)
            {
                yield return goal with
                {
                    Measures = With(goal.Measures, m, measure with { Issues = [], Initiatives = [], Programmes = [] }),
                };
            }

            for (int i = 0; i < measure.Indicators.Count && measure.Indicators.Count > 1; i++)
            {
                yield return goal with
                {
                    Measures = With(goal.Measures, m, measure with { Indicators = Without(measure.Indicators, i) }),
                };
            }
        }
    }

    private static IReadOnlyList<T> Without<T>(IReadOnlyList<T> items, int at) =>
        [.. items.Where((_, index) => index != at)];

    private static IReadOnlyList<T> With<T>(IReadOnlyList<T> items, int at, T item) =>
        [.. items.Select((old, index) => index == at ? item : old)];

    // In the order of the list, which for damage is the order in which it can be done.
    private static IReadOnlyList<T> Chosen<T>(Dice dice, IReadOnlyList<T> all, int count)
    {
        var chosen = new HashSet<int>();
        while (chosen.Count < count) chosen.Add(dice.Below(all.Count));
        return [.. chosen.Order().Select(at => all[at])];
    }
}
