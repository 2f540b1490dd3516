using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

public sealed partial class RatingScheme
{
    /// <summary>Gives the grade for figures.</summary>
    /// <param name="inputs">The figures.</param>
    /// <param name="series">The series, oldest first, for schemes that look at it.</param>
    /// <returns>The grade and what decided it; a year at or before the baseline's gets none.</returns>
    public Rating Rate(in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series = default)
    {
        if (MethodGuard.History(inputs) is { } history)
        {
            return Unassessed(
                history,
                new RatingWords(inputs, inputs.Warnings & EvaluationWarnings.NoActualSinceBaseline)
            );
        }

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
        var words = new RatingWords(inputs);
        bool asked = false;
        foreach (RatingRule rule in Rules)
        {
            if (!rule.For.Contains(mode)) continue;

            asked = true;
            bool? holds = Holds(rule, inputs, series, words, out UndefinedReason reason);
            if (holds == true) return Decided(rule, inputs, series, words);
            if (holds is null && !rule.SkipIfUndefined)
                return IsBestCase(inputs, reason) ? Best(words) : Unassessed(reason, words);
        }

        if (!asked)
            return Unassessed(
                mode == TargetMode.None ? UndefinedReason.TargetMissing : UndefinedReason.TargetNotNumeric,
                words
            );
        return words.Rated(NotAssessed, "No rule of the scheme applies", "当てはまる区分がありません");
    }

    // One condition that fails settles the matter, even where another could not be asked.
    private bool? Holds(
        RatingRule rule, in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series, RatingWords words,
        out UndefinedReason reason)
    {
        bool? all = true;
        reason = default;
        foreach (RatingCondition condition in rule.Conditions)
        {
            if (condition.Flag is { } flag)
            {
                if (inputs.Flags.Contains(flag, StringComparer.OrdinalIgnoreCase) != condition.Is) return false;
                continue;
            }

            Outcome outcome = MethodFor(condition, inputs).Apply(inputs, series);
            words.Add(condition with { Method = MethodFor(condition, inputs) }, outcome);
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

    private Rating Decided(
        RatingRule rule, in EvaluationInputs inputs, ReadOnlySpan<SeriesPoint> series, RatingWords words
    )
    {
        var (english, japanese) = (new List<string>(), new List<string>());
        foreach (RatingCondition condition in rule.Conditions)
        {
            RatingCondition used = condition with { Method = MethodFor(condition, inputs) };
            Outcome outcome = used.Method.Apply(inputs, series);
            english.Add(used.Describe(outcome, japanese: false));
            japanese.Add(used.Describe(outcome, japanese: true));
        }

        return words.Rated(rule.Grade, string.Join("; ", english), string.Join("、", japanese));
    }

    // Nothing lies below zero, so a falling indicator at zero with a target of zero cannot do better, whatever a
    // measure
    // would need to know; and where only the division by an actual of zero fails, the ratio is beyond every threshold.
    private bool IsBestCase(in EvaluationInputs inputs, UndefinedReason reason) =>
        ZeroIsBestWhenFalling
        && inputs is { Sign: < 0, Actual: 0m, Target: >= 0m, HasUnitMismatch: false, HasBasisMismatch: false }
        && (reason == UndefinedReason.ZeroActual
            || (inputs.Target == 0 && reason is UndefinedReason.ZeroTarget or UndefinedReason.InsufficientPoints
                or UndefinedReason.BaselineEqualsTarget or UndefinedReason.BaselineMissing));

    private Rating Best(RatingWords words) =>
        words.Rated(Grades[0], "0, and less is better", "減少が望ましい指標で0に達している");

    private Rating Unassessed(UndefinedReason reason, RatingWords words) =>
        words.Rated(NotAssessed, reason.English.TrimEnd('.'), reason.Japanese.TrimEnd('。')) with { Undefined = reason };

    private static TargetMode ModeOf(in EvaluationInputs inputs) => inputs.TargetBound switch
    {
        null => TargetMode.None,
        TargetBound.DirectionOnly => TargetMode.Direction,
        TargetBound.Qualitative => TargetMode.Words,
        TargetBound.Maintain => TargetMode.Hold,
        _ => inputs.TargetEveryYear ? TargetMode.Hold : TargetMode.Reach,
    };
}
