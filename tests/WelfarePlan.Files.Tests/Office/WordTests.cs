using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;
using static WelfarePlan.Files.Tests.Building.WordFile;

namespace WelfarePlan.Files.Tests.Office;

public sealed class WordTests
{
    private const string HeadingStyles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/><w:sz "
        + "w:val=\"32\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"own\"><w:name w:val=\"計画見出し\"/><w:basedOn "
        + "w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"t1\"><w:name w:val=\"toc 1\"/></w:style>";

    [Fact]
    public void Headings_come_from_styles_and_outline_levels()
    {
        SourceDocument document = Opened.From(WordFile.Of(
            Paragraph("第１章", "<w:pStyle w:val=\"1\"/>") + Paragraph("節", "<w:pStyle w:val=\"own\"/>") + Paragraph("本文")
            + Paragraph("直接", "<w:outlineLvl w:val=\"1\"/>")
            + Paragraph("本文扱い", "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>"),
        styles: HeadingStyles
    )
);

        Assert.Equal(["#1 第１章", "#3 節", "本文", "#2 直接", "本文扱い"], document.Shown());
        Assert.Equal(
            (16, true),
            Assert.IsType<SourceLine>(document.Pages[0].Parts[1]) is { } line ? (line.FontSize, line.IsBold) : default
        );
    }

    [Fact]
    public void A_heading_is_one_line_however_it_is_broken() => Assert.Equal(
        ["#1 第１章　計画の策定"],
        Opened.From(WordFile.Of(
            "<w:p><w:pPr><w:pStyle w:val=\"1\"/></w:pPr><w:r><w:t>第１章</w:t><w:br/><w:t>計画の策定</w:t></w:r></w:p>",
            styles: HeadingStyles
        )
    )
    .Shown()
);

    [Fact]
    public void Places_count_paragraphs_and_cells_as_the_format_does()
    {
        SourceDocument document = Opened.From(WordFile.Of(
            Paragraph("")
                + Paragraph("前")
                + $"<w:tbl><w:tr>{Cell("a")}{Cell("b")}</w:tr><w:tr>{Cell("c")}{Cell("d")}</w:tr></w:tbl>"
        )
    );

        Assert.Equal("paragraph[2]", document.Pages[0].Parts[0].Place.ToString());
        SourceGrid grid = Assert.IsType<SourceGrid>(document.Pages[0].Parts[1]);
        Assert.Equal(("table[1]", "table[1]/row[2]/cell[1]"), (grid.Place.ToString(), grid.Cells[2].Place.ToString()));
        Assert.Equal(SourceKind.Docx, document.Kind);
        Assert.Matches("^[0-9a-f]{64}$", document.Sha256);
    }

    [Fact]
    public void Spans_and_header_rows_are_read()
    {
        const string Restart = "<w:vMerge w:val=\"restart\"/>";
        SourceDocument document = Opened.From(WordFile.Of(
            "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + Cell("指標", Restart)
                + Cell("目標", "<w:gridSpan w:val=\"2\"/>")
                + "</w:tr>"
            + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + Cell("", "<w:vMerge/>") + Cell("R5") + Cell("R6") + "</w:tr>"
            + "<w:tr>" + Cell("件数") + Cell("1") + Cell("2") + "</w:tr></w:tbl>"));

        Assert.Equal(["| 指標 (2x1) | 目標 (1x2) |", "| R5 | R6 |", "| 件数 | 1 | 2 |"], document.Shown());
        SourceGrid grid = Assert.IsType<SourceGrid>(document.Pages[0].Parts[0]);
        Assert.Equal([true, true, true, true, null, null, null], grid.Cells.Select(cell => cell.IsHeader));
    }

