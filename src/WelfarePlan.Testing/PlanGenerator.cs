using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Plans;
using WelfarePlan.Testing.Vocabulary;

namespace WelfarePlan.Testing;

/// <summary>Generates whole plausible plans of municipalities that do not exist.</summary>
public static class PlanGenerator
{
    /// <summary>Gets plans whose indicators have a baseline, a few actuals, and a target at the end of the period or
    /// two.</summary>
    public static Gen<Plan> Plans { get; } =
        Seeds().Select(seed => new PlanMaker(new Dice((ulong)seed), PlanPattern.Milestones).Make());

    /// <summary>Gets plans whose indicators have a target in every year of the period (目標 and 実績 side by
    /// side).</summary>
    public static Gen<Plan> YearlyPlans { get; } =
        Seeds().Select(seed => new PlanMaker(new Dice((ulong)seed), PlanPattern.Yearly).Make());

    /// <summary>Returns plans that suit a shape.</summary>
    /// <param name="shape">The shape they will be printed in.</param>
    /// <returns>The generator.</returns>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    public static Gen<Plan> PlansFor(DocumentShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return shape.Pattern == PlanPattern.Yearly ? YearlyPlans : Plans;
    }

    /// <summary>Returns the plan of a seed: the same plan every time.</summary>
    /// <param name="shape">The shape it will be printed in.</param>
    /// <param name="seed">The seed.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentNullException">The shape is null.</exception>
    public static Plan PlanOf(DocumentShape shape, int seed)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return new PlanMaker(new Dice((ulong)seed), shape.Pattern).Make();
    }

    internal static Gen<int> Seeds() => Gen.Choose(0, int.MaxValue);
}
