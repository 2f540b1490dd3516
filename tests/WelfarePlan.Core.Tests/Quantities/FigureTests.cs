using WelfarePlan.Quantities;

namespace WelfarePlan.Tests.Quantities;

public sealed class FigureTests
{
    [Theory]
    [InlineData("1回以上", "1回以上", "回")]
    [InlineData("3人以上", "3人以上", "人")]
    [InlineData("5日以内", "5日以下", "日")]
    [InlineData("30件以下", "30件以下", "件")]
    [InlineData("5%超", "5%超", "%")]
    [InlineData("5％未満", "5％未満", "％")]
    [InlineData("最低3回", "3回以上", "回")]
    [InlineData("30％程度", "約30％", "％")]
    [InlineData("約30%", "約30%", "%")]
    [InlineData("概ね 30 ％", "約30％", "％")]
    [InlineData("5人増", "5人増", "人")]
    [InlineData("3ポイント増", "3ポイント増", "ポイント")]
    [InlineData("10%の減少", "10%減", "%")]
    [InlineData("95%を維持", "95%を維持", "%")]
    [InlineData("30～40%", "30～40%", "%")]
    [InlineData("30-40%", "30～40%", "%")]
    [InlineData("40%以上60%以下", "40～60%", "%")]
    [InlineData("40%以上60%未満", "40%以上60%未満", "%")]
    [InlineData("3割～4割", "30～40％", "％")]
    [InlineData("3～4割", "30～40％", "％")]
    [InlineData("年2回", "年2回", "回")]
    [InlineData("2回／年", "2回／年", "回／年")]
    [InlineData("3丁／年", "年3丁", "丁")]
    [InlineData("延べ1,200人", "累計1200人", "人")]
    [InlineData("累計 1,200 人", "累計1200人", "人")]
    [InlineData("1,200人（累計）", "累計1200人", "人")]
    [InlineData("3分の1", "3分の1", "")]
    [InlineData("三分の一以上", "3分の1以上", "")]
    [InlineData("5割5分", "55％", "％")]
    [InlineData("2割5分3厘", "25.3％", "％")]
    [InlineData("人口10万対 18.5", "人口10万対18.5", "")]
    [InlineData("18.5人（人口10万人当たり）", "人口10万対18.5人", "人")]
    [InlineData("10㎞", "10㎞", "㎞")]
    [InlineData("0.06ppm", "0.06ppm", "ppm")]
    [InlineData("百五十人以上", "150人以上", "人")]
    [InlineData("三人", "3人", "人")]
    [InlineData("95校区／95校区", "95校区/95校区", "校区")]
    [InlineData("12丁以上", "12丁以上", "丁")]
    public void What_stands_around_a_number_is_no_part_of_its_unit(string text, string meaning, string unit)
    {
        Assert.True(WrittenQuantity.TryParse(text, out WrittenQuantity written));
        Assert.Equal((meaning, unit), (written.ToString(), written.Value.Unit.Symbol));
        Assert.True(WrittenQuantity.TryParse(meaning, out WrittenQuantity back));
        Assert.Equal(written, back);
    }

    [Theory]
    [InlineData("三重県")]
    [InlineData("八王子市")]
    [InlineData("千葉")]
    [InlineData("十分")]
    [InlineData("一人ひとり")]
    [InlineData("一部")]
    [InlineData("四日市市")]
    [InlineData("百貨店")]
    [InlineData("二本松市")]
    [InlineData("三者協議")]
    [InlineData("千人")]
    [InlineData("2回目")]
    [InlineData("5人以上増")]
    [InlineData("60～40%")]
    [InlineData("3～5千人")]
    [InlineData("4/1")]
    [InlineData("3-5")]
    [InlineData("1/2/3")]
    [InlineData("以上")]
    [InlineData("約")]
    public void A_numeral_inside_a_word_and_what_means_two_things_are_no_quantities(string text)
    {
        Assert.False(WrittenQuantity.TryParse(text, out WrittenQuantity written), written.ToString());
        Assert.False(Quantity.TryParse(text, out _));
        Assert.False(
            FigureScanner.TryReadAt(text, 0, out _, FigureOptions.RunningText)
                && !"千人2回目3～5".Contains(text[0], StringComparison.Ordinal),
            text
        );
    }

    [Fact]
    public void Three_tenths_equal_thirty_percent()
    {
        Assert.Equal(Quantity.Parse("30%"), Quantity.Parse("3割"));
        Assert.Equal(Quantity.Parse("55%"), Quantity.Parse("5割5分"));
        Assert.Equal(Quantity.Parse("30%"), new Quantity(3, Unit.Of("割")).ToBase());
        Assert.Equal(Quantity.Parse("30%"), Quantity.Parse("三割"));
    }

