using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Documents.Tables;

public sealed class UnclosedHtmlTableTests
{
    private const string Text =
        "青葉町地域福祉計画\n<table>\n<tr><th>指標</th><th>基準値（R5）</th><th>目標値（R11）</th></tr>\n"
        + "<tr><td>見守り協定を\n結んだ店の数</td><td>12店</td>\n<td>30店</td></tr>\n</table>\n施策１　見守り\n";

    [Fact]
    public void Wherever_a_table_is_cut_off_every_place_ends_after_it_begins() => Assert.All(
        Enumerable.Range(0, Text.Length),
        length =>
        {
            PlanReading read = PlanDocument.Read(Text[..length] + "\n\n施策２　支え合い\n");
            IEnumerable<LineSpan> spans = read
                .Diagnostics.Select(told => told.Place)
                .Concat(read.Sources.Select(source => source.Value.Place))
                .OfType<LinesPlace>()
                .Select(place => place.Lines);
            Assert.All(spans, span => Assert.True(span.First <= span.Last, $"{length}: {span.First}-{span.Last}"));
        });

    [Fact]
    public void What_stands_below_a_cell_that_nobody_closed_is_read_as_text()
    {
        Plan plan = PlanDocument.Read(
            "青葉町地域福祉計画\n基本目標１　集う\n<table>\n<tr><td>備考</td>\n<th>なし\n\n施策１　見守り\n・毎月訪ねる\n").Plan;

        Assert.Equal(["見守り"], plan.AllMeasures().Select(measure => measure.Title));
    }
}
