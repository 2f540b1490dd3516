using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Properties;
using Property = FsCheck.Property;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Laws 1 to 7 and 12 of evaluation: what holds for all figures.</summary>
[WideLaws]
public class EvaluationLaws
{
    private const decimal Tolerance = 0.000000000000001m;

    [Property]
    public Property Progress_is_0_at_the_baseline_and_1_at_the_target() =>
        Prop.ForAll(Figures.Triples(Figures.Any).ToArbitrary(), n =>
            n.B == n.T || (IsOrOver(EvaluationFormulas.Progress(n.B, n.B, n.T), 0)
                && IsOrOver(EvaluationFormulas.Progress(n.B, n.T, n.T), 1)));

    [Property]
    public Property Progress_does_not_depend_on_the_unit() =>
        Prop.ForAll(Figures.Triples(Figures.Everyday).ToArbitrary(), Figures.Everyday.Where(k => k != 0).ToArbitrary(),
            Figures.Everyday.ToArbitrary(), (n, k, c) =>
            Near(EvaluationFormulas.Progress(n.B, n.A, n.T),
                EvaluationFormulas.Progress((k * n.B) + c, (k * n.A) + c, (k * n.T) + c)));

    [Property]
    public Property Achievement_depends_on_where_zero_is_but_not_on_the_scale() =>
        Prop.ForAll(Figures.Positive.ToArbitrary(), Figures.Positive.ToArbitrary(), Figures.Positive.ToArbitrary(),
            (a, t, k) =>
            Near(EvaluationFormulas.ActualOverTarget(a, t), EvaluationFormulas.ActualOverTarget(k * a, k * t))
            && (a == t || EvaluationFormulas.ActualOverTarget(a, t) != EvaluationFormulas.ActualOverTarget(a + 1,
                t + 1)));

    [Property]
    public Property An_improved_actual_never_lowers_progress_or_achievement() =>
        Prop.ForAll(Figures.Triples(Figures.Any).ToArbitrary(), Figures.Any.ToArbitrary(), Figures.Moving.ToArbitrary(),
            (n, other, direction) =>
        {
            EvaluationInputs figures = Inputs(n, direction);
            (decimal worse, decimal better) = direction == Direction.Increase
                ? (Math.Min(n.A, other), Math.Max(n.A, other)) : (Math.Max(n.A, other), Math.Min(n.A, other));
            bool targetIsBetter = direction == Direction.Increase ? n.T > n.B : n.T < n.B;
            EvaluationMethod[] methods =
            [
                EvaluationMethod.AchievementActualOverTarget, EvaluationMethod.AchievementTargetOverActual,
                EvaluationMethod.AchievementTwoMinusRatio,
                EvaluationMethod.Reached, .. targetIsBetter
                    ? [EvaluationMethod.Progress, EvaluationMethod.Pace]
                    : Array.Empty<EvaluationMethod>(),
            ];
            return methods.All(method =>
                method.Apply(figures with { Actual = worse }).Value is not { } low
                || method.Apply(figures with { Actual = better }).Value is not { } high || high >= low);
        });

    [Property]
    public Property An_improved_actual_never_lowers_a_grade_of_any_scheme() =>
        Prop.ForAll(
            Figures.Triples(Figures.Positive).ToArbitrary(), Figures.Series(Figures.Positive, fewest: 4).ToArbitrary(),
            Figures.Moving.ToArbitrary(),
            (n, series, direction) =>
            {
                bool targetIsBetter = direction == Direction.Increase ? n.T > n.B : n.T < n.B;
                if (!targetIsBetter) return true;

                SeriesPoint[] ordered = [.. series.OrderBy(point => point.Year)];
                decimal[] improving = [.. new[] { n.A, ordered[^1].Value, n.T, n.B }.Order()];
                if (direction == Direction.Decrease) Array.Reverse(improving);
                return RatingScheme.All.All(scheme => IsMonotone(scheme, Inputs(n, direction), ordered, improving));
            });

    [Property]
    public Property Negating_all_figures_and_the_direction_changes_nothing() =>
        Prop.ForAll(Figures.Triples(Figures.Any).ToArbitrary(), Figures.Moving.ToArbitrary(), (n, direction) =>
        {
            EvaluationInputs one = Inputs(n, direction);
            EvaluationInputs other =
                Inputs((-n.B, -n.A, -n.T), direction == Direction.Increase ? Direction.Decrease : Direction.Increase);
            return EvaluationMethod.Progress.Apply(one) == EvaluationMethod.Progress.Apply(other)
                && EvaluationMethod.Reached.Apply(one) == EvaluationMethod.Reached.Apply(other)
                && EvaluationMethod.Gap.Apply(one) == EvaluationMethod.Gap.Apply(other);
        });

