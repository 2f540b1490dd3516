using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Facts;

public sealed class FactsReaderTests
{
    [Theory]
    [InlineData("第３期青葉市地域福祉計画", "第３期青葉市地域福祉計画", 3, "青葉市")]
    [InlineData("第４次 熊本市地域福祉計画・地域福祉活動計画 進捗状況", "第４次熊本市地域福祉計画・地域福祉活動計画", 4, "熊本市")]
    [InlineData("朝日野市第２期地域福祉計画", "朝日野市第２期地域福祉計画", 2, "朝日野市")]
    [InlineData("第三次　双葉野市地域福祉計画", "第三次双葉野市地域福祉計画", 3, "双葉野市")]
    [InlineData("みどり町地域福祉計画（概要版）", "みどり町地域福祉計画", null, "みどり町")]
    [InlineData("施策評価シート　絹ヶ原市地域福祉計画", "絹ヶ原市地域福祉計画", null, "絹ヶ原市")]
    public void A_cover_names_the_plan(string cover, string title, int? edition, string municipality)
    {
        Plan plan = Read(cover);

        Assert.Equal((title, edition, municipality), (plan.Title, plan.Edition, plan.Municipality));
    }

    [Theory]
    [InlineData("この地域福祉計画は、市民の声をもとに作りました。")]
    [InlineData("本計画は、第３期青葉市地域福祉計画を引き継ぐものです。")]
    [InlineData("相談窓口のご案内")]
    public void A_sentence_is_no_title(string line) => Assert.Null(Read(line).Title);

    [Theory]
    [InlineData("計画期間：令和２年度から令和６年度まで", 2020, 2024)]
    [InlineData("計画期間　平成３１年度～令和５年度", 2019, 2023)]
    [InlineData("令和３年度（2021年度）～令和７年度（2025年度）", 2021, 2025)]
    [InlineData("計画の期間は令和４年度か\nら令和８年度までの５年間です。", 2022, 2026)]
    [InlineData("計画の期間\n2024年度～2029年度の6年間", 2024, 2029)]
    public void The_period_is_two_years(string line, int from, int to)
    {
        Plan plan = Read("青葉市地域福祉計画\n" + line);

        Assert.Equal((from, to), (plan.Period?.From.Year, plan.Period?.To.Year));
    }

    [Theory]
    [InlineData("令和２年度の相談件数は令和元年度より増えました。")]
    [InlineData("前の計画は平成２７年度に終わりました。")]
    public void Years_of_a_sentence_are_no_period(string line) => Assert.Null(Read("青葉市地域福祉計画\n" + line).Period);

    [Theory]
    [InlineData("（令和２年度～令和４年度）\n本書は「第２期青葉市地域福祉計画」（計画期間：令和２年度～令和６年度）の報告です。", 2020, 2024)]
    [InlineData("（第２期地域福祉計画　令和５年度～令和９年度）", 2023, 2027)]
    [InlineData("（平成 30 年度～令和４年度）", 2018, 2022)]
    [InlineData("「第２期青葉市地域福祉計画」（令和２年度～令和６年度）は、次の目標を掲げます。", 2020, 2024)]
    [InlineData("第２期青葉市地域福祉計画は、令和２年度から令和６年度までの５年間に行う取組を定めます。", 2020, 2024)]
    [InlineData("計画の期間は令和２年度か\nら令和６年度までの５年間です。", 2020, 2024)]
    [InlineData("計画の期間は、令和２年度を初年度とする５年間で、市の総合計画（令和２年度～令和\n９年度）と異なります。", 2020, 2024)]
    public void A_cover_or_the_name_of_the_plan_carries_the_period(string lines, int from, int to)
    {
        Plan plan = Read("第２期青葉市地域福祉計画\n" + lines);

        Assert.Equal((from, to), (plan.Period?.From.Year, plan.Period?.To.Year));
    }

    [Theory]
    [InlineData("「第１期青葉市地域福祉計画」（平成27年度～令和元年度）の成果を受けて作りました。")]
    [InlineData("（第６次青葉市総合計画　令和３年度～令和12年度）")]
    [InlineData("「青葉市高齢者保健福祉計画」（令和３年度～令和５年度）と調和を図ります。")]
    [InlineData("第１期青葉市地域福祉計画では、平成27年度から令和元年度までの５年間に取組を進めました。")]
    [InlineData("第２期青葉市地域福祉計画は、令和２年度から令和４年度までの５年間の前半を終えました。")]
    public void The_years_of_another_plan_are_not_the_period(string line) =>
        Assert.Null(Read("第２期青葉市地域福祉計画\n" + line).Period);

    [Theory]
    [InlineData("元気な村づくり計画")]
    [InlineData("笑顔の町をつくる行動計画")]
    public void A_wish_for_a_village_is_no_municipality(string cover) => Assert.Null(Read(cover).Municipality);

    [Theory]
    [InlineData("「第２期青葉市地域福祉計画」（令和２年度～令和６年度）は、「みんなで支え合うまち青葉」を基本理念に、取組を進めています。")]
    [InlineData("本会は計画を策定し、「みんなで支え\n合うまち青葉」を基本理念として、活動してまいりました。")]
    [InlineData("計画期間は令和４年度から令和８年度まで。基本理念は次のとおりです。\nみんなで支え合うまち青葉")]
    [InlineData("基本理念　「みんなで支え合うまち青葉」")]
    public void A_sentence_tells_the_principle(string text) =>
        Assert.Equal(
            "みんなで支え合うまち青葉",
            Assert.Single(Read("第２期青葉市地域福祉計画\n" + text).Principles).Text
        );

    [Theory]
    [InlineData("あおばプラン21\n（第２次青葉市健康増進計画・食育推進計画）")]
    [InlineData("いのち支えるプラン（青葉市自殺対策計画）　最終評価")]
    [InlineData("青葉市社会福祉協議会だより")]
    public void A_name_in_brackets_or_at_the_front_is_the_municipality(string cover) =>
        Assert.Equal("青葉市", Read(cover).Municipality);

    [Theory]
    [InlineData("第３回　青葉市地域福祉計画策定委員会　会議録", true)]
    [InlineData("青葉市地域福祉計画策定委員会 議事録（要旨）", true)]
    [InlineData("青葉市地域福祉計画（議事録の公開について）", false)]
    [InlineData("青葉市地域福祉計画", false)]
    public void Minutes_of_a_meeting_are_no_plan(string title, bool areMinutes)
    {
        const string Goals = "基本理念\n「支え合うまち」\n基本目標１　支え合い\n施策１　見守り\n基本目標２　育て合い\n施策１　子育て";

        Plan plan = Read(title + "\n" + Goals);

        Assert.Equal((areMinutes, areMinutes), (plan.Goals.Count == 0, plan.Principles.Count == 0));
    }

    private static Plan Read(string text) => PlanDocument.Read(text + "\n").Plan;
}
