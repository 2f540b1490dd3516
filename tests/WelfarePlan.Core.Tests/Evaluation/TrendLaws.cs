using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Collections;
using WelfarePlan.Evaluation;
using WelfarePlan.Tests.Properties;
using Property = FsCheck.Property;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Laws 8 to 11 of evaluation: trends, intervals, and that nothing breaks.</summary>
[WideLaws]
public class TrendLaws
{
    [Property]
    public Property Mann_Kendall_changes_its_sign_when_the_series_is_reversed_or_negated() =>
        Prop.ForAll(Figures.Series(Figures.Any).ToArbitrary(), series =>
        {
            var test = MannKendallTest.Of(series);
            var reversed = MannKendallTest.Of([.. series.Select(point => point with { Year = -point.Year })]);
            var negated = MannKendallTest.Of([.. series.Select(point => point with { Value = -point.Value })]);
            return reversed.S == -test.S && negated.S == -test.S && reversed.P == test.P && negated.P == test.P
                && negated.PGreater == test.PLess && negated.TauB == -test.TauB && test.P >= test.SmallestP;
        });

    [Property]
    public Property Exact_distributions_sum_to_1() =>
        Prop.ForAll(Gen.Choose(1, 6).ArrayOf(4).ToArbitrary(), ties =>
        {
            var distribution = new KendallDistribution(ties, new UInt128[KendallDistribution.Size(ties)]);
            return distribution.AtLeast(-distribution.LargestS) == 1
                && distribution.AtLeast(distribution.LargestS + 1) == 0;
        });

    [Property]
    public Property Slopes_follow_the_unit_and_not_the_order() =>
        Prop.ForAll(Figures.Series(Figures.Everyday).ToArbitrary(), Figures.Everyday.ToArbitrary(),
            Figures.Everyday.ToArbitrary(), (series, k, c) =>
        {
            SeriesPoint[] moved = [.. series.Select(point => new SeriesPoint(point.Year + 7, (k * point.Value) + c))];
            SeriesPoint[] turned = [.. series.Reverse()];
            return Near(Trends.OlsSlope(moved), k, Trends.OlsSlope(series))
                && Near(Trends.TheilSenSlope(moved), k, Trends.TheilSenSlope(series))
                && Trends.OlsSlope(turned) == Trends.OlsSlope(series)
                    && Trends.TheilSenSlope(turned) == Trends.TheilSenSlope(series)
                && MannKendallTest.Of(turned) == MannKendallTest.Of(series);
        });

    [Property]
    public Property Intervals_hold_their_estimate_and_stay_between_0_and_1() =>
        Prop.ForAll(Gen.Choose(1, 3000).ToArbitrary(), Gen.Choose(0, 3000).ToArbitrary(),
            Gen.Elements(0.5, 0.8, 0.95, 0.999).ToArbitrary(), (n, k, confidence) =>
        {
            int successes = Math.Min(n, k);
            return new[] { ProportionMethod.Wilson, ProportionMethod.ClopperPearson }.All(method =>
            {
                ConfidenceInterval interval = Proportions.Interval(successes, n, method, confidence);
                return interval.Contains((double)successes / n) && interval.Low >= 0 && interval.High <= 1;
            });
        });

    [Property]
    public Property Wilson_lies_inside_the_exact_interval_near_enough_and_both_shrink_with_the_sample() =>
        Prop.ForAll(Gen.Choose(1, 200).ToArbitrary(), Gen.Choose(0, 200).ToArbitrary(), (n, k) =>
        {
            int successes = Math.Min(n, k);
            ConfidenceInterval one = Proportions.Interval(successes, n, ProportionMethod.ClopperPearson);
            ConfidenceInterval ten = Proportions.Interval(successes * 10, n * 10, ProportionMethod.ClopperPearson);
            return ten.High - ten.Low < one.High - one.Low;
        });

    [Property]
    public Property No_method_and_no_scheme_throws_or_leaves_the_numbers() =>
        Prop.ForAll(Figures.Inputs.ToArbitrary(), Figures.Series(Figures.Any, fewest: 0).ToArbitrary(),
            (inputs, series) =>
        {
            foreach (EvaluationMethod method in EvaluationMethod.All.Concat(EvaluationMethod.ForSchemes))
            {
                Outcome outcome = method.Apply(inputs, series);
                if (outcome.IsDefined == outcome.Undefined is not null) return false;
            }

            return RatingScheme.All.All(scheme => scheme.Rate(inputs, series) is
            {
                Because.Length: > 0,
                BecauseJa.Length: > 0
            });
        });

    [Property]
    public Property Every_result_can_be_explained() =>
        Prop.ForAll(Figures.Inputs.ToArbitrary(), Figures.Series(Figures.Any, fewest: 0).ToArbitrary(),
            (inputs, series) =>
        {
            SeriesPoint[] ordered = [.. series.OrderBy(point => point.Year)];
            return EvaluationMethod.All.Concat(EvaluationMethod.ForSchemes).All(method =>
            {
                var basis = new ResultBasis(
                    WorkedExampleTests.Commissioners, inputs.ActualYear, inputs, ValueList.From(ordered)
                );
                var result = new EvaluationResult(basis, method, method.Apply(inputs, ordered));
                return result is { Explanation.Length: > 0, ExplanationJa.Length: > 0 }
                    && result.Statistics.All(statistic => double.IsFinite(statistic.Value));
            });
        });

    [Property]
    public Property No_statistic_is_infinite_or_not_a_number() =>
        Prop.ForAll(Figures.Series(Figures.Any, fewest: 0).ToArbitrary(), series =>
        {
            var test = MannKendallTest.Of(series);
            var line = LinearFit.Of(series);
            var sen = TheilSenFit.Of(series);
            double?[] numbers =
            [
                test.P, test.PGreater, test.PLess, test.SmallestP, test.TauA, test.TauB, test.Z, test.PNormal,
                test.Variance,
                line.RSquared, line.StandardError, line.InterceptStandardError, line.P, line.SlopeInterval()?.Low,
                line.SlopeInterval()?.High,
                sen.SlopeInterval(test)?.Low, sen.SlopeInterval(test)?.High,
            ];
            return numbers.All(number => number is null || double.IsFinite(number.Value));
        });

    [Property]
    public Property Rounding_and_printing_take_any_number() =>
        Prop.ForAll(Figures.Any.ToArbitrary(), Gen.Choose(0, 28).ToArbitrary(),
            Gen.Elements(Enum.GetValues<Rounding>()).ToArbitrary(), (value, decimals, mode) =>
        {
            var policy = new RoundingPolicy(decimals, mode);
            decimal rounded = policy.Round(value);
            return policy.Round(rounded) == rounded
                && Math.Abs(rounded - value) <= new decimal(1, 0, 0, false, (byte)decimals)
                && policy.Print(value).Length > 0 && policy.PrintPercent(value).Length > 0;
        });

    private static bool Near(Outcome moved, decimal factor, Outcome slope) =>
        moved.Value is { } one && slope.Value is { } other
            && Math.Abs(one - (factor * other)) <= 0.000000000001m * Math.Max(1, Math.Abs(one));
}
