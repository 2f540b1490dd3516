using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>What belongs to a name, and what only stands with it.</summary>
public sealed class NamePartTests
{
    [Theory]
    [InlineData("【重点】見守り事業", "見守り事業")]
    [InlineData("見守り事業【重点】", "見守り事業")]
    [InlineData("（新規）見守り事業（再掲）", "見守り事業")]
    [InlineData("★見守り事業※", "見守り事業")]
    [InlineData("【重点】", "【重点】")]
    [InlineData("【】見守り事業", "【】見守り事業")]
    [InlineData("【見守り】事業", "【見守り】事業")]
    [InlineData("新規事業の支援", "新規事業の支援")]
    [InlineData("見守り事業（夜間）", "見守り事業（夜間）")]
    [InlineData("【新規】A", "A")]
    [InlineData("【新】見守り事業", "見守り事業")]
    [InlineData("【見守り事業", "【見守り事業")]
    [InlineData("新規 出前講座", "出前講座")]
    [InlineData("出前講座　拡充", "出前講座")]
    [InlineData("出前 講座", "出前 講座")]
    [InlineData("新規", "新規")]
    [InlineData("★", "")]
    [InlineData("", "")]
    public void Marks_are_taken_off_a_name_and_other_brackets_stay(string raw, string name) =>
        Assert.Equal(name, ProgrammeNames.Clean(raw));

    [Theory]
    [InlineData("多重債務相談（消費生活センター）", "多重債務相談", "消費生活センター")]
    [InlineData("見守り事業（担当：福祉課）", "見守り事業", "福祉課")]
    [InlineData("見守り事業（夜間）", "見守り事業（夜間）", "")]
    [InlineData("（福祉課）", "（福祉課）", "")]
    [InlineData("見守り事業", "見守り事業", "")]
    [InlineData("見守り（昼（夜））（福祉課）", "見守り（昼（夜））", "福祉課")]
    [InlineData("見守り（福祉課（地域係））", "見守り", "福祉課（地域係）")]
    [InlineData("見守り事業（主管課：福祉課）", "見守り事業", "福祉課")]
    [InlineData("見守り事業（福祉課の担当：福祉課）", "見守り事業", "福祉課")]
    [InlineData("見守り事業（健康福祉課の担当：福祉課）", "見守り事業（健康福祉課の担当：福祉課）", "")]
    [InlineData("見守り事業（：福祉課）", "見守り事業（：福祉課）", "")]
    [InlineData("見守り福祉課）", "見守り福祉課）", "")]
    public void A_department_in_brackets_is_parted_off(string raw, string name, string department) =>
        Assert.Equal((name, department), ProgrammeNames.WithoutDepartment(raw));

    [Theory]
    [InlineData("見守り事業", true)]
    [InlineData("見守り", true)]
    [InlineData("歌", false)]
    [InlineData("2024", false)]
    [InlineData("見守ります。毎日", false)]
    [InlineData("【重点】", false)]
    [InlineData("を見守る事業", false)]
    [InlineData("見守り事業、", false)]
    [InlineData("見守り事業を", false)]
    public void A_clause_a_number_and_a_mark_cannot_name_a_programme(string text, bool mayBe) =>
        Assert.Equal(mayBe, ProgrammeNames.MayBe(text));

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_name_of_a_programme_is_no_longer_than_sixty_signs(int length, bool mayBe) =>
        Assert.Equal(mayBe, ProgrammeNames.MayBe(new string('森', length)));

    [Theory]
    [InlineData("【重点】", true)]
    [InlineData("（ 再掲 ）", true)]
    [InlineData("【見守り】", false)]
    [InlineData("見守り【重点】", false)]
    [InlineData("重点", false)]
    public void A_mark_stands_alone_in_its_brackets(string text, bool isMark) =>
        Assert.Equal(isMark, ProgrammeNames.IsMark(text));

