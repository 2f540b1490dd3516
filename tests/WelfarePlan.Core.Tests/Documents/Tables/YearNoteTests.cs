using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Tests.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Years of columns that words beside a table tell.</summary>
public sealed class YearNoteTests
{
    [Theory]
    [InlineData("現状値は令和5年度、目標値は令和11年度", 2023)]
    [InlineData("現状値:令和5年度", 2023)]
    [InlineData("現状値=令和5年度", 2023)]
    [InlineData("現状値の年度は、 令和5年度", 2023)]
    [InlineData("各指標の現状値は令和5年度", 2023)]
    [InlineData("の現状値は令和5年度", 2023)]
    [InlineData("本書の現状とこれからの現状値は令和5年度", null)]
    [InlineData("自殺死亡率の現状値は令和5年度", null)]
    [InlineData("現状値 令和5年度", null)]
    [InlineData("目標値は令和5年度", null)]
    [InlineData("現状値は右のとおり", null)]
    [InlineData("現状値は", null)]
    [InlineData("現状値は 、", null)]
    [InlineData("現状値の年度", null)]
    [InlineData("現状値", null)]
    [InlineData("", null)]
    public void A_caption_dates_a_role_where_it_says_what_year_it_is(string caption, int? year) =>
        Assert.Equal(
            year,
            YearNotes.FindIn(caption, RoleKind.Baseline, YearContext.None)?.Year?.Year);

    [Theory]
    [InlineData(200, 2023)]
    [InlineData(201, null)]
    public void A_caption_of_more_than_two_hundred_signs_is_no_note(int length, int? year) =>
        Assert.Equal(
            year,
            YearNotes.FindIn("現状値は令和5年度".PadRight(length, '。'), RoleKind.Baseline, YearContext.None)?.Year?.Year);

    [Theory]
    [InlineData(10, 5, null)]
    [InlineData(10, 6, 2023)]
    [InlineData(10, 22, 2023)]
    [InlineData(10, 23, null)]
    [InlineData(1, 1, 2023)]
    public void A_note_is_looked_for_from_four_lines_above_a_table_to_twelve_below(int table, int note, int? year)
    {
        string text = string.Concat(
            Enumerable.Range(1, 30).Select(line => line == note ? "※現状値は令和5年度\n" : "あいさつ\n"));

        YearReading? found = YearNotes.Find(
            RoleKind.Baseline, TestLines.Of(text), LineSpan.At(table), YearContext.None);

        Assert.Equal(year, found?.Year?.Year);
    }

    [Theory]
    [InlineData("現状は2022年度の実績、目標は2029年度の値です", 2022, 2029)]
    [InlineData("はじめに\n現状は2022年度、目標は2029年度\nおわりに", 2022, 2029)]
    [InlineData("現状は2022年度、目標は2029年度\n現状は2022年度、目標は2029年度です", 2022, 2029)]
    [InlineData("現状は2022年度、目標は2029年度\n現状は2023年度、目標は2029年度", null, null)]
    [InlineData("現状は2022年度", null, null)]
    [InlineData("目標は2029年度", null, null)]
    [InlineData("現状：2022年度、目標：2029年度", null, null)]
    [InlineData("", null, null)]
    public void One_sentence_dates_baseline_and_target_of_a_document_and_two_that_differ_do_not(
        string text, int? baseline, int? target)
    {
        var pair = YearNotes.FindPair(TestLines.Of(text), YearContext.None);

        Assert.Equal((baseline, target), (pair?.Baseline.Year?.Year, pair?.Target.Year?.Year));
    }

    [Theory]
    [InlineData(200, 2022)]
    [InlineData(201, null)]
    public void A_line_of_more_than_two_hundred_signs_dates_no_document(int length, int? baseline)
    {
        string text = "現状は2022年度、目標は2029年度".PadRight(length, '。');

        Assert.Equal(baseline, YearNotes.FindPair(TestLines.Of(text), YearContext.None)?.Baseline.Year?.Year);
    }
}
