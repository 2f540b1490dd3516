using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using WelfarePlan.Quantities;
using WelfarePlan.Tests.Properties;

namespace WelfarePlan.Tests.Laws;

[WideLaws]
public sealed class FigureLaws
{
    private static readonly Gen<Unit> Units = Gen.Elements(
        "", "人", "％", "ポイント", "円", "千円", "十万円", "百万円", "千人", "万人", "百世帯", "千トン", "割", "人/年", "ｋｍ")
        .Select(Unit.Of);

    private static readonly Arbitrary<Quantity> InKnownUnits = (
        from digits in Gen.Choose(-99_999_999, 99_999_999)
        from places in Gen.Choose(0, 4)
        from unit in Units
        select new Quantity(new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)places), unit)).ToArbitrary();

    [Property]
    public Property What_is_read_of_figures_in_the_usual_shape_reads_back_from_its_own_text() =>
        Prop.ForAll(FigureTexts.Common, ReadsBack);

    [Property]
    public Property What_is_read_of_any_pieces_of_figures_reads_back_from_its_own_text() =>
        Prop.ForAll(FigureTexts.Any, ReadsBack);

    [Property]
    public Property The_text_of_a_quantity_means_it_in_the_unit_that_its_own_is_a_multiple_of() =>
        Prop.ForAll(InKnownUnits, quantity => Quantity.Parse(quantity.ToString()) == quantity.ToBase());

    [Theory]
    [InlineData("30[千円]", "30千円")]
    [InlineData("30（千円）", "30千円")]
    [InlineData("三[千円]", "3千円")]
    [InlineData("-0.5[千円]", "-0.5千円")]
    [InlineData("30（R4）[百万円]", "30百万円（R4）")]
    [InlineData("人口10万対30[千人]", "人口10万対30千人")]
    [InlineData("30～40[千円]", "30千円～40千円")]
    [InlineData("30/40[千円]", "30千円/40千円")]
    [InlineData("30[千円]以上", "30千円以上")]
    public void A_multiple_in_brackets_means_what_it_means_behind_the_number(string brackets, string plain)
    {
        Assert.True(WrittenQuantity.TryParse(brackets, out WrittenQuantity one));
        Assert.True(WrittenQuantity.TryParse(plain, out WrittenQuantity other));
        Assert.Equal(other, one);
    }

    [Theory]
    [InlineData("8.5万[千円]")]
    [InlineData("3～5千")]
    [InlineData("3/5万")]
    [InlineData("3～5千[人]")]
    [InlineData("79228162514264337593543950335[千円]")]
    public void A_multiple_that_may_be_meant_twice_or_once_is_refused(string text) =>
        Assert.False(WrittenQuantity.TryParse(text, out _));

    private static bool ReadsBack(string text) =>
        !WrittenQuantity.TryParse(text, out WrittenQuantity written)
        || (WrittenQuantity.TryParse(written.ToString(), out WrittenQuantity back) && back == written);
}