    [Theory]
    [InlineData("見守り", "事業", true)]
    [InlineData("声かけ", "あいさつ運動", true)]
    [InlineData("見守り", "あいさつ", false)]
    [InlineData("見守り", "12人", false)]
    [InlineData("見守り", "ッと集い", true)]
    [InlineData("あいさつ", "あいさつ運動と声かけと集いの場づくり事業", true)]
    [InlineData("あいさつ", "あいさつ運動と声かけと集いの場づくりの事業", false)]
    [InlineData("見守り事業", "相談支援事業", false)]
    [InlineData("地域ケ", "アネットワークの", true)]
    [InlineData("地域ネットワーク", "アプリの", false)]
    [InlineData("見守り（夜間", "と休日）の支え", true)]
    [InlineData("災害時の", "支援", true)]
    [InlineData("見守り", "を行います。", false)]
    [InlineData("", "事業", false)]
    [InlineData("見守り", "", false)]
    [InlineData("見守り", "あいさつ運動と声かけと集いの場づくりと", false)]
    public void The_rest_of_a_broken_name_is_known_by_both_halves(string first, string rest, bool isTail) =>
        Assert.Equal(isTail, ProgrammeNames.IsTail(first, rest));

    [Theory]
    [InlineData("見守り事業", false)]
    [InlineData("見守りを行う、", true)]
    [InlineData("見守る", false)]
    [InlineData("見守りを", true)]
    [InlineData("見守りが必要。", true)]
    [InlineData("一人暮らし高齢者及び障がい者等見守り支援強化推進事業計画", true)]
    [InlineData("一人暮らし高齢者等見守り支援強化推進事業", false)]
    public void Clauses_and_particles_at_the_end_make_a_sentence(string text, bool isSentence) =>
        Assert.Equal(isSentence, ProgrammeNames.LooksLikeSentence(text));

    [Theory]
    [InlineData("1 相談件数※2", "相談件数")]
    [InlineData("相談件数※12", "相談件数")]
    [InlineData("相談件数※123", "相談件数※123")]
    [InlineData("※相談件数", "※相談件数")]
    [InlineData("※1", "※1")]
    [InlineData("@相談件数", "@相談件数")]
    [InlineData("①", "①")]
    [InlineData("① 相談件数：", "相談件数")]
    public void Numbers_and_short_notes_are_no_part_of_a_name(string raw, string name) =>
        Assert.Equal(name, RowNames.Clean(raw));

    [Fact]
    public void Lost_circled_numbers_are_taken_off_while_they_count_up()
    {
        List<Diagnostic> log = [];
        string[] names = ["@件数", "A 訪問件数", "B講座の数", "D会議の数", "A", "@B", "E会の数"];

        List<IndicatorRow> rows = NameRepairs.Apply(
            [.. names.Select((name, i) => new IndicatorRow(name, LineSpan.At(i + 1), []))], log);

        Assert.Equal(["件数", "訪問件数", "講座の数", "D会議の数", "A", "@B", "E会の数"], rows.Select(row => row.Name));
        Assert.Equal([1, 2, 3], log.Select(told => told.Lines.First));
    }

    [Theory]
    [InlineData("A相談件数")]
    [InlineData("@数")]
    [InlineData("@ (1)")]
    public void A_letter_that_follows_no_lost_number_or_leads_no_name_stays(string name)
    {
        List<Diagnostic> log = [];

        List<IndicatorRow> rows = NameRepairs.Apply([new(name, LineSpan.At(1), [])], log);

        Assert.Equal(name, rows[0].Name);
        Assert.Empty(log);
    }

    [Theory]
    [InlineData("繧九い繝峨", true)]
    [InlineData("繧相談件数", false)]
    public void A_name_that_a_wrong_decoding_spoiled_is_said(string name, bool isSaid)
    {
        List<Diagnostic> log = [];

        List<IndicatorRow> rows = NameRepairs.Apply([new(name, LineSpan.At(1), [])], log);

        Assert.Equal(name, rows[0].Name);
        Assert.Equal(isSaid, log.Any(told => told.Id == DiagnosticRules.Mojibake.Id));
    }
}
