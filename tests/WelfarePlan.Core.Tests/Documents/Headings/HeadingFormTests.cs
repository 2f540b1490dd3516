using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Headings;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Tests.Documents.Outlines;

namespace WelfarePlan.Tests.Documents.Headings;

public sealed class HeadingFormTests
{
    [Theory]
    [InlineData("基本目標１　集う\n")]
    [InlineData("１　基本目標１　集う\n")]
    [InlineData("第４章　基本目標１　集う\n")]
    [InlineData("本計画の基本目標１　集う\n")]
    [InlineData("【基本目標１】　集う\n")]
    [InlineData("基本目標１\n集う\n")]
    [InlineData("基本目標\n１\n集う\n")]
    [InlineData("基本目標１　【集う】\n")]
    [InlineData("基本目標１　≪集う≫\n")]
    [InlineData("▼基本目標１　集う\n")]
    [InlineData("基本目標名　1　集う\n")]
    [InlineData("## 基本目標１　集う\n")]
    public void A_goal_is_read_in_every_form_in_which_plans_print_it(string line) =>
        Assert.Equal(["集う"], OutlinePaths.OfPlan(line + "\n場をつくります。\n"));

    [Theory]
    [InlineData("基本目標１　集う　施策１　歌う\n")]
    [InlineData("基本目標１　集う　1-1　歌う\n")]
    public void One_line_may_hold_several_headings(string line) =>
        Assert.Equal(["集う", "集う/歌う"], OutlinePaths.OfPlan(line));

    [Fact]
    public void The_number_of_a_measure_behind_its_title_is_none_of_the_title() =>
        Assert.Equal(["集う", "集う/歌う"], OutlinePaths.OfPlan("基本目標１　集う\n（１）歌う（施策1-1）\n"));

    [Theory]
    [InlineData("３　事業一覧\n")]
    [InlineData("① 集いの場の数　12か所　20か所\n")]
    [InlineData("① 地域の住民が主体となって行う活動を支援するため、関係する機関や\n団体と力を合わせて場をつくります。\n")]
    public void Rows_and_wrapped_sentences_are_no_headings(string line) =>
        Assert.Equal(["集う"], OutlinePaths.OfPlan("基本目標１　集う\n" + line));

    [Fact]
    public void Numbers_with_full_stops_nest_by_their_parts() =>
        Assert.Equal(
            ["集う", "集う/歌う", "守る", "守る/備える"],
            OutlinePaths.OfPlan(
                "1. 計画の概要\n1.1 計画の趣旨\n2. 施策の展開\n2.1 集う\n2.1.1 歌う\n声を合わせます。\n2.2 守る\n2.2.1 備える\n声をかけます。\n"
            )
        );

    [Fact]
    public void A_number_of_parts_goes_on_with_one_that_names_its_level() =>
        Assert.Equal(["集う", "集う/歌う", "集う/踊る"], OutlinePaths.OfPlan("基本目標1　集う\n施策1-1　歌う\n1-2　踊る\n"));

    [Fact]
    public void A_long_title_ends_on_the_next_line() =>
        Assert.Equal(
            ["誰もが住み慣れた地域で安心して自分らしく暮らし続けられる仕組みづくり"],
            OutlinePaths.OfPlan("基本目標１　誰もが住み慣れた地域で安心して自分らしく暮らし続けられる\n仕組みづくり\n\n場をつくります。\n"));

    [Fact]
    public void A_sentence_behind_the_title_is_its_description() =>
        Assert.Equal(["集う"], OutlinePaths.OfPlan("基本目標１　集う　地域の人が集う場をつくります。\n"));

    [Fact]
    public void Short_lines_between_paragraphs_are_measures_where_the_goal_has_no_numbered_ones() =>
        Assert.Equal(
            ["集う", "集う/見守り活動の推進", "集う/居場所の充実", "守る", "守る/備え"],
            OutlinePaths.OfPlan(
                "基本目標１　集う\n\n見守り活動の推進\nひとり暮らしの高齢者を、地域のみんなで見守ります。\n\n居場所の充実\n気軽に集まれる場所を、身近なところに増やします。\n\n"
                + "基本目標２　守る\n（１）備え\n道具をそろえます。\n"));

    [Fact]
    public void Heading_styles_nest_by_their_level()
    {
        IReadOnlyList<Line> lines = LineReader.Read("つどう\nうたう\nまもる\n", [], default);
        var source = new OutlineSource(lines, YearContext.None, "")
        {
            Formats = new Dictionary<int,
                LineFormat>
            { [1] = new(HeadingLevel: 1), [2] = new(HeadingLevel: 2), [3] = new(HeadingLevel: 1) },
        };

        Assert.Equal([1, 2, 1], HeadingClasses.Of(source, []).Select(part => part.Level));
    }

    [Fact]
    public void A_number_that_the_format_draws_numbers_the_heading()
    {
        IReadOnlyList<Line> lines = LineReader.Read("見守り活動の推進\n", [], default);
        var source = new OutlineSource(lines, YearContext.None, "")
        {
            Formats = new Dictionary<int,
            LineFormat>
            { [1] = new(ListLabel: "（１）") }
        };
        OutlinePart heading = Assert.Single(HeadingClasses.Of(source, []));

        Assert.Equal((NumberingFamily.Bracketed, "1", "見守り活動の推進"),
            (heading.Numbering.Family, heading.Numbering.Number, heading.Text));
    }

    [Fact]
    public void Bold_lines_are_measures_where_the_goal_has_no_numbered_ones()
    {
        IReadOnlyList<Line> lines = LineReader.Read("基本目標１　集う\n見守り\nみんなで\n居場所\n", [], default);
        var source = new OutlineSource(lines, YearContext.None, "")
        {
            Formats = new Dictionary<int,
            LineFormat>
            { [2] = new(IsBold: true), [4] = new(IsBold: true) }
        };

        Assert.Equal(["集う", "見守り", "居場所"], HeadingClasses.Of(source, [])
            .Where(part => part.Class == LineClass.Heading).Select(part => part.Text));
    }

    [Fact]
    public void Headings_in_the_columns_of_a_table_come_before_its_rows()
    {
        IReadOnlyList<Line> lines = LineReader.Read("基本目標 | 施策\n1 集う | 1 歌う\n", [], default);
        var source = new OutlineSource(lines, YearContext.None, "")
        {
            GridHeadings =
            [
                new(LineSpan.At(2), new(NumberingFamily.Word, "1", "基本目標", 0), "集う", 0),
                new(LineSpan.At(2), new(NumberingFamily.Word, "1", "施策", 0), "歌う", 1),
            ],
        };

        Assert.Equal(["集う", "歌う"], HeadingClasses.Of(source, []).Where(part => part.Class == LineClass.Heading)
            .Select(part => part.Text));
    }
}
