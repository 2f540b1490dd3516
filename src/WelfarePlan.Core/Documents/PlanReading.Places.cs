using WelfarePlan.Plans;

namespace WelfarePlan.Documents;

/// <content>From a part of the plan to its place, without a JSON pointer written by hand.</content>
/// <remarks>
/// A part is found by identity, because two parts may say the same and stand in two places. One that was made anew, as
/// by
/// <c>with</c>, was not read and has no place.
/// </remarks>
public sealed partial record PlanReading
{
    /// <summary>Returns where a goal's title stands.</summary>
    /// <param name="goal">A goal of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the goal is not of this plan.</returns>
    public SourceLocation? PlaceOf(Goal goal) => Find(goal);

    /// <summary>Returns where a pillar's title stands.</summary>
    /// <param name="pillar">A pillar of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the pillar is not of this plan.</returns>
    public SourceLocation? PlaceOf(ActivityPillar pillar) => Find(pillar);

    /// <summary>Returns where a measure's title stands.</summary>
    /// <param name="measure">A measure of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the measure is not of this plan.</returns>
    public SourceLocation? PlaceOf(Measure measure) => Find(measure);

    /// <summary>Returns where a programme's name stands.</summary>
    /// <param name="programme">A programme of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the programme is not of this plan.</returns>
    public SourceLocation? PlaceOf(Programme programme) => Find(programme);

    /// <summary>Returns where a progress note stands.</summary>
    /// <param name="note">A note of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the note is not of this plan.</returns>
    public SourceLocation? PlaceOf(ProgressNote note) => Find(note);

    /// <summary>Returns where an indicator's name stands.</summary>
    /// <param name="indicator">An indicator of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the indicator is not of this plan.</returns>
    public SourceLocation? PlaceOf(Indicator indicator) => Find(indicator);

    /// <summary>Returns where a baseline or an actual stands.</summary>
    /// <param name="observation">An observation of an indicator of <see cref="Plan"/>, or null for a baseline that is
    /// absent.</param>
    /// <returns>The place, or null where none is known or the observation is not of this plan.</returns>
    public SourceLocation? PlaceOf(Observation? observation) => observation is null ? null : Find(observation);

    /// <summary>Returns where a target stands.</summary>
    /// <param name="target">A target of an indicator of <see cref="Plan"/>.</param>
    /// <returns>The place, or null where none is known or the target is not of this plan.</returns>
    public SourceLocation? PlaceOf(Target target) => Find(target);

    // A value is placed as a whole; a part with a heading by its heading.
    private SourceLocation? Find(object part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (_pointers.Of(part) is not { } pointer) return null;
        if (Sources.TryFind(pointer, out SourceLocation? place)) return place;
        return Sources.TryFind($"{pointer}/name", out place) || Sources.TryFind($"{pointer}/title", out place)
            ? place
            : null;
    }
}
