using System.ComponentModel;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData("R6")]
    [InlineData("Ｒ６")]
    [InlineData("令6")]
    [InlineData("㋿６年度")]
    [InlineData("令和六年度")]
    [InlineData("令 和 6 年 度")]
    [InlineData("2024")]
    [InlineData("２０２４年度")]
    [InlineData("2024(令和6)年度")]
    [InlineData("令和６年度（2024年度）")]
    [InlineData("平成36年度")]
    [InlineData("R6年度末現在")]
    [InlineData("FY2024")]
    public void A_fiscal_year_is_read_in_every_notation(string text) =>
        Assert.Equal(new FiscalYear(2024), FiscalYear.Parse(text));

    [Theory]
    [InlineData("令和6年")]
    [InlineData("令和6年3月")]
    [InlineData("26年度")]
    [InlineData("R2 3年度")]
    [InlineData("令和5度")]
    [InlineData("H1N1")]
    [InlineData("")]
    public void What_is_no_fiscal_year_is_refused(string text)
    {
        Assert.False(FiscalYear.TryParse(text, out FiscalYear year));
        Assert.Equal(default, year);
        Assert.Throws<FormatException>(() => FiscalYear.Parse(text));
    }

    [Fact]
    public void A_year_without_an_era_takes_it_from_the_context()
    {
        var context = new ReadingContext { Era = JapaneseEra.Heisei };
        Assert.True(FiscalYear.TryParse("26年度", context, out FiscalYear year));
        Assert.Equal(new FiscalYear(2014), year);
        Assert.True(FiscalPeriod.TryParse("26～30年度", context, out FiscalPeriod period));
        Assert.Equal(new FiscalPeriod(new(2014), new(2018)), period);
    }

    [Fact]
    public void A_year_outside_the_plausible_ones_is_refused()
    {
        var context = new ReadingContext { Plausible = new FiscalPeriod(new(2010), new(2030)) };
        Assert.True(FiscalYear.TryParse("R6", context, out _));
        Assert.False(FiscalYear.TryParse("S63", context, out _));
    }

    [Theory]
    [InlineData(FiscalYearNaming.Government, "令和元年度")]
    [InlineData(FiscalYearNaming.EraAtStart, "平成31年度")]
    [InlineData(FiscalYearNaming.Both, "平成31年度/令和元年度")]
    public void The_year_of_two_eras_has_a_name_for_each_policy(FiscalYearNaming naming, string expected)
    {
        var year = new FiscalYear(2019);
        Assert.Equal(expected, year.ToString(JapaneseStyle.Standard with { Naming = naming }));
        Assert.Equal(year, FiscalYear.Parse(expected));
    }

    [Fact]
    public void Years_are_counted_and_converted()
    {
        var year = FiscalYear.Parse("R6");
        Assert.Equal(new FiscalYear(2029), year + 5);
        Assert.Equal(new FiscalYear(2019), year - 5);
        Assert.Equal(5, year - FiscalYear.Parse("R1"));
        Assert.Equal(new DateInterval(new(2024, 4, 1), new(2025, 3, 31)), year.ToDateInterval());
        Assert.Equal(year, new LocalDate(2025, 3, 31).ToFiscalYear());
        Assert.Equal(year, new YearMonth(2024, 4).ToFiscalYear());
        Assert.Equal(("令和", 6), (year.Era.Kanji, year.YearOfEra));
        Assert.True(year.ToDateInterval().TryToFiscalPeriod(out FiscalPeriod period));
        Assert.Equal(new FiscalPeriod(year, year), period);
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.MaxValue + 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => FiscalYear.Containing(new LocalDate(1886, 3, 31)));
    }

    [Fact]
    public void A_failure_says_why_and_where()
    {
        ParseResult<FiscalYear> pair = FiscalYearPattern.Standard.Parse("令和6（2023）年度");
        Assert.Contains("2024 and 2023", pair.Exception.Message, StringComparison.Ordinal);

        ParseResult<FiscalYear> rest = FiscalYearPattern.Standard.Parse("令 和6年度の");
        Assert.Equal(6, Assert.IsType<UnparsableValueException>(rest.Exception).Index);
        Assert.Equal("令 和6年度の", Assert.IsType<UnparsableValueException>(rest.Exception).Value);
        Assert.False(FiscalYearPattern.Standard.Parse(null!).Success);
    }

    [Fact]
    public void A_prefix_is_read_with_its_length()
    {
        Assert.True(FiscalYearPattern.Standard.TryParsePrefix("令和６年度（2024年度）の目標", out FiscalYear year, out int length));
        Assert.Equal((new FiscalYear(2024), 13), (year, length));
        Assert.False(FiscalYearPattern.Standard.TryParsePrefix("2024の", out _, out length));
        Assert.Equal(0, length);
    }

    [Fact]
    public void Other_peoples_models_hold_the_types_in_JSON()
    {
        var model = new Model(
            new(2019), FiscalPeriod.Parse("R2~R6"), JapaneseYear.Parse("平成37年"),
            YearMonthPeriod.Parse("令和6年4月～令和7年3月"),
            new Dictionary<FiscalYear, int> { [new(2020)] = 5 });
        const string Json =
            """{"Year":2019,"Plan":{"from":2020,"to":2024}"""
            + ""","Written":"平成37年","Months":"2024-04..2025-03","Counts":{"2020":5}}""";
        string written = JsonSerializer.Serialize(model, Options);
        Assert.Equal(Json, written);

        Model back = JsonSerializer.Deserialize<Model>(written, Options)!;
        Assert.Equal(
            (model.Year, model.Plan, model.Written, model.Months),
            (back.Year, back.Plan, back.Written, back.Months)
        );
        Assert.Equal(new FiscalYear(2024), JsonSerializer.Deserialize<FiscalYear>("\"令和6年度\""));
    }

    [Theory]
    [InlineData("1885")]
    [InlineData("\"令和6年\"")]
    [InlineData("2024.5")]
    [InlineData("null")]
    public void JSON_that_is_no_fiscal_year_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FiscalYear>(json));

    [Theory]
    [InlineData("""{"from":2024}""")]
    [InlineData("""{"from":2024,"to":2020}""")]
    [InlineData("""{"from":2024,"to":2025,"from":2024}""")]
    [InlineData("""{"from":2024,"to":2025,"by":1}""")]
    [InlineData("""{"from":"2024","to":2025}""")]
    [InlineData("[2024,2025]")]
    public void JSON_that_is_no_period_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FiscalPeriod>(json));

    [Fact]
    public void Designers_and_configuration_convert_the_types()
    {
        Assert.Equal(
            new FiscalYear(2024),
            TypeDescriptor.GetConverter(typeof(FiscalYear)).ConvertFromInvariantString("令和6年度")
        );
        Assert.Equal(
            "FY2024",
            TypeDescriptor.GetConverter(typeof(FiscalYear)).ConvertToInvariantString(new FiscalYear(2024))
        );
        Assert.Equal(
            JapaneseYear.Of(2024),
            TypeDescriptor.GetConverter(typeof(JapaneseYear)).ConvertFromInvariantString("R6")
        );
    }

    [Fact]
    public void The_defaults_are_legal()
    {
        Assert.Equal("FY1886", default(FiscalYear).ToString());
        Assert.Equal("明治元年", default(JapaneseYear).ToString());
        Assert.Equal("FY1886..FY1886", default(FiscalPeriod).ToString());
        Assert.Equal("0001-01..0001-01", default(YearMonthPeriod).ToString());
    }

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private sealed record Model(
        FiscalYear Year, FiscalPeriod Plan, JapaneseYear Written, YearMonthPeriod Months,
        Dictionary<FiscalYear, int> Counts
    );
}
