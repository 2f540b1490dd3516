using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Outlines;

public sealed class OutlineTests
{
    // Numbers without a word for their level are a plan's only where a plan's content stands under them.
    private const string Header = "指標　基準値（R2）　目標値（R6）\n";

    [Theory]
    [InlineData("基本目標１　つながる\n施策１　集う\n施策２　知る\n基本目標２　守る\n施策１　備える\n")]
    [InlineData("Ⅰ　つながる\n１　集う\n２　知る\nⅡ　守る\n１　備える\n")]
    [InlineData("第１章　つながる\n第１節　集う\n第２節　知る\n第２章　守る\n第１節　備える\n")]
    [InlineData("基本方針Ⅰ　つながる\n（１）集う\n（２）知る\n基本方針Ⅱ　守る\n（１）備える\n")]
    [InlineData("１　つながる\n（１）集う\n（２）知る\n２　守る\n（１）備える\n")]
    [InlineData("【基本目標１】つながる\n①集う\n②知る\n【基本目標２】守る\n①備える\n")]
    public void Families_of_numbers_nest_as_the_document_nests_them(string text) =>
        Assert.Equal(["つながる", "つながる/集う", "つながる/知る", "守る", "守る/備える"], Paths(WithTables(text)));

    [Fact]
    public void A_heading_on_every_page_is_one_part() =>
        Assert.Equal(
            ["つながる", "つながる/集う", "つながる/知る"],
            Paths("基本目標１　つながる\n１）集う\n\f基本目標１　つながる\n１）集う\n\f基本目標１　つながる\n２）知る\n"));

    [Fact]
    public void A_contents_page_adds_nothing() =>
        Assert.Equal(
            ["つながる", "つながる/集う"],
            Paths("目次\n基本目標１　つながる ………… 3\n施策１　集う ………… 4\n\n基本目標１　つながる\n施策１　集う\n"));

    [Fact]
    public void A_title_broken_over_two_lines_is_healed() =>
        Assert.Equal(
            ["地域の担い手の輪を広げ見守り支え合うつながりづくり"],
            Paths("基本目標２　地域の担い手の輪を広げ\n　　　　　　見守り支え合うつながりづくり\n"));

    [Fact]
    public void A_number_in_prose_opens_no_part() =>
        Assert.Equal(["つながる"], Paths("基本目標１　つながる\n令和３年度には120人が参加し、１人当たり３回の集まりがありました。\n"));

    private static string WithTables(string text) =>
        new[] { "集う\n", "知る\n", "備える\n" }.Aggregate(text, (filled, leaf) =>
            filled.Replace(leaf, $"{leaf}{Header}{leaf.Trim()}人の数　95人　100人\n", StringComparison.Ordinal));

    private static IEnumerable<string> Paths(string text)
    {
        Plan plan = PlanDocument.Read("青葉市地域福祉計画\n\n" + text).Plan;
        return PlanPart.Walk(PlanPart.Goals(plan))
            .Select(part => string.Join('/', part.Chain.Reverse().Select(above => above.Title)));
    }
}