    [Property]
    public Property The_line_starts_at_the_baseline_and_ends_at_the_target() =>
        Prop.ForAll(Figures.Triples(Figures.Any).ToArbitrary(), Gen.Choose(1, 50).ToArbitrary(), (n, years) =>
            IsOrOver(EvaluationFormulas.Expected(n.B, n.T, 0, years), n.B)
                && IsOrOver(EvaluationFormulas.Expected(n.B, n.T, years, years), n.T));

    [Property]
    public Property The_gap_is_zero_exactly_at_the_target_and_is_the_required_change_of_all_years() =>
        Prop.ForAll(Figures.Triples(Figures.Any).ToArbitrary(), Figures.Moving.ToArbitrary(),
            Gen.Choose(1, 50).ToArbitrary(), (n, direction, years) =>
        {
            if (EvaluationFormulas.Gap(n.A, n.T, direction).Value is not { } gap) return true;
            int sign = direction == Direction.Increase ? 1 : -1;
            decimal all = EvaluationFormulas.RequiredAnnualChange(n.A, n.T, years).Value!.Value;
            return gap == 0 == (n.A == n.T)
                && Math.Abs(((double)all * years) - ((double)gap * sign)) <= Math.Abs((double)gap * 1e-12) + 1e-26;
        });

    [Property]
    public Property Reached_means_progress_of_at_least_1_where_the_target_is_better_than_the_baseline() =>
        Prop.ForAll(Figures.Triples(Figures.Any).ToArbitrary(), Figures.Moving.ToArbitrary(), (n, direction) =>
        {
            EvaluationInputs figures = Inputs(n, direction);
            bool targetIsBetter = direction == Direction.Increase ? n.T > n.B : n.T < n.B;
            return !targetIsBetter || EvaluationMethod.Progress.Apply(figures).Value is not { } progress
                || progress >= 1 == (EvaluationMethod.Reached.Apply(figures).Value == 1);
        });

    [Property]
    public Property Grades_come_from_unrounded_values()
    {
        RatingScheme.TryFind("fuji", out RatingScheme? fuji);

        // Close to a threshold, where rounding to whole percent would move the grade; the comparison is by
        // multiplication, exact.
        return Prop.ForAll(Gen.Choose(1, 100000).ToArbitrary(), Gen.Choose(-50, 50).ToArbitrary(),
            Gen.Elements(0.8m, 0.5m, 0.2m).ToArbitrary(), (t, off, at) =>
        {
            decimal actual = Math.Max(0, (t * at) + (off * 0.0001m));
            string expected = actual >= 0.8m * t ? "80" : actual >= 0.5m * t ? "50" : actual >= 0.2m * t ? "20" : "0";
            return fuji!.Rate(Inputs((0, actual, t), Direction.Increase)).Grade.Code == expected;
        });
    }

    private static bool IsMonotone(RatingScheme scheme, EvaluationInputs figures, SeriesPoint[] series,
        decimal[] improving)
    {
        int? last = null;
        foreach (decimal actual in improving)
        {
            series = [.. series[..^1], series[^1] with { Value = actual }];
            if (scheme.Rate(figures with { Actual = actual }, series).Grade.Rank is not { } rank) continue;
            if (rank > last) return false;
            last = rank;
        }

        return true;
    }

    private static EvaluationInputs Inputs((decimal B, decimal A, decimal T) n, Direction direction) => new()
    {
        Baseline = n.B,
        Actual = n.A,
        Target = n.T,
        BaselineYear = new(2018),
        ActualYear = new(2021),
        TargetYear = new(2024),
        TargetBound = TargetBound.Exact,
        Direction = direction,
    };

    private static bool IsOrOver(Outcome outcome, decimal value) =>
        outcome.Value == value || outcome.Undefined == UndefinedReason.Overflow;

    private static bool Near(Outcome first, Outcome second) =>
        first.Value is { } one && second.Value is { } other
            ? Math.Abs(one - other) <= Tolerance * Math.Max(1, Math.Abs(one))
            : first.Undefined == second.Undefined;
}
