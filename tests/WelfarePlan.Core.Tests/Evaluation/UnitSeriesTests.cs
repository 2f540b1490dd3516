using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using static WelfarePlan.Tests.Evaluation.Given;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Units are part of a series.</summary>
public class UnitSeriesTests
{
    [Fact]
    public void Every_method_over_several_values_refuses_mixed_units()
    {
        Indicator mixed = Indicator("100人", ["50％", "3000人", "130人"], By(8, "200人"));

        Assert.All(
            EvaluationMethod.All.Concat(EvaluationMethod.ForSchemes).Where(method => method.UsesSeries),
            method => Assert.Equal(UndefinedReason.UnitMismatch, mixed.Evaluate(method).Undefined)
        );
        Assert.Equal(0.3m, mixed.Evaluate(EvaluationMethod.Progress).Value);
    }

    [Fact]
    public void Multiples_of_one_unit_are_scaled_and_the_result_says_so()
    {
        Unit thousands = Unit.Of("千人");
        Indicator scaled = new()
        {
            Name = "利用者数",
            Unit = thousands,
            Baseline = new(R(3), new Quantity(1.2m, thousands)),
            Actuals = [At(4, "1300人"), new(R(5), new Quantity(0.14m, Unit.Of("万人")))],
            Targets = [new(R(8), new Quantity(2, thousands))],
        };

        Assert.Equal(0.25m, scaled.Evaluate(EvaluationMethod.Progress).Value);
        Assert.Equal(
            (0.6m, thousands),
            (scaled.Evaluate(EvaluationMethod.Gap).Value, scaled.Evaluate(EvaluationMethod.Gap).Unit)
        );
        Assert.Equal(0.1m, scaled.Evaluate(EvaluationMethod.SlopeOls).Value);
        Assert.All(
            [EvaluationMethod.Progress, EvaluationMethod.SlopeOls, EvaluationMethod.ProjectionOls],
            method => Assert.True(scaled.Evaluate(method).Warnings.HasFlag(EvaluationWarnings.UnitsConverted)));
    }

    [Fact]
    public void Two_spellings_of_one_unit_are_one_without_a_warning()
    {
        EvaluationResult slope = Indicator("50人", ["60名", "70名"], By(8, "100人")).Evaluate(EvaluationMethod.SlopeOls);

        Assert.Equal((10m, EvaluationWarnings.None), (slope.Value, slope.Warnings));
    }

    [Fact]
    public void A_year_left_out_does_not_mix_the_units()
    {
        Indicator mixed = Indicator("100人", ["50％", "130人"], By(8, "200人"));

        Assert.Equal(
            15m,
            mixed.Evaluate(EvaluationMethod.SlopeOls, options: new EvaluationOptions { ExcludedYears = [R(4)] }).Value
        );
    }
}
