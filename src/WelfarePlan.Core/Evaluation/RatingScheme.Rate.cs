using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

public sealed partial class RatingScheme
{
    /// <summary>Gives the grade for figures.</summary>
    /// <param name="inputs">The figures.</param>
    /// <param name="series">The series, oldest first, for schemes that look at it.</param>
    /// <returns>The grade and what decided it.</returns>
    public Rating Rate(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series = default)
    {
        if (!RatesWeakerBound || inputs.TargetUpper is not { } upper) return RateOne(inputs, series);

        // A range holds when both its bounds do, so the weaker one counts.
        Rating lower = RateOne(
            inputs with { TargetUpper = null, TargetBound = TargetBound.AtLeast, Direction = Direction.Increase },
            series);
        Rating higher = RateOne(
            inputs with
            {
                Target = upper,
                TargetUpper = null,
                TargetBound = TargetBound.AtMost,
                Direction = Direction.Decrease
            }, series);
        return Worse(lower, higher);
    }

    internal static Rating Worse(Rating first, Rating second) =>
        !first.Grade.IsAssessed ? first
            : !second.Grade.IsAssessed || second.Grade.Rank > first.Grade.Rank ? second
            : first;

    private Rating RateOne(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        TargetMode mode = ModeOf(inputs);
        bool asked = false;
        foreach (RatingRule rule in Rules)
        {
            if (!rule.For.Contains(mode)) continue;

            asked = true;
            bool? holds = Holds(rule, inputs, series, out UndefinedReason reason);
            if (holds == true) return Decided(rule, inputs, series);
            if (holds is null && !rule.SkipIfUndefined) return Unassessed(reason);
        }

        if (!asked) return Unassessed(mode == TargetMode.None ? UndefinedReason.TargetMissing : UndefinedReason.TargetNotNumeric);
        return new Rating
        {
            Grade = NotAssessed, Because = "No rule of the scheme applies.",
            BecauseJa = "当てはまる区分がありません。"
        };
    }

    // One condition that fails settles the matter, even where another could not be asked.
    private bool? Holds(RatingRule rule, in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series,
        out UndefinedReason reason)
    {
        bool? all = true;
        reason = default;
        foreach (RatingCondition condition in rule.Conditions)
        {
            Outcome outcome = MethodFor(condition, inputs).Apply(inputs, series);
            switch (condition.Holds(outcome))
            {
                case false: return false;
                case null when all == true: (all, reason) = (null, outcome.Undefined!.Value); break;
                default: break;
            }
        }

        return all;
    }

    private EvaluationMethod MethodFor(RatingCondition condition, in EvaluationInputs inputs) =>
        inputs.Sign < 0 && WhenFalling.TryGetValue(condition.Method, out EvaluationMethod? falling)
            ? falling
            : condition.Method;

    private Rating Decided(RatingRule rule, in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series)
    {
        var (english, japanese, warnings) = (new List<string>(), new List<string>(), EvaluationWarnings.None);
        foreach (RatingCondition condition in rule.Conditions)
        {
            RatingCondition used = condition with { Method = MethodFor(condition, inputs) };
            Outcome outcome = used.Method.Apply(inputs, series);
            warnings |= outcome.Warnings;
            english.Add(used.Describe(outcome, japanese: false));
            japanese.Add(used.Describe(outcome, japanese: true));
        }

        return new Rating
        {
            Grade = rule.Grade,
            Because = string.Join("; ", english),
            BecauseJa = string.Join("、", japanese),
            Warnings = warnings,
        };
    }

    private Rating Unassessed(UndefinedReason reason) =>
        new() { Grade = NotAssessed, Because = reason.English, BecauseJa = reason.Japanese, Undefined = reason };

    private static TargetMode ModeOf(in EvaluationInputs inputs) => inputs.TargetBound switch
    {
        null => TargetMode.None,
        TargetBound.DirectionOnly => TargetMode.Direction,
        TargetBound.Qualitative => TargetMode.Words,
        TargetBound.Maintain => TargetMode.Hold,
        _ => inputs.TargetEveryYear ? TargetMode.Hold : TargetMode.Reach,
    };
}
