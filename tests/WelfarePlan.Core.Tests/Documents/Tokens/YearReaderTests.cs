using WelfarePlan.Documents.Tokens;
using WelfarePlan.Tests.Documents.Lines;
using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class YearReaderTests
{
    [Theory]
    [InlineData("令和２年度", 2020)]
    [InlineData("平成３５年度", 2023)]
    [InlineData("R5末", 2023)]
    [InlineData("Ｈ34年度", 2022)]
    [InlineData("令和元年度", 2019)]
    [InlineData("2028年度", 2028)]
    [InlineData("令和6（2024）年度", 2024)]
    [InlineData("令和5度", 2023)]
    public void A_year_of_a_header_is_a_fiscal_year(string text, int year)
    {
        Assert.True(YearReader.TryReadAt(Folded(text), 0, YearContext.None, out YearReading reading));
        Assert.Equal(year, reading.Year?.Year);
    }

    [Theory]
    [InlineData("20204年度")]
    [InlineData("平成99年度")]
    [InlineData("26年度")]
    public void A_year_that_cannot_be_told_is_read_without_its_value(string text)
    {
        Assert.True(YearReader.TryReadAt(Folded(text), 0, YearContext.None, out YearReading reading));
        Assert.True(reading.IsBad);
    }

    [Theory]
    [InlineData("5年")]
    [InlineData("8050問題")]
    [InlineData("120件")]
    [InlineData("COVID19")]
    [InlineData("Reiwa")]
    [InlineData("")]
    public void Other_numbers_are_no_years(string text) =>
        Assert.False(YearReader.TryReadAt(Folded(text), 0, YearContext.None, out _));

    [Fact]
    public void A_year_without_its_era_is_completed_from_the_other_years()
    {
        YearContext heisei = DocumentYears.Of(TestLines.Of("計画期間：平成26年度～平成35年度"));
        YearContext reiwa = DocumentYears.Of(TestLines.Of("計画期間：令和６年度～令和１１年度"));

        Assert.Equal(new FiscalYear(2012), heisei.Complete(24));
        Assert.Equal(new FiscalYear(2024), reiwa.Complete(6));
        Assert.Null(heisei.Complete(99));
        Assert.Null(YearContext.None.Complete(24));
    }

    private static string Folded(string text) => new FoldedText(text).Text;
}
