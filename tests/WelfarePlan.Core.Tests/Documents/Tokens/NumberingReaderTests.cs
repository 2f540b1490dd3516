using WelfarePlan.Documents.Tokens;
using WelfarePlan.Tests.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Tokens;

public sealed class NumberingReaderTests
{
    [Theory]
    [InlineData("第５章　ひろげよう！福祉活動とネットワーク", NumberingFamily.Chapter, "5", "章", "ひろげよう!福祉活動とネットワーク")]
    [InlineData("第２節　支え手を増やす", NumberingFamily.Section, "2", "節", "支え手を増やす")]
    [InlineData("第三章 施策の展開", NumberingFamily.Chapter, "三", "章", "施策の展開")]
    [InlineData("基本目標１　支え合う人づくり", NumberingFamily.Word, "1", "基本目標", "支え合う人づくり")]
    [InlineData("【基本目標Ⅰ】市民が主役の地域づくり", NumberingFamily.Word, "Ⅰ", "基本目標", "市民が主役の地域づくり")]
    [InlineData("基本目標三　安全に暮らせる地域づくり", NumberingFamily.Word, "三", "基本目標", "安全に暮らせる地域づくり")]
    [InlineData("施策（２）ふれあいの場の充実", NumberingFamily.Word, "2", "施策", "ふれあいの場の充実")]
    [InlineData("具体的施策①　交流の場の提供", NumberingFamily.Word, "①", "具体的施策", "交流の場の提供")]
    [InlineData("施策１－２：見守り", NumberingFamily.Word, "1-2", "施策", "見守り")]
    [InlineData("【基本目標１】つながる", NumberingFamily.Word, "1", "基本目標", "つながる")]
    [InlineData("施策（１）人材の育成", NumberingFamily.Word, "1", "施策", "人材の育成")]
    [InlineData("Ⅱ　支え合いの地域づくり", NumberingFamily.Roman, "Ⅱ", "", "支え合いの地域づくり")]
    [InlineData("３ 連携による支援の充実", NumberingFamily.Plain, "3", "", "連携による支援の充実")]
    [InlineData("2-1 子どもと家庭を守る", NumberingFamily.Compound, "2-1", "", "子どもと家庭を守る")]
    [InlineData("1-(1)学びの機会の提供", NumberingFamily.Compound, "1-(1)", "", "学びの機会の提供")]
    [InlineData("（１）見守り活動の推進", NumberingFamily.Bracketed, "1", "", "見守り活動の推進")]
    [InlineData("１）住民に身近な地域", NumberingFamily.HalfBracketed, "1", "", "住民に身近な地域")]
    [InlineData("①近隣住民による支えあい", NumberingFamily.Circled, "①", "", "近隣住民による支えあい")]
    [InlineData("ア　相談の充実", NumberingFamily.Kana, "ア", "", "相談の充実")]
    [InlineData("◇サロンを開きます", NumberingFamily.Mark, "", "◇", "サロンを開きます")]
    public void The_number_of_a_heading_is_told_from_its_title(
        string raw, object family, string number, string word, string title
    )
    {
        string text = TestLines.TextOf(raw);
        Numbering? numbering = NumberingReader.Read(text);

        Assert.NotNull(numbering);
        Assert.Equal(
            ((NumberingFamily)family, number, word, title),
            (numbering.Value.Family, numbering.Value.Number, numbering.Value.Word, text[numbering.Value.TitleStart..])
        );
    }

    [Theory]
    [InlineData("95.1％")]
    [InlineData("1,020箇所")]
    [InlineData("12歳児の1人当たりのむし歯の本数")]
    [InlineData("65歳以上の高齢者の割合")]
    [InlineData("令和３年度の主な取組")]
    [InlineData("目標1人以上")]
    [InlineData("施策の展開")]
    [InlineData("第三者評価を受けた事業所の数")]
    [InlineData("一人ひとりが輝くまち")]
    [InlineData("H30：95.1％")]
    [InlineData("2024年度")]
    [InlineData("アウトリーチの件数")]
    [InlineData("")]
    [InlineData("　")]
    public void A_line_that_begins_with_a_number_need_not_be_a_heading(string raw) =>
        Assert.Null(NumberingReader.Read(TestLines.TextOf(raw)));
}
