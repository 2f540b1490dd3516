using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class NumberSignsTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("12", 12)]
    [InlineData("Ⅳ", 4)]
    [InlineData("ⅲ", 3)]
    [InlineData("⑩", 10)]
    [InlineData("❷", 2)]
    [InlineData("エ", 4)]
    [InlineData("三", 3)]
    [InlineData("十", 10)]
    [InlineData("IX", 9)]
    [InlineData("1-2", 0)]
    [InlineData("", 0)]
    [InlineData("99999999999999", 0)]
    public void A_sign_counts(string sign, int count) => Assert.Equal(count, NumberSigns.ToCount(sign));
}
