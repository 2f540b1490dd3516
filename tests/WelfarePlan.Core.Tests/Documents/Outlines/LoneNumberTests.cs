using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class LoneNumberTests
{
    [Fact]
    public void Numbers_of_several_parts_may_stand_on_a_line_above_their_titles() =>
        Assert.Equal(
            ["集う", "集う/場を広げる", "集う/声をかけ合う", "守る", "守る/訪ねて回る"],
            OutlinePaths.OfPlan(
                "重点施策１ 集う\n\n1.1.1\n\n場を広げる\n\n月に一度、歌います。\n\n1.1.2\n\n声をかけ合う\n\n毎朝、立ちます。\n\n"
                    + "重点施策２ 守る\n\n1.2.1\n\n訪ねて回る\n\n毎日、訪ねます。\n"));

    [Fact]
    public void A_level_word_may_be_broken_by_a_blank_line() =>
        Assert.Equal(
            ["みんなで集う", "みんなで集う/歌声の会"],
            OutlinePaths.OfPlan("重点的な\n\n取組１　みんなで集う\n施策１　歌声の会\n月に一度、歌います。\n毎週、集います。\n"));

    [Fact]
    public void A_period_of_years_heads_no_table() =>
        Assert.Empty(
            PlanDocument
                .Read(
                    "青葉市地域福祉計画\n\n令和５年度〜令和 10 年度\n\n令和５年３月\n\n目次\n計画について\n\n2\n\n1.1\n\n位置づけ\n\n2\n\n1.2\n\n期間\n\n3\n")
                .Plan.AllIndicators());
}
