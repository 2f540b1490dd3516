using System.Text.Json.Serialization;
using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Comparison;

/// <summary>Goals and indicators of several plans side by side.</summary>
/// <remarks>
/// Goals are matched by title and indicators by name, after widths, spellings of units and punctuation are folded;
/// where a
/// plan has several indicators of one name, by unit and then by context too. What matches is put side by side even
/// where it cannot be compared, and says why it cannot.
/// </remarks>
[JsonConverter(typeof(Json.ContractJsonConverter<PlanComparison>))]
public sealed record PlanComparison
{
    private PlanComparison(IReadOnlyList<Plan> plans)
    {
        Plans = ValueList.From(plans);
        Goals = ValueList.From<ComparedGoal>([
            .. Matching
                .Rows([.. plans.Select(plan => plan.Goals)], TitleKey)
                .Select(match => new ComparedGoal(match.Row, match.IsAmbiguous)),
        ]);
        Indicators = ValueList.From<ComparedIndicator>(
        [
            .. Matching
                .Rows(
                    [.. plans.Select(plan => (IReadOnlyList<Indicator>)[.. plan.AllIndicators()])],
                    IndicatorKey, UnitKey, ContextKey
                )
                .Select(match => new ComparedIndicator(match.Row, match.IsAmbiguous)),
        ]);
    }

    /// <summary>Gets the plans, in the order given.</summary>
    public IReadOnlyList<Plan> Plans { get; }

    /// <summary>Gets the goals, those of the first plan first.</summary>
    public IReadOnlyList<ComparedGoal> Goals { get; }

    /// <summary>Gets the indicators, those of the first plan first.</summary>
    public IReadOnlyList<ComparedIndicator> Indicators { get; }

    /// <summary>Compares plans.</summary>
    /// <param name="plans">The plans, at least one.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentException">There is no plan.</exception>
    public static PlanComparison Of(params IReadOnlyList<Plan> plans)
    {
        ArgumentNullException.ThrowIfNull(plans);
        if (plans.Count == 0) throw new ArgumentException("There is no plan to compare.", nameof(plans));
        return new PlanComparison(plans);
    }

    private static string TitleKey(Goal goal) => NameKey.Of(goal.Title, Unit.None);

    private static string IndicatorKey(Indicator indicator) => NameKey.Of(indicator.Name, Units.Of(indicator));

    private static string UnitKey(Indicator indicator) => Units.Of(indicator).Canonical;

    private static string ContextKey(Indicator indicator) => NameKey.Of(indicator.Context ?? "", Unit.None);
}
