using FsCheck.Fluent;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Properties;
using WelfarePlan.Time;
using Xunit.Abstractions;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Every sentence is an equation that holds, in both languages.</summary>
public class ExplanationLaws(ITestOutputHelper output)
{
    private static readonly EvaluationMethod[] Methods = [.. EvaluationMethod.All, .. EvaluationMethod.ForSchemes];

    [Fact]
    public void Every_explanation_in_both_languages_computes_to_its_value()
    {
        var read = new Dictionary<string, int>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (Indicator indicator in GeneratedIndicators.All.Sample(LawCases.Of(1000, 20_000), 50))
        {
            foreach (EvaluationResult result in ResultsOf(indicator).Where(result => result.Value is not null))
            {
                read[result.Method.Name] = read.GetValueOrDefault(result.Method.Name) + 1;
                if (FaultOf(result) is { } fault)
                    faults.Add($"{result.Method}: {fault}: {result.Explanation} {result.ExplanationJa}");
            }
        }

        output.WriteLine($"{read.Values.Sum()} results, {faults.Count} sentences that do not hold.");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(20)));

        // A few indicators may leave out a rare method; many may not.
        if (LawCases.AreFull) Assert.Equal(Methods.Select(method => method.Name).Order(), read.Keys.Order());
    }

    [Fact]
    public void Every_explanation_that_reads_a_target_names_it_and_its_year()
    {
        foreach (Indicator indicator in GeneratedIndicators.All.Sample(LawCases.Of(300, 5000), 50))
        {
            foreach (
                EvaluationResult result in ResultsOf(indicator)
                    .Where(result => result is { Value: not null, Inputs.Target: not null })
            )
            {
                string year = result.Inputs.TargetYear is { } known ? $"(FY{known.Year})" : "(no year stated)";
                Assert.Contains("Target: ", result.Explanation, StringComparison.Ordinal);
                Assert.Contains(year, result.Explanation, StringComparison.Ordinal);
                Assert.Contains("目標：", result.ExplanationJa, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void No_result_comes_from_a_year_at_or_before_the_baseline()
    {
        foreach (Indicator indicator in GeneratedIndicators.All.Sample(LawCases.Of(300, 5000), 50))
        {
            foreach (EvaluationResult result in ResultsOf(indicator))
            {
                if (
                    result is
                    { Value: not null, Inputs: { Actual: not null, BaselineYear: { } baseline, ActualYear: { } year } }
                )
                {
                    Assert.True(year > baseline, $"{result.Method} {year} {baseline}");
                }
            }
        }
    }

    [Fact]
    public void Every_warning_of_a_result_is_said_in_its_explanation_in_both_languages()
    {
        foreach (Indicator indicator in GeneratedIndicators.All.Sample(LawCases.Of(300, 5000), 50))
        {
            foreach (EvaluationResult result in ResultsOf(indicator))
            {
                Assert.All(
                    result.Warnings.English,
                    sentence => Assert.Contains(sentence, result.Explanation, StringComparison.Ordinal)
                );
                Assert.All(
                    result.Warnings.Japanese,
                    sentence => Assert.Contains(sentence, result.ExplanationJa, StringComparison.Ordinal)
                );
            }

            foreach (IndicatorRating rating in RatingScheme.All.Select(scheme => indicator.Rate(scheme)))
            {
                Assert.All(
                    rating.Warnings.English,
                    sentence => Assert.Contains(sentence, rating.Because, StringComparison.Ordinal)
                );
                Assert.All(
                    rating.Warnings.Japanese,
                    sentence => Assert.Contains(sentence, rating.BecauseJa, StringComparison.Ordinal)
                );
            }
        }
    }

    // The latest year, and one that the plan may or may not have a figure for.
    private static IEnumerable<EvaluationResult> ResultsOf(Indicator indicator) =>
        from year in (FiscalYear?[])[null, new FiscalYear(2022)]
        from method in Methods
        select indicator.Evaluate(method, year);

    private static string? FaultOf(EvaluationResult result)
    {
        try
        {
            return ReadExplanation.English(result.Explanation).Fault(result)
                ?? ReadExplanation.Japanese(result.ExplanationJa, result.Method).Fault(result);
        }
        catch (Exception fault) when (fault is FormatException or ArithmeticException or ArgumentException)
        {
            return fault.Message;
        }
    }
}
