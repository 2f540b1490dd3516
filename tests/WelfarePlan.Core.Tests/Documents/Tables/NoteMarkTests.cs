using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Tests.Documents.Lines;

namespace WelfarePlan.Tests.Documents.Tables;

/// <summary>Notes under a table, and the values that point at them.</summary>
public sealed class NoteMarkTests
{
    [Theory]
    [InlineData("12店※1", "※1 延べの数", "延べの数")]
    [InlineData("9※1", "※1 延べの数", "延べの数")]
    [InlineData("12店※１", "　※１：延べの数", "延べの数")]
    [InlineData("12店※12", "※12 延べの数", "延べの数")]
    [InlineData("12店※2", "※1 実の数　※2 延べの数", "延べの数")]
    [InlineData("12店※1", "※1 延べの数　※", "延べの数")]
    [InlineData("12店※1", "※1 延べの数\n※1 実の数", "延べの数")]
    [InlineData("12店※1", "実の数\n\n※1 延べの数", "延べの数")]
    [InlineData("12店※1", "※2 延べの数", null)]
    [InlineData("12店※1", "※ 延べの数", null)]
    [InlineData("12店※", "※ 延べの数", "延べの数")]
    [InlineData("12店※", "※ 延べの数\n※ 実の数", null)]
    [InlineData("※1", "※1 延べの数", null)]
    [InlineData("12店※123", "※123 延べの数", null)]
    [InlineData("12店※注", "※注 延べの数", null)]
    [InlineData("12店※1", "表の注 ※1 延べの数", null)]
    [InlineData("12店", "※1 延べの数", null)]
    public void A_mark_at_the_end_of_a_cell_brings_the_note_with_its_number(string cell, string notes, string? note) =>
        Assert.Equal(note, Read(cell, notes).Note);

    [Theory]
    [InlineData("※1 令和6年3月末現在", "令和6年3月末現在")]
    [InlineData("※1 策定の時点", "策定の時点")]
    public void A_note_that_ends_in_a_point_of_time_dates_the_value(string note, string asOf)
    {
        CellValue value = Read("12店※1", note);

        Assert.Equal((asOf, null), (value.AsOf, value.Note));
    }

    [Theory]
    [InlineData(199, "延べの数")]
    [InlineData(200, null)]
    public void A_note_stands_within_two_hundred_lines_of_the_last_row(int between, string? note) =>
        Assert.Equal(note, Read("12店※1", new string('\n', between) + "※1 延べの数").Note);

    [Fact]
    public void A_note_before_the_head_belongs_to_another_table()
    {
        List<IndicatorRow> rows = NoteMarks.Apply(
            [Row("12店※1", 3)], TestLines.Of("※1 延べの数\n指標 現状値\n相談 12店※1\n"), headerLine: 2, YearContext.None);

        Assert.Null(rows[0].Values[0].Value.Note);
    }

    [Fact]
    public void What_a_cell_says_itself_stays()
    {
        IndicatorRow row = Row("12店※1", 1);
        PlacedValue value = row.Values[0];
        row = row with { Values = [value with { Value = value.Value with { Note = "暫定", AsOf = "年度末" } }] };

        CellValue noted = Apply(row, "12店※1\n※1 延べの数\n");
        CellValue dated = Apply(row, "12店※1\n※1 今の時点\n");

        Assert.Equal(("暫定", "年度末"), (noted.Note, noted.AsOf));
        Assert.Equal(("暫定", "年度末"), (dated.Note, dated.AsOf));
    }

    private static CellValue Read(string cell, string notes) => Apply(Row(cell, 1), $"見守り {cell}\n{notes}\n");

    private static CellValue Apply(IndicatorRow row, string text) =>
        NoteMarks.Apply([row], TestLines.Of(text), headerLine: 1, YearContext.None)[0].Values[0].Value;

    private static IndicatorRow Row(string cell, int line) =>
        new("見守り", LineSpan.At(line),
        [
            new(new RoleLabel(RoleKind.Baseline), new CellValue { Amount = 12, Unit = "店" }, cell, LineSpan.At(line)),
        ]);
}
