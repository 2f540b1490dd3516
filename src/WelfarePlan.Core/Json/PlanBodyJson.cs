using NodaTime;
using NodaTime.Text;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A plan.</summary>
internal sealed record PlanBodyJson
{
    public string? Title { get; init; }

    public PlanKind? Kind { get; init; }

    public int? Edition { get; init; }

    public string? Municipality { get; init; }

    public IReadOnlyList<string>? Publishers { get; init; }

    public string? Published { get; init; }

    public PeriodJson? Period { get; init; }

    public IReadOnlyList<PrincipleJson>? Principles { get; init; }

    public IReadOnlyList<CrossCuttingGoalJson>? CrossCuttingGoals { get; init; }

    public IReadOnlyList<AreaJson>? Areas { get; init; }

    public IReadOnlyList<GoalJson>? Goals { get; init; }

    public IReadOnlyList<IndicatorJson>? Indicators { get; init; }

    public IReadOnlyList<ProgrammeJson>? Programmes { get; init; }

    public IReadOnlyList<RelationJson>? Relations { get; init; }

    public static PlanBodyJson From(Plan plan) => new()
    {
        Title = plan.Title,
        Kind = plan.Kind == PlanKind.Unknown ? null : plan.Kind,
        Edition = plan.Edition,
        Municipality = plan.Municipality,
        Publishers = plan.Publishers.OrAbsent(),
        Published = plan.Published is { } month ? YearMonthPattern.Iso.Format(month) : null,
        Period = plan.Period is { } period ? PeriodJson.Of(period) : null,
        Principles = plan.Principles.OrAbsent(PrincipleJson.From),
        CrossCuttingGoals = plan.CrossCuttingGoals.OrAbsent(CrossCuttingGoalJson.From),
        Areas = plan.Areas.OrAbsent(AreaJson.From),
        Goals = plan.Goals.OrAbsent(GoalJson.From),
        Indicators = plan.Indicators.OrAbsent(IndicatorJson.From),
        Programmes = plan.Programmes.OrAbsent(ProgrammeJson.From),
        Relations = plan.Relations.OrAbsent(RelationJson.From),
    };

    public Plan ToPlan(JsonPlace place) => new()
    {
        Title = Title,
        Kind = Kind ?? PlanKind.Unknown,
        Edition = place.NotNegative("edition", Edition),
        Municipality = Municipality,
        Publishers = place.Texts("publishers", Publishers),
        Published = Published is null ? null : ToMonth(Published, place),
        Period = Period is null ? null : place.Within("period", Period, static (period, at) => period.ToPeriod(at)),
        Principles = place.Each("principles", Principles, static (principle, _) => principle.ToPrinciple()),
        CrossCuttingGoals = place.Each("crossCuttingGoals", CrossCuttingGoals, static (goal, _) => goal.ToGoal()),
        Areas = place.Each("areas", Areas, static (area, at) => area.ToArea(at)),
        Goals = place.Each("goals", Goals, static (goal, at) => goal.ToGoal(at)),
        Indicators = place.Each("indicators", Indicators, static (indicator, at) => indicator.ToIndicator(at)),
        Programmes = place.Each("programmes", Programmes, static (programme, at) => programme.ToProgramme(at)),
        Relations = place.Each("relations", Relations, static (relation, _) => relation.ToRelation()),
    };

    private static YearMonth ToMonth(string text, JsonPlace place) =>
        YearMonthPattern.Iso.Parse(text).TryGetValue(default, out YearMonth month) && month.Year >= 1
            ? month
            : throw place.Error("published", $"'{text}' is not a month such as 2024-03.");
}
