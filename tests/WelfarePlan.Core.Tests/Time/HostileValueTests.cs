using System.Text.Json;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Time;

public sealed class HostileValueTests
{
    private static readonly string Megabyte = new('9', 1_000_000);

    public static TheoryData<string> Texts =>
    [
        $"0.{new string('0', 29)}", $"0.{new string('0', 29)}1%", $"1.{new string('9', 40)}", "令和6年度~9999", "9999年度～",
        "R6−99", "二千", "\tR元.5.1", "R元度",
        "99999999999999999兆", "79228162514264337593543950335", "1億0.0000000000000000000000001", "8.5万千円",
        "9999999999999999兆円", "△", "R", "令和", "\uDB40",
        "～", "()", "（R4）", "1（", "1（R", "3分の", "0分の1", "5割5", "人口10万対", "年", "約約約約約約約約約約1",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_parser_throws_and_whole_and_prefix_agree(string text)
    {
        Agrees<FiscalYear>(FiscalYear.TryParse, FiscalYearPattern.Standard.TryParsePrefix, text);
        Agrees<JapaneseYear>(JapaneseYear.TryParse, JapaneseYearPattern.Standard.TryParsePrefix, text);
        Agrees<FiscalPeriod>(FiscalPeriod.TryParse, FiscalPeriodPattern.Standard.TryParsePrefix, text);
        Agrees<YearMonthPeriod>(YearMonthPeriod.TryParse, YearMonthPeriodPattern.Standard.TryParsePrefix, text);
        Agrees<decimal>(JapaneseNumber.TryParse, JapaneseNumber.TryParsePrefix, text);
        Agrees<WrittenQuantity>(WrittenQuantity.TryParse, WrittenQuantity.TryParsePrefix, text);
        WrittenValue value = WrittenText.Interpret(text);
        Assert.Equal(value.Error is null, value.Value is not null);
        Assert.NotNull(WrittenText.Scan(text));
    }

    [Fact]
    public void A_number_is_read_exactly_and_back_or_not_at_all()
    {
        Assert.False(JapaneseNumber.TryParse("99999999999999999兆", out _));
        Assert.False(JapaneseNumber.TryParse("1億0.0000000000000000000000001", out _));
        Assert.True(JapaneseNumber.TryParse("9999999999999999兆9999", out decimal number));
        Assert.Equal(number, JapaneseNumber.Parse(number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_call_that_the_framework_makes_is_answered()
    {
        Assert.True(FiscalYear.TryParse("R6", null, out FiscalYear year));
        Assert.Equal(new FiscalYear(2024), year);
        Assert.True(FiscalPeriod.TryParse("R6～R8", null, out _));
        Assert.True(JapaneseYear.TryParse("令和6年", null, out _));
        Assert.True(YearMonthPeriod.TryParse("令和6年4月～5月", null, out _));
    }

    [Fact]
    public void The_default_of_every_type_goes_through_JSON()
    {
        Back(default(FiscalYear));
        Back(default(FiscalPeriod));
        Back(default(JapaneseYear));
        Back(default(YearMonthPeriod));

        static void Back<T>(T value) =>
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
    }

    [Fact]
    public void A_message_quotes_no_more_than_forty_characters()
    {
        Short(() => FiscalYear.Parse(Megabyte));
        Short(() => FiscalPeriod.Parse(Megabyte));
        Short(() => JapaneseYear.Parse(Megabyte));
        Short(() => YearMonthPeriod.Parse(Megabyte));
        Short(() => JapaneseNumber.Parse(Megabyte));
        Short(() => Quantity.Parse(Megabyte));
        Short(() => new FiscalYear(2024).ToString(Megabyte));
        Short(() => JsonSerializer.Deserialize<FiscalYear>($"\"{Megabyte}\""));
        Short(() => JapaneseDatePattern.Standard.Parse(Megabyte).GetValueOrThrow());
        Short(() => default(Quantity).CompareTo(new Quantity(1, Unit.Of(Megabyte))));
        Assert.InRange(WrittenText.Interpret(Megabyte).Error!.Length, 1, 200);

        static void Short(Action call)
        {
            Exception failure = Assert.ThrowsAny<Exception>(call);
            Assert.InRange(failure.Message.Length, 1, 200);
        }
    }

    private delegate bool Whole<T>(ReadOnlySpan<char> text, out T value);

    private delegate bool Prefix<T>(ReadOnlySpan<char> text, out T value, out int length);

    private static void Agrees<T>(Whole<T> whole, Prefix<T> prefix, string text)
    {
        bool isRead = whole(text, out T value);
        bool begins = prefix(text, out T first, out int length);
        if (begins)
        {
            Assert.True(whole(text.AsSpan(0, length), out T alone));
            Assert.Equal(first, alone);
        }

        if (!isRead) return;
        Assert.Equal((true, value, text.Length), (begins, first, length));
    }
}
