using WelfarePlan.Files.Office.Word;
using WelfarePlan.Files.Tests.Building;
using static WelfarePlan.Files.Tests.Building.WordFile;

namespace WelfarePlan.Files.Tests.Office;

public sealed class WordListTests
{
    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText "
            + $"w:val=\"{text}\"/></w:lvl>";

    private static string Lists(string levels, string overrides = "") =>
        $"<w:abstractNum w:abstractNumId=\"7\">{levels}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId "
        + "w:val=\"7\"/></w:num>"
        + $"<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/>{overrides}</w:num>";

    [Fact]
    public void Numbers_that_only_numbering_defines_become_labels() => Assert.Equal(
        ["[第1章] 一", "[（１）] い", "[（２）] ろ", "[①] は", "[第2章] 二", "[（１）] に"],
        Opened.From(WordFile.Of(
            Item("一", 1) + Item("い", 1, 1) + Item("ろ", 1, 1) + Item("は", 1, 2) + Item("二", 1) + Item("に", 1, 1),
            Lists(
                Level(0, "decimal", "第%1章")
                    + Level(1, "decimalFullWidth", "（%2）")
                    + Level(2, "decimalEnclosedCircle", "%3")
            )
        )
    )
    .Shown()
);

    [Fact]
    public void Levels_above_stand_in_the_label_and_legal_ones_as_digits() => Assert.Equal(
        ["[I] 一", "[I-1] い", "[1.1.1] ろ"],
        Opened.From(WordFile.Of(
            Item("一", 1) + Item("い", 1, 1) + Item("ろ", 1, 2),
            Lists(
                Level(0, "upperRoman", "%1")
                    + Level(1, "decimal", "%1-%2")
                    + Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")
            )
        )
    )
    .Shown()
);

    [Fact]
    public void Lists_of_one_definition_count_on_unless_they_say_where_they_begin() => Assert.Equal(
        ["[1] a", "[2] b", "[5] c", "[6] d"],
        Opened.From(WordFile.Of(
            Item("a", 1) + Item("b", 1) + Item("c", 2) + Item("d", 2),
            Lists(
                Level(0, "decimal", "%1"),
                "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"
            )
        )
    )
    .Shown()
);

    [Fact]
    public void A_style_can_put_paragraphs_into_a_list() => Assert.Equal(
        ["#1 [第1章] 計画", "#2 [1-1] 背景"],
        Opened.From(WordFile.Of(
            Paragraph("計画", "<w:pStyle w:val=\"h1\"/>") + Paragraph("背景", "<w:pStyle w:val=\"h2\"/>"),
            Lists(
                Level(0, "decimal", "第%1章", "<w:pStyle w:val=\"h1\"/>")
                    + Level(1, "decimal", "%1-%2", "<w:pStyle w:val=\"h2\"/>")
            ),
            string.Concat(new[] { 1, 2 }.Select(level =>
                $"<w:style w:type=\"paragraph\" w:styleId=\"h{level}\"><w:name w:val=\"heading "
                    + $"{level}\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            )
        )
    )
)
.Shown()
);

    [Fact]
    public void In_a_cell_the_label_stands_before_the_text() => Assert.Equal(
        ["| ① 見守り/・声かけ | 1 |"],
        Opened.From(WordFile.Of(
            $"<w:tbl><w:tr><w:tc>{Item("見守り", 1)}{Item("声かけ", 1, 1)}</w:tc><w:tc>{Item("", 1, 2)}</w:tc></w:tr>"
                + "</w:tbl>",
            Lists(
                Level(0, "decimalEnclosedCircle", "%1")
                    + Level(1, "bullet", "\uF0B7")
                    + Level(2, "decimal", "%3")
            )
        )
    )
    .Shown()
);

    [Theory]
    [InlineData(3, "decimalEnclosedCircle", "③")]
    [InlineData(21, "decimalEnclosedCircle", "㉑")]
    [InlineData(50, "decimalEnclosedCircle", "㊿")]
    [InlineData(51, "decimalEnclosedCircle", "51")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(4, "upperRoman", "IV")]
    [InlineData(27, "upperLetter", "AA")]
    [InlineData(2, "aiueoFullWidth", "イ")]
    [InlineData(2, "iroha", "ロ")]
    [InlineData(23, "japaneseCounting", "二十三")]
    [InlineData(110, "japaneseCounting", "百十")]
    [InlineData(20, "ideographDigital", "二〇")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(7, "decimalEnclosedParen", "⑺")]
    [InlineData(7, "something new", "7")]
    public void Numbers_are_written_as_their_format_says(int number, string format, string written) =>
        Assert.Equal(written, ListFormats.Write(number, format));
}