    [Fact]
    public void A_bound_is_kept_or_the_text_is_refused()
    {
        Assert.False(Quantity.TryParse("1回以上", out _));
        Assert.False(Quantity.TryParse("約30%", out _));
        Assert.False(Quantity.TryParse("30～40%", out _));
    }

    [Theory]
    [InlineData("㎡", "m2")]
    [InlineData("㎞", "km")]
    [InlineData("ｋｍ", "km")]
    [InlineData("カ年", "か年")]
    [InlineData("ヶ年", "か年")]
    [InlineData("回／年", "回/年")]
    [InlineData("平方キロメートル", "km2")]
    public void Spellings_of_one_unit_are_equal(string one, string other) => Assert.Equal(Unit.Of(one), Unit.Of(other));

    [Fact]
    public void A_year_and_a_second_unit_in_brackets_belong_to_the_number()
    {
        Assert.True(WrittenQuantity.TryParse("98.7％（R4）", out WrittenQuantity rate));
        Assert.Equal((98.7m, 2022), (rate.Value.Amount, rate.Year?.Year));
        Assert.True(WrittenQuantity.TryParse("3校（12％）", out WrittenQuantity schools));
        Assert.Equal(new Quantity(12, Unit.Percent), schools.Beside);
        Assert.True(WrittenQuantity.TryParse("1,234人（令和5年度見込み）", out WrittenQuantity expected));
        Assert.Equal((2023, QuantityMarks.Estimated), (expected.Year?.Year, expected.Marks));
    }

    [Theory]
    [InlineData("－", nameof(FigureKind.NotAvailable), 1)]
    [InlineData("- 95人", nameof(FigureKind.NotAvailable), 1)]
    [InlineData("なし", nameof(FigureKind.Nothing), 2)]
    [InlineData("集計中", nameof(FigureKind.Pending), 3)]
    [InlineData("未実施（R2）", nameof(FigureKind.NotConducted), 3)]
    [InlineData("事業終了", nameof(FigureKind.Discontinued), 4)]
    [InlineData("増加 95人", nameof(FigureKind.Increase), 2)]
    [InlineData("↓", nameof(FigureKind.Decrease), 1)]
    [InlineData("現状維持", nameof(FigureKind.Maintain), 4)]
    [InlineData("-5人", nameof(FigureKind.Number), 3)]
    [InlineData("24時間電話", nameof(FigureKind.Number), 4)]
    [InlineData("5人 維持", nameof(FigureKind.Number), 2)]
    [InlineData("5人　　　6人", nameof(FigureKind.Number), 2)]
    [InlineData("40%以上 60%以上", nameof(FigureKind.Number), 5)]
    [InlineData("維持管理", nameof(FigureKind.None), 0)]
    [InlineData("なしとする", nameof(FigureKind.None), 0)]
    [InlineData("年度", nameof(FigureKind.None), 0)]
    public void A_figure_says_what_stands_in_the_place_of_a_value_and_how_much_it_takes(
        string text, string kind, int length
    )
    {
        _ = FigureScanner.TryReadAt(text, 0, out WrittenFigure figure);
        Assert.Equal((kind, length), (figure.Kind.ToString(), figure.Length));
    }

    [Fact]
    public void A_figure_keeps_the_multiple_that_is_printed_with_its_unit()
    {
        Assert.True(FigureScanner.TryReadAt("8,450千円以上", 0, out WrittenFigure figure));
        Assert.Equal("8450000円以上", figure.Quantity.ToString());
        Assert.Equal("8450千円", figure.Printed.ToString());
        Assert.False(figure.EndsInWord);
        Assert.True(FigureScanner.TryReadAt("65歳以上の高齢者", 0, out figure));
        Assert.True(figure.EndsInWord);
    }

    [Theory]
    [InlineData("概ね30％以上（R4）")]
    [InlineData("延べ1,200人（累計）")]
    [InlineData("95校区／95校区")]
    [InlineData("三重県")]
    [InlineData("集計中")]
    [InlineData("人口10万対18.5")]
    public void A_figure_is_read_without_allocating(string text)
    {
        Read(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++) Read(text);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Read(string text)
        {
            _ = FigureScanner.TryReadAt(text, 0, out _);
            _ = WrittenQuantity.TryParse(text, out _);
            _ = JapaneseNumber.TryParse(text, out _);
        }
    }

    [Fact]
    public void A_scan_keeps_the_words_around_numbers() =>
        Assert.Equal(
            ["約30%", "累計1200人", "年2回", "1回以上", "5人増"],
            WrittenText.Scan("約30％で、延べ1,200人が年2回、毎月ではなく1回以上、5人増").Select(value => value.Written.ToString()));
}
