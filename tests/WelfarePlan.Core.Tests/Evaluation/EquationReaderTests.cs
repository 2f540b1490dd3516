namespace WelfarePlan.Tests.Evaluation;

/// <summary>The reader of explanations computes what a person would.</summary>
public class EquationReaderTests
{
    [Theory]
    [InlineData("2 − 15 ÷ 10", 0.5)]
    [InlineData("(15 − 20) ÷ (10 − 20)", 0.5)]
    [InlineData("(3 × 48 − 3 × 53) ÷ (3 × 5 − 3²)", -2.5)]
    [InlineData("(1 − (15 ÷ 20)^(1 ÷ 1)) ÷ |(10 ÷ 20)^(1 ÷ 1) − 1|", 0.5)]
    [InlineData("max(20 − 50.7, 50.7 − 60, 0)", 0)]
    [InlineData("min(10 − 15, 0) ÷ (2026 − 2023)", -1.6666666666666667)]
    [InlineData("median(4, 1, 3, 2)", 2.5)]
    [InlineData("20 ≤ 50.7 ≤ 60", 1)]
    [InlineData("20 ≤ 61 ≤ 60", 0)]
    [InlineData("|(−5) − 5| ÷ |−2|", 5)]
    [InlineData("(2 ≥ 1.96) − (2 ≤ −1.96)", 1)]
    [InlineData("15 = 10", 0)]
    public void A_left_part_is_computed(string text, double value) =>
        Assert.Equal(value, (double)EquationReader.Compute(text), 1e-12);

    [Theory]
    [InlineData("50 → 52.4")]
    [InlineData("1↑ − 2↓")]
    [InlineData("median(1, 2, … (28))")]
    [InlineData("? ÷ 3")]
    [InlineData("(1 + 2")]
    public void What_is_no_calculation_is_refused(string text) =>
        Assert.ThrowsAny<FormatException>(() => EquationReader.Compute(text));
}
