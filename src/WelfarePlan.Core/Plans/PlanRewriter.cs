namespace WelfarePlan.Plans;

/// <summary>Rebuilds a plan around the parts that are changed; everything else stays the same object.</summary>
/// <param name="choose">Returns what stands in a part's place, or null to look inside the part.</param>
internal sealed class PlanRewriter(Func<object, object?> choose)
{
    public Plan Rewrite(Plan plan)
    {
        IReadOnlyList<Goal> goals = Each(plan.Goals, Inside);
        IReadOnlyList<Indicator> indicators = Each(plan.Indicators, Inside);
        IReadOnlyList<Programme> programmes = Each(plan.Programmes, Inside);
        return goals == plan.Goals && indicators == plan.Indicators && programmes == plan.Programmes
            ? plan
            : plan with { Goals = goals, Indicators = indicators, Programmes = programmes };
    }

    private Goal Inside(Goal goal)
    {
        IReadOnlyList<ActivityPillar> pillars = Each(goal.Pillars, Inside);
        IReadOnlyList<Measure> measures = Each(goal.Measures, Inside);
        IReadOnlyList<Programme> programmes = Each(goal.Programmes, Inside);
        IReadOnlyList<Indicator> indicators = Each(goal.Indicators, Inside);
        return
            pillars == goal.Pillars
            && measures == goal.Measures
            && programmes == goal.Programmes
            && indicators == goal.Indicators
            ? goal
            : goal with { Pillars = pillars, Measures = measures, Programmes = programmes, Indicators = indicators };
    }

    private ActivityPillar Inside(ActivityPillar pillar)
    {
        IReadOnlyList<Measure> measures = Each(pillar.Measures, Inside);
        IReadOnlyList<Programme> programmes = Each(pillar.Programmes, Inside);
        IReadOnlyList<Indicator> indicators = Each(pillar.Indicators, Inside);
        return measures == pillar.Measures && programmes == pillar.Programmes && indicators == pillar.Indicators
            ? pillar
            : pillar with { Measures = measures, Programmes = programmes, Indicators = indicators };
    }

    private Measure Inside(Measure measure)
    {
        IReadOnlyList<Measure> measures = Each(measure.Measures, Inside);
        IReadOnlyList<Programme> programmes = Each(measure.Programmes, Inside);
        IReadOnlyList<Indicator> indicators = Each(measure.Indicators, Inside);
        return measures == measure.Measures && programmes == measure.Programmes && indicators == measure.Indicators
            ? measure
            : measure with { Measures = measures, Programmes = programmes, Indicators = indicators };
    }

    private Programme Inside(Programme programme)
    {
        IReadOnlyList<Indicator> indicators = Each(programme.Indicators, Inside);
        return indicators == programme.Indicators ? programme : programme with { Indicators = indicators };
    }

    private Indicator Inside(Indicator indicator)
    {
        Observation? baseline = indicator.Baseline is { } known ? Choose(known, static same => same) : null;
        IReadOnlyList<Observation> actuals = Each(indicator.Actuals, static same => same);
        IReadOnlyList<Target> targets = Each(indicator.Targets, static same => same);
        return
            ReferenceEquals(baseline, indicator.Baseline)
            && actuals == indicator.Actuals
            && targets == indicator.Targets
            ? indicator
            : indicator with { Baseline = baseline, Actuals = actuals, Targets = targets };
    }

    private T Choose<T>(T part, Func<T, T> inside)
        where T : class => choose(part) is { } chosen ? (T)chosen : inside(part);

    private IReadOnlyList<T> Each<T>(IReadOnlyList<T> items, Func<T, T> inside)
        where T : class
    {
        T[]? changed = null;
        for (int i = 0; i < items.Count; i++)
        {
            T item = Choose(items[i], inside);
            if (ReferenceEquals(item, items[i])) continue;
            changed ??= [.. items];
            changed[i] = item;
        }

        return changed ?? items;
    }
}
