using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Tests.Documents.Outlines;
using WelfarePlan.Tests.Goldens;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Lines and items that a frame of departments ends.</summary>
public sealed class SignedProgrammeTests
{
    private const string Front = "みどり町地域福祉計画\n計画期間　令和２年度～令和６年度\n基本目標１　支え合い\n施策１　見守り\n";

    [Theory]
    [InlineData("【", "】")]
    [InlineData("〔", "〕")]
    [InlineData("［", "］")]
    public void A_line_that_departments_in_a_frame_end_names_a_programme_and_no_measure(string open, string close)
    {
        string text = Front + $"これからすること\nご近所座談会{open}福祉課・社協{close}\n地区ごとに話し合いの場を開きます。\n"
            + $"夏休みお手伝い隊{open}社協{close}\n中学生が高齢者の家を訪ねます。\n"
            + $"施策２　相談\nこれからすること\n出張相談会{open}福祉課{close}\n予約の要らない窓口を設けます。\n";

        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Equal(["支え合い", "見守り", "相談"], TitlesOf(plan));
        Assert.Equal(
            ["ご近所座談会: 福祉課 社協", "夏休みお手伝い隊: 社協", "出張相談会: 福祉課"],
            plan.AllProgrammes().Select(Written));
        Assert.Equal("地区ごとに話し合いの場を開きます。", plan.AllProgrammes().First().Outline);
    }

    [Theory]
    [InlineData("●")]
    [InlineData("◇")]
    [InlineData("▶")]
    [InlineData("・")]
    [InlineData("")]
    public void Each_stands_alone_over_what_is_said_of_it_with_a_mark_or_none(string mark)
    {
        string text = Front + $"{mark}ご近所座談会【福祉課】\n地区の代表者と協議のうえ、順次取り\n組みます。\n"
            + $"{mark}夏休みお手伝い隊【社協】\n中学生が高齢者の家を訪ねます。\n施策２　相談\n{mark}出張相談会【福祉課】\n"
            + "困りごとを聴きます。\n";

        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Equal(["支え合い", "見守り", "相談"], TitlesOf(plan));
        Assert.Equal(["ご近所座談会", "夏休みお手伝い隊", "出張相談会"], plan.AllProgrammes().Select(item => item.Name));
    }

    [Fact]
    public void What_is_thought_of_it_may_stand_behind_the_frame()
    {
        string text = Front + "●ご近所座談会【担当：福祉課】 評価：Ａ\n三つの地区で開きました。\n"
            + "●夏休みお手伝い隊【担当：社協】 評価：Ｂ\n雨で中止の日もありました。\n"
            + "●出張相談会【担当：福祉課・健康課】 評価：Ａ\n予約が要りません。\n";

        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Equal(["支え合い", "見守り"], TitlesOf(plan));
        Assert.Equal(
            ["ご近所座談会: 福祉課", "夏休みお手伝い隊: 社協", "出張相談会: 福祉課 健康課"],
            plan.AllProgrammes().Select(Written));
    }

    [Fact]
    public void A_frame_that_its_line_broke_is_whole()
    {
        string text = Front + "個別避難計画の作成【総務課・福祉\n課】\n名簿を整えます。\n防災運動会【総務課】\n福祉避難所の指定【福祉課】\n";

        Assert.Equal("個別避難計画の作成: 総務課 福祉課", Written(PlanDocument.Read(text).Plan.AllProgrammes().First()));
    }

    [Fact]
    public void A_word_in_round_brackets_says_who_is_in_charge_as_a_frame_does()
    {
        string text = Front + "ご近所座談会（担当：福祉課）\n三つの地区で開きました。\n施策２　相談の主な事業\n"
            + "出張相談会（担当：健康課・社協）\n予約が要りません。\n夜間の相談（担当：福祉課）\n電話でうかがいます。\n";

        Plan plan = PlanDocument.Read(text).Plan;

        Assert.Equal(["支え合い", "見守り", "相談"], TitlesOf(plan));
        Assert.Equal(
            ["ご近所座談会: 福祉課", "出張相談会: 健康課 社協", "夜間の相談: 福祉課"], plan.AllProgrammes().Select(Written));
    }

    [Fact]
    public void What_stands_in_round_brackets_without_the_word_says_nothing()
    {
        string text = Front + "ご近所座談会（福祉課）\n開きました。\n施策２　相談\n出張相談会（健康課）\n開きました。\n"
            + "施策３　学び\n夜間の講座（福祉課）\n開きました。\n";

        Assert.Empty(PlanDocument.Read(text).Plan.AllProgrammes());
    }

    [Fact]
    public void What_one_of_a_list_of_work_is_its_like_are()
    {
        DocumentSketch sketch = new DocumentSketch()
            .Line("みどり町地域福祉計画").Line("基本目標１　支え合い").Line("１－１　見守り").Line("主な取組")
            .Line("・ふくし未来教室〔教育総務課〕").Line("・心のバリアフリー研修")
            .Line("１－２　担い手").Line("主な取組").Line("・地域人材塾〔福祉課〕").Line("・ポイント制度");

        Plan plan = sketch.Read();

        Assert.Equal(["支え合い", "見守り", "担い手"], TitlesOf(plan));
        Assert.Equal(
            ["ふくし未来教室: 教育総務課", "心のバリアフリー研修:", "地域人材塾: 福祉課", "ポイント制度:"],
            plan.AllProgrammes().Select(Written));
    }

    [Fact]
    public void A_label_that_says_under_every_measure_who_answers_names_no_programme()
    {
        string text = Front + "取組の状況【福祉課】\n見守りを続けました。\n施策２　相談\n取組の状況【健康課】\n相談を続けました。\n"
            + "施策３　居場所\n取組の状況【社協】\n集まりを続けました。\n";

        Assert.Empty(PlanDocument.Read(text).Plan.AllProgrammes());
    }

    private static IEnumerable<string> TitlesOf(Plan plan) =>
        PlanPart.Walk(PlanPart.Goals(plan)).Select(part => part.Title);

    private static string Written(Programme programme) =>
        $"{programme.Name}:{string.Concat(programme.Departments.Select(department => " " + department))}";
}
