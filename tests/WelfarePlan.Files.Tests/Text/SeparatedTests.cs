using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Text;

public sealed class SeparatedTests
{
    private const string Table = "指標,単位,目標\n\"相談\n件数\",件,\"1,234\"\n\"「\"\"声\"\"」\",人,7\n";

    [Fact]
    public void Quoted_fields_keep_their_commas_lines_and_quotes()
    {
        SourceDocument document = Opened.From(Table);

        Assert.Equal(["| 指標 | 単位 | 目標 |", "| 相談/件数 | 件 | 1,234 |", "| 「\"声\"」 | 人 | 7 |"], document.Shown());
        Assert.Equal(SourceKind.Csv, document.Kind);
        Assert.Equal("row[2]/cell[3]", Assert.IsType<SourceGrid>(document.Pages[0].Parts[0]).Cells[5].Place.ToString());
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public void Other_separators_are_found(char separator) => Assert.Equal(
        ["| 指標 | 目標 |", "| 件数 | 7 |"], Opened.From($"指標{separator}目標\r\n件数{separator}7\r\n").Shown());

    [Fact]
    public void Encodings_are_told_by_the_bytes()
    {
        Encoding japanese = CodePagesEncodingProvider.Instance.GetEncoding(932)!;

        Assert.Equal(Opened.From(Table).Shown(), Opened.From(japanese.GetBytes(Table)).Shown());
        Assert.Equal(
            Opened.From(Table).Shown(),
            Opened.From([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)]).Shown()
        );
        Assert.Equal(
            Opened.From(Table).Shown(),
            Opened.From([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Table)]).Shown()
        );
    }

    [Fact]
    public void A_title_over_the_table_is_a_line() => Assert.Equal(
        ["進捗管理表", "| 指標 | 目標 |", "| 件数 | 7 |", "| 人数 | 8 |", "| 校数 | 9 |"],
        Opened.From("進捗管理表\n指標,目標\n件数,7\n人数,8\n校数,9\n").Shown());

    [Theory]
    [InlineData("相談件数 1,234件 1,500件\n参加者数 2,345人 2,500人\n")]
    [InlineData("第１章　計画の策定\n住民が、支え合う。\n")]
    [InlineData("一行だけ,の文\n")]
    [InlineData(",,,\n,,,\n")]
    [InlineData("\t　\t\n")]
    public void Text_in_which_commas_happen_to_stand_is_text(string text) =>
        Assert.Equal(SourceKind.Text, Opened.From(text).Kind);

    [Fact]
    public void A_quote_that_does_not_end_is_told() =>
        Assert.Contains(
            DiagnosticRules.QuoteNotClosed.Id,
            Opened.From("指標,目標\n件数,7\n人数,8\n回数,9\n\"校数,9\n日数,3\n").Ids()
        );

    [Fact]
    public void A_text_keeps_its_lines_and_pages()
    {
        SourceDocument document = Opened.From("第１章\n本文\n\f第２章\n");

        Assert.Equal((SourceKind.Text, 2), (document.Kind, document.Pages.Count));
        Assert.Equal(SourceDocument.OfText("第１章\n本文\n\f第２章\n").Pages, document.Pages);
    }
}
