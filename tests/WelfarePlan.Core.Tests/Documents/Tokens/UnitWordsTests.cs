using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData("人")]
    [InlineData("%")]
    [InlineData("か所")]
    [InlineData("箇所")]
    [InlineData("校区")]
    [InlineData("人/月")]
    [InlineData("千円")]
    public void A_unit_is_known(string text) => Assert.True(UnitWords.IsUnit(text));

    [Theory]
    [InlineData("相談件数")]
    [InlineData("の割合")]
    [InlineData("歳以上の高齢者")]
    [InlineData("。")]
    [InlineData("")]
    [InlineData("人、件")]
    public void Words_of_a_sentence_are_no_unit(string text)
    {
        Assert.False(UnitWords.IsUnit(text));
        if (text != "相談件数") Assert.False(UnitWords.MayBeUnit(text));
    }
}
