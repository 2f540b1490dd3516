namespace WelfarePlan.Plans;

/// <summary>Walks over all measures and indicators of a plan, whatever its depth.</summary>
public static class PlanWalk
{
    /// <summary>Walks over a plan.</summary>
    /// <param name="plan">The plan.</param>
    extension(Plan plan)
    {
        /// <summary>Returns every measure in printed order, a measure before those that it holds.</summary>
        /// <returns>The measures of every goal and pillar.</returns>
        public IEnumerable<Measure> AllMeasures()
        {
            ArgumentNullException.ThrowIfNull(plan);
            return Within(
                plan.Goals.SelectMany(goal => goal.Pillars.SelectMany(pillar => pillar.Measures).Concat(goal.Measures))
            );
        }

        /// <summary>Returns every indicator: of goals, pillars, measures and programmes, then those tied to no
        /// goal.</summary>
        /// <returns>The indicators; one printed under two measures comes twice.</returns>
        public IEnumerable<Indicator> AllIndicators()
        {
            ArgumentNullException.ThrowIfNull(plan);
            return plan.Goals.SelectMany(OfGoal).Concat(plan.Indicators).Concat(OfProgrammes(plan.Programmes));
        }

        /// <summary>Returns every programme in printed order.</summary>
        /// <returns>The programmes of every goal, pillar and measure, then those tied to no goal.</returns>
        public IEnumerable<Programme> AllProgrammes()
        {
            ArgumentNullException.ThrowIfNull(plan);
            return plan
                .Goals.SelectMany(goal =>
                    goal.Programmes.Concat(
                            goal.Pillars.SelectMany(pillar =>
                                pillar.Programmes.Concat(Within(pillar.Measures).SelectMany(m => m.Programmes))
                            )
                        )
                .Concat(Within(goal.Measures).SelectMany(measure => measure.Programmes)))
                .Concat(plan.Programmes);
        }
    }

    private static IEnumerable<Indicator> OfGoal(Goal goal) =>
        goal.Indicators.Concat(OfProgrammes(goal.Programmes))
            .Concat(goal.Pillars.SelectMany(pillar =>
                pillar
                    .Indicators.Concat(OfProgrammes(pillar.Programmes))
                    .Concat(Within(pillar.Measures).SelectMany(OfMeasure))
            )
        )
            .Concat(Within(goal.Measures).SelectMany(OfMeasure));

    private static IEnumerable<Indicator> OfMeasure(Measure measure) =>
        measure.Indicators.Concat(OfProgrammes(measure.Programmes));

    private static IEnumerable<Indicator> OfProgrammes(IEnumerable<Programme> programmes) =>
        programmes.SelectMany(p => p.Indicators);

    // A stack of its own: the depth of a hostile document must not become the depth of ours.
    private static IEnumerable<Measure> Within(IEnumerable<Measure> roots)
    {
        var pending = new Stack<Measure>(roots.Reverse());
        while (pending.TryPop(out Measure? measure))
        {
            yield return measure;
            for (int i = measure.Measures.Count - 1; i >= 0; i--) pending.Push(measure.Measures[i]);
        }
    }
}
