namespace WelfarePlan.Plans;

/// <summary>Changes one part of a plan, however deep it lies, without rebuilding what is around it by hand.</summary>
/// <remarks>
/// <c>plan.Replace(actual, actual with { Note = "確認済" })</c>. Parts are found by identity, as they come out of the
/// plan; all
/// that is not on the way to the part stays the same object. A part that stands in several places is replaced in all of
/// them.
/// </remarks>
public static class PlanChanges
{
    /// <summary>Changes a plan.</summary>
    /// <param name="plan">The plan, which stays as it is.</param>
    extension(Plan plan)
    {
        /// <summary>Returns the plan with one goal replaced.</summary>
        /// <param name="old">A goal of the plan.</param>
        /// <param name="replacement">The goal in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(Goal old, Goal replacement) => PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with one pillar replaced.</summary>
        /// <param name="old">A pillar of the plan.</param>
        /// <param name="replacement">The pillar in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(ActivityPillar old, ActivityPillar replacement) =>
            PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with one measure replaced.</summary>
        /// <param name="old">A measure of the plan.</param>
        /// <param name="replacement">The measure in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(Measure old, Measure replacement) => PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with one programme replaced.</summary>
        /// <param name="old">A programme of the plan.</param>
        /// <param name="replacement">The programme in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(Programme old, Programme replacement) => PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with one indicator replaced.</summary>
        /// <param name="old">An indicator of the plan.</param>
        /// <param name="replacement">The indicator in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(Indicator old, Indicator replacement) => PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with one baseline or actual replaced.</summary>
        /// <param name="old">An observation of an indicator of the plan.</param>
        /// <param name="replacement">The observation in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(Observation old, Observation replacement) => PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with one target replaced.</summary>
        /// <param name="old">A target of an indicator of the plan.</param>
        /// <param name="replacement">The target in its place.</param>
        /// <returns>The new plan.</returns>
        /// <exception cref="ArgumentException">The plan has no such part.</exception>
        public Plan Replace(Target old, Target replacement) => PartReplacement.Of(plan, old, replacement);

        /// <summary>Returns the plan with every indicator changed.</summary>
        /// <param name="change">Returns what stands in an indicator's place; the indicator itself where nothing is to
        /// change.</param>
        /// <returns>The new plan, or the plan itself where nothing changed.</returns>
        public Plan WithIndicators(Func<Indicator, Indicator> change)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(change);
            return new PlanRewriter(part => part is Indicator indicator ? change(indicator) : null).Rewrite(plan);
        }
    }
}
