using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Tests.Building;
using WelfarePlan.Sources;
using static WelfarePlan.Files.Tests.Building.SlideFile;

namespace WelfarePlan.Files.Tests.Office;

public sealed class SlideTests
{
    private const string Title = "<p:ph type=\"title\"/>";

    [Fact]
    public void A_title_is_a_heading_and_names_its_page()
    {
        SourceDocument document = Opened.From(
            SlideFile.Of((Shape(0, 50, Paragraph("本文")) + Shape(0, 100, Paragraph("成果指標"), Title), ""))
        );

        Assert.Equal(["#1 成果指標", "本文"], document.Shown());
        Assert.Equal(
            ("成果指標", 720.0, 540.0),
            (document.Pages[0].Name, document.Pages[0].Width, document.Pages[0].Height)
        );
        Assert.Equal("p1:shape[2]/paragraph[1]", document.Pages[0].Parts[1].Place.ToString());
    }

    [Fact]
    public void Frames_are_read_from_the_top_and_columns_from_the_left() => Assert.Equal(
        ["上", "左１", "左２", "右１", "右２"],
        Opened.From(SlideFile.Of((
            Shape(200, 60, Paragraph("右１"), height: 30)
                + Shape(0, 105, Paragraph("左２"), height: 60)
                + Shape(200, 85, Paragraph("右２"), height: 80)
            + Shape(0, 50, Paragraph("左１"), height: 60) + Shape(0, 0, Paragraph("上"), width: 300), ""))).Shown());

    [Theory]
    [InlineData("(1) 集う", "(1) 学ぶ", "目標１ (1) 集う 目標２ (1) 学ぶ (2) 話す")]
    [InlineData("(1) 集う", "(2) 学ぶ", "目標１ 目標２ (1) 集う (2) 学ぶ (2) 話す")]
    public void Numbers_that_begin_anew_beside_each_other_go_on_downwards(string left, string right, string order) =>
        Assert.Equal(
            order,
            string.Join(' ', Opened.From(SlideFile.Of((
                Shape(0, 0, Paragraph("目標１"), height: 30) + Shape(200, 0, Paragraph("目標２"), height: 30)
                    + Shape(0, 50, Paragraph(left), height: 30) + Shape(200, 50, Paragraph(right), height: 30)
                    + Shape(200, 90, Paragraph("(2) 話す"), height: 30), ""))).Shown()));

    [Fact]
    public void Bullets_numbers_and_levels_become_labels()
    {
        SourceDocument document = Opened.From(SlideFile.Of((Shape(
            0, 0,
            Paragraph("a", "<a:pPr><a:buAutoNum type=\"circleNumDbPlain\"/></a:pPr>")
                + Paragraph("い", "<a:pPr lvl=\"1\"><a:buChar char=\"・\"/></a:pPr>")
            + Paragraph("b", "<a:pPr><a:buAutoNum type=\"circleNumDbPlain\"/></a:pPr>")
            + Paragraph("c", "<a:pPr><a:buNone/></a:pPr>")
    ),
    ""
)
)
);

        Assert.Equal(["[①] a", "[・] い", "[②] b", "c"], document.Shown());
        Assert.Equal(36, Assert.IsType<SourceLine>(document.Pages[0].Parts[1]).Indent);
    }

    [Fact]
    public void Groups_are_undone_and_breaks_are_lines() => Assert.Equal(
        ["先", "後", "１"],
        Opened.From(SlideFile.Of((
            Shape(0, 200, "<a:p><a:r><a:t>後</a:t></a:r><a:br/><a:r><a:t>１</a:t></a:r></a:p>")
            + "<p:grpSp><p:nvGrpSpPr/>"
            + "<p:grpSpPr>"
            + $"{Transform(0, 10, 100, 50, "<a:chOff x=\"0\" y=\"6350000\"/><a:chExt cx=\"1270000\" cy=\"635000\"/>")}"
            + "</p:grpSpPr>"
            + Shape(0, 500, Paragraph("先")) + "</p:grpSp>", ""))).Shown());

    [Fact]
    public void Tables_are_grids_with_spans()
    {
        const string Merged = "<a:txBody><a:bodyPr/><a:p/></a:txBody><a:tcPr/></a:tc>";
        string table =
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"2\" name=\"\"/></p:nvGraphicFramePr><p:xfrm><a:off "
            + "x=\"0\" y=\"0\"/><a:ext cx=\"9\" cy=\"9\"/></p:xfrm>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>"
            + "<a:tblPr firstRow=\"1\"/>"
            + $"<a:tr>{TableCell("指標", "rowSpan=\"2\"")}{TableCell("目標", "gridSpan=\"2\"")}<a:tc "
            + $"hMerge=\"1\">{Merged}</a:tr>"
            + $"<a:tr><a:tc vMerge=\"1\">{Merged}{TableCell("R5", "")}{TableCell("R6", "")}</a:tr>"
            + $"<a:tr>{TableCell("件数", "")}{TableCell("1", "")}{TableCell("2", "")}</a:tr></a:tbl></a:graphicData>"
            + "</a:graphic></p:graphicFrame>";
        SourceDocument document = Opened.From(SlideFile.Of((table, "")));

        Assert.Equal(["| 指標 (2x1) | 目標 (1x2) |", "| R5 | R6 |", "| 件数 | 1 | 2 |"], document.Shown());
        Assert.Equal(
            "p1:table[1]/row[2]/cell[2]",
            Assert.IsType<SourceGrid>(document.Pages[0].Parts[0]).Cells[2].Place.ToString()
        );
    }

    [Fact]
    public void Hidden_slides_are_out_and_told()
    {
        SourceDocument document = Opened.From(
            SlideFile.Of((Shape(0, 0, Paragraph("秘"), Title), "show=\"0\""), (Shape(0, 0, Paragraph("公")), ""))
        );

        Assert.Equal(["公"], document.Shown());
        Assert.Equal(
            (2, DiagnosticRules.HiddenPagePassedOver.Id),
            (document.Pages[0].Number, Assert.Single(document.Ids()))
        );
    }

    [Fact]
    public void Slide_numbers_and_feet_are_no_text() => Assert.Empty(
        Opened
            .From(
                SlideFile.Of(
                    (
                        Shape(0, 0, Paragraph("3"), "<p:ph type=\"sldNum\"/>")
                            + Shape(0, 9, Paragraph("町"), "<p:ph type=\"ftr\"/>"),
                        ""
                    )
                )
            )
            .Shown()
    );

    private static string TableCell(string text, string attributes) =>
        $"<a:tc {attributes}><a:txBody><a:bodyPr/>{Paragraph(text)}</a:txBody><a:tcPr/></a:tc>";
}
