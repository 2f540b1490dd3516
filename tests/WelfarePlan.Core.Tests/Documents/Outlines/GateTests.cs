using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class GateTests
{
    [Theory]
    [InlineData("令和６年度職員研修\n１　目的\n資質を高める。\n２　内容\n（１）新任研修\n（２）管理職研修\n３　予算\n120万円\n")]
    [InlineData("会議録\n１　開会\n２　議事\n（１）決算について\n（２）予算について\n３　閉会\n")]
    [InlineData("第１条　この要綱は、必要な事項を定める。\n１　目的\n２　定義\n")]
    [InlineData("目標１　報告書を早く出す\n目標２　会議を短くする\n")]
    public void A_document_that_is_no_plan_has_no_goals(string text)
    {
        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Empty(plan.Goals);
        Assert.Null(plan.Municipality);
        Assert.Empty(plan.Principles);
    }

    [Theory]
    [InlineData("青葉市地域福祉計画\n\n１　集う\n（１）歌う\n（２）踊る\n２　守る\n（１）備える\n")]
    [InlineData("青葉市地域福祉計画\n\n第４章　施策の展開\n第１節　集う\n１　歌う\n２　踊る\n第２節　守る\n１　備える\n第５章　計画の推進体制\n１　庁内会議\n")]
    public void Bare_numbers_are_goals_in_a_titled_plan_whose_headings_have_children(string text) =>
        Assert.Equal(["集う", "集う/歌う", "集う/踊る", "守る", "守る/備える"], OutlinePaths.Of(text));

    [Fact]
    public void A_chapter_about_the_plan_is_no_goal() =>
        Assert.Equal(
            ["集う", "集う/歌う", "守る", "守る/備える"],
            OutlinePaths.Of(
                "青葉市地域福祉計画\n\n第１章　計画の概要\n１　計画の趣旨\n２　計画の期間\n第２章　施策の展開\n１　集う\n（１）歌う\n２　守る\n（１）備える\n資料編\n１　策定の経過\n２　委員名簿\n"
            )
        );

    [Theory]
    [InlineData("基本目標\n集う\n守る\n")]
    [InlineData("次のことに取り組みます。\n")]
    [InlineData("基本理念\n")]
    [InlineData("基本目標１　集う\n次のことに取り組みます。\n・歌う\n・踊る\n")]
    public void Twice_the_lines_take_twice_the_memory(string lines)
    {
        long once = AllocatedBy(string.Concat(Enumerable.Repeat(lines, 2000)));
        long twice = AllocatedBy(string.Concat(Enumerable.Repeat(lines, 4000)));

        Assert.InRange((double)twice / once, 1, 2.6);
    }

    private static long AllocatedBy(string text)
    {
        PlanDocument.Read(text[..(text.Length / 100)]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        PlanDocument.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_heading_that_fits_nowhere_is_told_at_its_place()
    {
        Diagnostic told = Assert.Single(PlanDocument.Read("青葉市地域福祉計画\n基本目標１　集う\n１　歌う\n１　踊る\n")
            .Diagnostics, diagnostic => diagnostic.Id == "WP3011");

        Assert.Equal((LineSpan.At(4), "踊る"), (told.Lines, told.Text));
    }

    [Fact]
    public void A_stray_number_closes_no_goal() =>
        Assert.Equal(
            ["集う", "集う/歌う", "集う/踊る"],
            OutlinePaths.OfPlan("基本目標１　集う\n（１）歌う\n（９）のとおり\n（２）踊る\n"));
}