    [Fact]
    public void Columns_and_rows_in_which_nothing_begins_are_gone() => Assert.Equal(
        ["| a (2x1) | b |", "| c |"],
        Opened.From(WordFile.Of(
            "<w:tbl><w:tr>"
                + Cell("a", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>")
                + Cell("b", "<w:vMerge w:val=\"restart\"/>")
                + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>") + Cell("", "<w:vMerge/>") + "</w:tr>"
            + "<w:tr>" + Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>") + Cell("c") + "</w:tr></w:tbl>")).Shown());

    [Fact]
    public void Paragraphs_and_breaks_in_a_cell_are_lines() => Assert.Equal(
        ["| 福祉課/社協/学校 | x |"],
        Opened.From(WordFile.Of(
            $"<w:tbl><w:tr><w:tc>{Paragraph("福祉課")}{Paragraph("")}<w:p><w:r><w:t>社協</w:t><w:br/><w:t>学校</w:t></w:r>"
                + $"</w:p></w:tc>{Cell("x")}</w:tr></w:tbl>"
        )
    )
    .Shown()
);

    [Fact]
    public void A_table_in_a_table_follows_it_and_a_frame_around_text_is_no_table() => Assert.Equal(
        ["| 外 | 内は後 |", "| 1 | 2 |", "囲みの文"],
        Opened.From(WordFile.Of(
            $"<w:tbl><w:tr>{Cell("外")}<w:tc>{Paragraph("内は後")}<w:tbl><w:tr>{Cell("1")}{Cell("2")}</w:tr></w:tbl><w:p/>"
            + "</w:tc></w:tr></w:tbl>"
            + $"<w:tbl><w:tr>{Cell("囲みの文")}</w:tr></w:tbl>")).Shown());

    [Fact]
    public void Tracked_deletions_are_out_and_insertions_in()
    {
        SourceDocument document = Opened.From(WordFile.Of(
            "<w:p><w:r><w:t>目標は</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>120件</w:delText></w:r></w:del><w:ins "
                + "w:id=\"2\"><w:r><w:t>150件</w:t></w:r></w:ins></w:p>"
        )
    );

        Assert.Equal(["目標は150件"], document.Shown());
        Assert.Equal(
            "deleted '120件'",
            Assert.Single(document.Diagnostics, one => one.Id == DiagnosticRules.ChangesAccepted.Id).Text
        );
    }

    [Fact]
    public void Of_ruby_only_the_base_is_read_and_hidden_text_not_at_all() => Assert.Equal(
        ["計画を読む"],
        Opened.From(WordFile.Of(
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>けいかく</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>計画</w:t></w:r></w:rubyBase>"
            + "</w:ruby></w:r>"
            + "<w:r><w:t>を読む</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r></w:p>")).Shown());

    [Fact]
    public void A_text_box_that_stands_twice_is_read_once_after_its_paragraph() => Assert.Equal(
        ["本文", "箱の文"],
        Opened.From(WordFile.Of(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic>"
            + "<a:graphicData uri=\"x\"><wps:wsp><wps:txbx><w:txbxContent>"
            + Paragraph("箱の文")
            + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>"
            + Paragraph("箱の文")
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>本文</w:t></w:r>"
            + "</w:p>"
    )
)
.Shown()
);

    [Fact]
    public void What_smart_tags_and_fields_wrap_is_read() => Assert.Equal(
        ["住所は緑町の1番地"],
        Opened.From(WordFile.Of(
            "<w:p><w:r><w:t>住所は</w:t></w:r><w:smartTag w:element=\"place\"><w:smartTagPr/><w:smartTag "
            + "w:element=\"City\"><w:r><w:t>緑町</w:t></w:r></w:smartTag></w:smartTag>"
            + "<w:fldSimple w:instr=\" REF x \"><w:r><w:t>の1番地</w:t></w:r></w:fldSimple></w:p>")).Shown());

    [Fact]
    public void A_footnote_is_marked_where_it_stands_and_follows_its_paragraph() => Assert.Equal(
        ["社協※1は12社", "※1 社会福祉協議会", "次"],
        Opened.From(WordFile.Of(
            "<w:p><w:r><w:t>社協</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r><w:r><w:t>は12社</w:t></w:r></w:p>"
                + Paragraph("次"),
            footnotes: $"<w:footnote w:id=\"5\">{Paragraph("社会福祉協議会")}</w:footnote>")).Shown());

    [Fact]
    public void A_footnote_that_is_referred_to_twice_is_read_once() => Assert.Equal(
        ["一※1", "※1 注", "二※1"],
        Opened.From(WordFile.Of(
            string.Concat(new[] { "一", "二" }.Select(text =>
                $"<w:p><w:r><w:t>{text}</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>")),
            footnotes: $"<w:footnote w:id=\"5\">{Paragraph("注")}</w:footnote>")).Shown());

    [Fact]
    public void A_table_of_contents_is_left_out_and_told()
    {
        SourceDocument document = Opened.From(WordFile.Of(
            Paragraph("第１章\t1", "<w:pStyle w:val=\"t1\"/>") + Paragraph("第１章", "<w:pStyle w:val=\"1\"/>"),
            styles: HeadingStyles
        )
    );

        Assert.Equal(["#1 第１章"], document.Shown());
        Assert.Contains(DiagnosticRules.ContentsPassedOver.Id, document.Ids());
    }

    [Fact]
    public void What_other_programs_write_outside_the_schema_does_not_stop_the_reading() => Assert.Equal(
        ["| a (2x1) | b |", "| c |"],
        Opened.From(WordFile.Of(
            "<w:tbl><w:tr>"
                + Cell("a", "<w:vMerge w:val=\"restart\"/>")
                + Cell("b", "<w:gridSpan w:val=\"1.0\"/>")
                + "</w:tr><w:tr>"
            + Cell("", "<w:vMerge w:val=\"\"/>") + Cell("c") + "</w:tr></w:tbl>")).Shown());
}
