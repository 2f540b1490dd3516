using WelfarePlan.Quantities;

namespace WelfarePlan.Tests.Quantities;

public sealed class QuantityTextTests
{
    [Theory]
    [InlineData("1,200件", "1200", "件")]
    [InlineData("１１１，９０１人", "111901", "人")]
    [InlineData("△0.50ポイント", "-0.50", "ポイント")]
    [InlineData("▲12 %", "-12", "%")]
    [InlineData("5.2‰", "5.2", "‰")]
    [InlineData("8.5万人", "85000", "人")]
    [InlineData("1,234千円", "1234000", "円")]
    [InlineData("1億2,345万円", "123450000", "円")]
    [InlineData("百五十人", "150", "人")]
    [InlineData("92.430％", "92.430", "％")]
    [InlineData("12", "12", "")]
    public void Amount_and_unit_are_read_exactly(string text, string amount, string unit)
    {
        Quantity quantity = Quantity.Parse(text);
        Assert.Equal(amount, quantity.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(unit, quantity.Unit.Symbol);
    }

    [Theory]
    [InlineData("2,2823")]
    [InlineData("1,2,3")]
    [InlineData("- 5")]
    [InlineData("132年度")]
    [InlineData("3月")]
    [InlineData("三あ八")]
    [InlineData("①校")]
    [InlineData("95校区/95人")]
    [InlineData("人")]
    [InlineData("")]
    public void What_could_be_misread_is_refused(string text)
    {
        Assert.False(Quantity.TryParse(text, out _));
        Assert.False(WrittenQuantity.TryParse(text, out _));
    }

    [Theory]
    [InlineData("95校区／95校区")]
    [InlineData("95/95校区")]
    [InlineData("95 校区 / 95 校区")]
    public void A_total_is_read_with_its_unit(string text)
    {
        Assert.True(WrittenQuantity.TryParse(text, out WrittenQuantity written));
        Assert.Equal(new Quantity(95, Unit.Of("校区")), written.Value);
        Assert.Equal(written.Value, written.OutOf);
        Assert.False(Quantity.TryParse(text, out _));
    }

    [Theory]
    [InlineData("か所")]
    [InlineData("ヶ所")]
    [InlineData("カ所")]
    [InlineData("箇所")]
    [InlineData("ヵ所")]
    public void The_spellings_of_a_place_are_one_unit_and_print_as_written(string spelling)
    {
        Quantity quantity = Quantity.Parse($"12{spelling}");
        Assert.Equal(new Quantity(12, Unit.Of("か所")), quantity);
        Assert.Equal($"12{spelling}", quantity.ToString());
    }

    [Fact]
    public void Multiples_of_a_unit_convert()
    {
        var thousands = new Quantity(1234, Unit.Of("千円"));
        Assert.Equal((1000m, "円"), (thousands.Unit.Scale, thousands.Unit.Base.Symbol));
        Assert.Equal(new Quantity(1234000, Unit.Of("円")), thousands.ToBase());
        Assert.True(thousands.TryConvertTo(Unit.Of("百万円"), out Quantity millions));
        Assert.Equal(1.234m, millions.Amount);
        Assert.False(thousands.TryConvertTo(Unit.Of("人"), out _));
        Assert.Equal(1, Unit.Of("千代田区").Scale);
    }

    [Theory]
    [InlineData("1,000,000", 9, 1000000)]
    [InlineData("12人", 2, 12)]
    [InlineData("3千人", 2, 3000)]
    public void A_number_is_read_at_the_front(string text, int length, int expected)
    {
        Assert.True(JapaneseNumber.TryParsePrefix(text, out decimal value, out int read));
        Assert.Equal((expected, length), (value, read));
    }

    [Theory]
    [InlineData("9999999999999999999999999999")]
    [InlineData("0.0000000000000000000000000001")]
    public void Twenty_eight_digits_are_exact(string text) =>
        Assert.Equal(text, JapaneseNumber.Parse(text).ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("99999999999999999999999999999")]
    [InlineData("9999999999999999999999999999京")]
    public void More_digits_are_refused_and_never_rounded(string text) =>
        Assert.False(JapaneseNumber.TryParse(text, out _));
}
