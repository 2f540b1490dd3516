using System.Globalization;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Plans;
using WelfarePlan.Text;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("95.1％", "95.1", "%")]
    [InlineData("１１１，９０１人", "111901", "人")]
    [InlineData("1,020箇所", "1020", "箇所")]
    [InlineData("100", "100", "")]
    [InlineData("45.10％", "45.10", "%")]
    [InlineData("△5.2ポイント", "-5.2", "ポイント")]
    [InlineData("▲3人", "-3", "人")]
    [InlineData("8,450千円", "8450", "千円")]
    [InlineData("6.8‰", "6.8", "‰")]
    [InlineData("八十六人", "86", "人")]
    [InlineData("3,150人/月", "3150", "人/月")]
    [InlineData("48事業者", "48", "事業者")]
    public void A_cell_is_an_amount_and_its_unit(string cell, string amount, string unit)
    {
        CellValue? value = Read(cell);

        Assert.Equal((amount, unit), (value?.Amount?.ToString(CultureInfo.InvariantCulture), value?.Unit));
    }

    [Theory]
    [InlineData("80％以上", TargetBound.AtLeast, 80, null)]
    [InlineData("250件以下", TargetBound.AtMost, 250, null)]
    [InlineData("５．０％未満", TargetBound.AtMost, 5.0, null)]
    [InlineData("20日以内", TargetBound.AtMost, 20, null)]
    [InlineData("40％以上60％以下", TargetBound.Between, 40.0, 60.0)]
    [InlineData("６５～７０％", TargetBound.Between, 65.0, 70.0)]
    [InlineData("98.0％を維持", TargetBound.Maintain, 98.0, null)]
    [InlineData("30％程度", TargetBound.Exact, 30, null)]
    public void A_bound_stands_behind_the_amount(string cell, TargetBound bound, double amount, double? upper)
    {
        CellValue? value = Read(cell);

        Assert.Equal((bound, (decimal?)amount, (decimal?)upper), (value?.Bound, value?.Amount, value?.Upper));
    }

    [Theory]
    [InlineData("－", MissingReason.NotAvailable)]
    [InlineData("―", MissingReason.NotAvailable)]
    [InlineData("集計中", MissingReason.Pending)]
    [InlineData("未実施", MissingReason.NotConducted)]
    [InlineData("未調査", MissingReason.NotConducted)]
    [InlineData("なし", MissingReason.NotAvailable)]
    public void A_mark_says_why_there_is_no_amount(string cell, MissingReason reason)
    {
        CellValue? value = Read(cell);

        Assert.Equal((null, reason), (value?.Amount, value?.Missing));
    }

    [Theory]
    [InlineData("増加", Direction.Increase)]
    [InlineData("減少", Direction.Decrease)]
    [InlineData("維持", Direction.Maintain)]
    [InlineData("↑", Direction.Increase)]
    [InlineData("↓", Direction.Decrease)]
    public void A_direction_is_no_amount(string cell, Direction direction)
    {
        CellValue? value = Read(cell);

        Assert.Equal((null, direction), (value?.Amount, value?.Direction));
    }

    [Fact]
    public void What_stands_around_an_amount_is_kept_apart()
    {
        Assert.True(Read("H30：95.1％") is { Amount: 95.1m, Year.Year: 2018 });
        Assert.True(Read("（R5）120件") is { Amount: 120m, Year.Year: 2023 });
        Assert.True(Read("95校区／95校区") is { Amount: 95m, OutOf: 95m, Unit: "校区" });
        Assert.True(Read("1,327人（H24.4月末現在）") is { Amount: 1327m, AsOf: not null });
        Assert.True(Read("150件A") is { Amount: 150m, Grade: "A" });
        Assert.True(Read("年2回") is { Amount: 2m, Basis: IndicatorBasis.Annual });
        Assert.True(Read("延べ22回") is { Amount: 22m, Basis: IndicatorBasis.Cumulative });
        Assert.True(Read("9,874人（速報値）") is { Amount: 9874m, Status: ObservationStatus.Provisional });
    }

    [Theory]
    [InlineData("2,2823,2354,021")]
    [InlineData("12,48013,90515,772")]
    [InlineData("1,23人")]
    [InlineData("12.3.4")]
    public void Digits_that_no_rule_can_read_give_no_amount(string cell) => Assert.Null(Read(cell)?.Amount);

    [Theory]
    [InlineData("一般世帯の割合")]
    [InlineData("相談件数")]
    [InlineData("参加者数")]
    [InlineData("10人に1人")]
    [InlineData("65歳以上の高齢者")]
    [InlineData("10％増")]
    [InlineData("市は、年に２回の集まりを開きます。")]
    [InlineData("")]
    public void Words_with_numbers_in_them_are_no_amounts(string cell) => Assert.Null(Read(cell)?.Amount);

    [Fact]
    public void No_reading_depends_on_what_is_not_the_cell() => Assert.Equal(Read("  95.1％  "), Read("95.1％"));

    private static CellValue? Read(string cell) => ValueReader.Read(new FoldedText(cell).Text, YearContext.None);
}
