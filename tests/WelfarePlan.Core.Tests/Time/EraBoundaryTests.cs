using NodaTime;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class EraBoundaryTests
{
    [Theory]
    [InlineData(1912, 7, 29, "明治45年7月29日")]
    [InlineData(1912, 7, 30, "大正元年7月30日")]
    [InlineData(1926, 12, 24, "大正15年12月24日")]
    [InlineData(1926, 12, 25, "昭和元年12月25日")]
    [InlineData(1989, 1, 7, "昭和64年1月7日")]
    [InlineData(1989, 1, 8, "平成元年1月8日")]
    [InlineData(2019, 4, 30, "平成31年4月30日")]
    [InlineData(2019, 5, 1, "令和元年5月1日")]
    public void The_first_day_of_an_era_belongs_to_it(int year, int month, int day, string expected)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(expected, date.ToJapaneseString());
        Assert.Equal(
            date,
            JapaneseDatePattern.Create(JapaneseStyle.Standard, ReadingContext.Strict).Parse(expected).Value
        );
    }

    [Theory]
    [InlineData("平成31年5月1日")]
    [InlineData("令和元年4月30日")]
    [InlineData("昭和64年1月8日")]
    [InlineData("大正15年12月25日")]
    public void A_day_outside_its_era_is_read_leniently_and_refused_strictly(string text)
    {
        Assert.True(JapaneseDatePattern.Standard.Parse(text).Success);
        Assert.True(JapaneseDatePattern.Create(JapaneseStyle.Standard, ReadingContext.EraYear).Parse(text).Success);
        Assert.False(JapaneseDatePattern.Create(JapaneseStyle.Standard, ReadingContext.Strict).Parse(text).Success);
    }

    [Theory]
    [InlineData("平成32年", EraPolicy.Lenient, true)]
    [InlineData("平成32年", EraPolicy.EraYear, false)]
    [InlineData("平成31年", EraPolicy.Strict, true)]
    [InlineData("昭和64年", EraPolicy.Strict, true)]
    [InlineData("令和元年", EraPolicy.Strict, true)]
    public void Policies_ask_more_and_more_of_a_year(string text, EraPolicy policy, bool isRead) =>
        Assert.Equal(isRead, JapaneseYear.TryParse(text, new ReadingContext { Policy = policy }, out _));

    [Theory]
    [InlineData("昭和64年度", EraPolicy.EraYear, true)]
    [InlineData("昭和64年度", EraPolicy.Strict, false)]
    [InlineData("平成31年度", EraPolicy.Strict, true)]
    [InlineData("令和元年度", EraPolicy.Strict, true)]
    [InlineData("平成元年度", EraPolicy.Strict, true)]
    [InlineData("平成0年度", EraPolicy.Lenient, false)]
    [InlineData("明治18年度", EraPolicy.Lenient, false)]
    [InlineData("明治19年度", EraPolicy.Strict, true)]
    public void Policies_ask_more_and_more_of_a_fiscal_year(string text, EraPolicy policy, bool isRead) =>
        Assert.Equal(isRead, FiscalYear.TryParse(text, new ReadingContext { Policy = policy }, out _));

    [Fact]
    public void The_eras_follow_each_other_without_a_gap()
    {
        for (int i = 1; i < JapaneseEra.All.Count; i++)
            Assert.Equal(JapaneseEra.All[i].Start, JapaneseEra.All[i - 1].End!.Value.PlusDays(1));
        Assert.Null(JapaneseEra.Reiwa.End);
        Assert.Throws<ArgumentOutOfRangeException>(() => JapaneseEra.Containing(new LocalDate(1868, 10, 22)));
        Assert.Same(JapaneseEra.Meiji, JapaneseEra.Containing(JapaneseEra.Meiji.Start));
    }

    [Theory]
    [InlineData("令和", "Reiwa")]
    [InlineData("令", "Reiwa")]
    [InlineData("Ｒ", "Reiwa")]
    [InlineData("㋿", "Reiwa")]
    [InlineData("\uF9A8和", "Reiwa")]
    [InlineData("H", "Heisei")]
    [InlineData("㍾", "Meiji")]
    [InlineData("大正", "Taisho")]
    public void Eras_are_found_by_every_label(string label, string name)
    {
        Assert.True(JapaneseEra.TryFind(label, out JapaneseEra? era));
        Assert.Equal(name, era.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("和")]
    [InlineData("令成")]
    [InlineData("X")]
    [InlineData("RR")]
    [InlineData("元")]
    public void Nothing_else_is_an_era(string label) => Assert.False(JapaneseEra.TryFind(label, out _));
}
