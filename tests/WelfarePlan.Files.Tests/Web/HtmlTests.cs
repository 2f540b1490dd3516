using System.Text;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Tests.Web;

public sealed class HtmlTests
{
    [Fact]
    public void Headings_lists_and_definitions_keep_what_they_are() => Assert.Equal(
        ["#1 計画　概要", "#2 目標", "[1.] 一", "[・] い", "[2.] 二", "続き", "基本理念", "ともに"],
        Shown("<h1>計画<br>概要</h1><h2>目標</h2><ol><li>一<ul><li>い</ul><li><p>二</p><p>続き</p></ol><dl><dt>基本理念<dd>ともに</dl>"));

    [Fact]
    public void Numbers_of_lists_follow_their_attributes() => Assert.Equal(
        ["[C.] は", "[E.] ほ", "[iv.] 四", "[iii.] 三"],
        Shown("<ol type=A start=3><li>は<li value=5>ほ</ol><ol type=i reversed start=4><li>四<li>三</ol>"));

    [Fact]
    public void Spans_heads_and_captions_of_tables_are_read()
    {
        SourceDocument document = Opened.From(Page(
            "<table><caption>成果指標</caption><tfoot><tr><td>計<td>9<td>9</tfoot><tr><th rowspan=2>指標<th "
                + "colspan=2>目標</tr><tr><th>R5<th>R6</tr><tr><td>件数<td>1<br>2<td>3</table>"
        )
    );

        Assert.Equal(["| 指標 (2x1) | 目標 (1x2) |", "| R5 | R6 |", "| 件数 | 1/2 | 3 |", "| 計 | 9 | 9 |"], document.Shown());
        SourceGrid grid = Assert.IsType<SourceGrid>(Assert.Single(document.Pages[0].Parts));
        Assert.Equal(("成果指標", "table[1]/row[3]/cell[2]"), (grid.Caption, grid.Cells[5].Place.ToString()));
        Assert.Equal(
            [true, true, true, true, null, null, null, null, null, null],
            grid.Cells.Select(cell => cell.IsHeader)
        );
    }

    [Fact]
    public void A_span_of_no_end_ends_with_its_table() => Assert.Equal(
        ["| a (2x1) | b |", "| c |"],
        Shown("<table><tr><td rowspan=65534>a<td>b<tr><td>c</table>"));

    [Fact]
    public void A_table_that_lays_out_prose_becomes_lines() => Assert.Equal(
        ["左の文", "#3 見出し", "右の文", "| a | b |", "| c | d |"],
        Shown("<table><tr><td><p>左の文</p><h3>見出し</h3><td>右の文<table><tr><td>a<td>b<tr><td>c<td>d</table></table>"));

    [Fact]
    public void A_table_in_a_cell_of_data_follows_its_table() => Assert.Equal(
        ["| 指標 | 値 |", "| 件数 | 1 |", "| x | y |"],
        Shown("<table><tr><th>指標<th>値<tr><td>件数<td>1<table><tr><th>x<th>y</table></table>"));

    [Fact]
    public void What_surrounds_the_content_is_out_and_told()
    {
        SourceDocument document = Opened.From(Page(
            "<nav>ホーム</nav><header>町の名</header><script>x()</script><style>p{}</style><h1>計画</h1><article>"
                + "<header>前書き</header></article><select><option>選ぶ</select><footer>著作権</footer>"
        )
    );

        Assert.Equal(["#1 計画", "前書き"], document.Shown());
        Assert.Equal(
            "ホーム",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.BoilerplatePassedOver.Id).Text
        );
    }

    [Fact]
    public void Where_a_page_names_its_content_nothing_else_is_read() =>
        Assert.Equal(["本文"], Shown("<div>案内</div><main><p>本文</p></main><div>関連</div>"));

    [Fact]
    public void Titles_in_the_table_of_a_saved_spreadsheet_are_lines() => Assert.Equal(
        ["進捗管理表", "| 指標 | R5 | R6 |", "| 件数 | 1 | 2 |"],
        Shown("<table><tr><td>進捗管理表<td><td><tr><td><td><td><tr><td>指標<td>R5<td>R6<tr><td>件数<td>1<td>2</table>"));

    [Fact]
    public void Running_heads_that_a_word_processor_saves_are_out() =>
        Assert.Equal(
            ["本文"],
            Shown("<div title=\"header\"><p>計画の名</p></div><p>本文</p><div title=\"footer\"><p>- 2 -</p></div>")
        );

    [Fact]
    public void A_header_with_the_only_heading_is_content() =>
        Assert.Equal(["#1 計画", "本文"], Shown("<header><h1>計画</h1></header><p>本文"));

    [Fact]
    public void Ruby_gives_its_base_and_broken_lines_of_Japanese_join() =>
        Assert.Equal(["福祉の計画です。 A B"], Shown("<p><ruby>福祉<rp>(</rp><rt>ふくし</rt></ruby>の\n  計画です。\n A\n B</p>"));

    [Theory]
    [InlineData(932, "shift_jis")]
    [InlineData(51932, "euc-jp")]
    [InlineData(50220, "iso-2022-jp")]
    [InlineData(65001, "utf-8")]
    public void Pages_in_the_encodings_of_Japan_are_read(int codePage, string name)
    {
        Encoding encoding =
            codePage == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        byte[] page = encoding.GetBytes(
            $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={name}\"><title>計画</title>"
                + "</head><p>地域福祉</p></html>"
        );

        Assert.Equal(["地域福祉"], Opened.From(page).Shown());
        Assert.Equal("計画", Opened.From(page).Pages[0].Name);
    }

    [Fact]
    public void Elements_nested_without_end_are_refused()
    {
        Assert.Equal(
            [DiagnosticRules.LimitExceeded.Id],
            Opened.From(Page(string.Concat(Enumerable.Repeat("<div>", 100_000)))).Ids()
        );
        Assert.Equal(
            [DiagnosticRules.LimitExceeded.Id],
            Opened.From(Page(string.Concat(Enumerable.Repeat("<b>", 100_000)))).Ids()
        );
    }

    [Fact]
    public void A_table_of_endless_columns_is_refused() => Assert.Equal(
        [DiagnosticRules.LimitExceeded.Id],
        Opened
            .From(
                Page(
                    "<table>"
                        + string.Concat(
                            Enumerable.Repeat(
                                "<tr>" + string.Concat(Enumerable.Repeat("<td colspan=1000>", 1000)),
                                20
                            )
                        )
                )
            )
            .Ids()
    );

    private static string[] Shown(string body) => Opened.From(Page(body)).Shown();

    private static string Page(string body) => $"<!DOCTYPE html><html><body>{body}</body></html>";
}
