using System.Text.Json;

namespace WelfarePlan.Tests.Goldens.FirstSight;

public sealed class FactScoreTests
{
    [Fact]
    public void A_unit_in_brackets_may_stand_in_the_name() =>
        Assert.Equal(new Count(1, 1, 0), Score(Indicator("相談件数（件）", 120), Indicator("相談件数", 120)).Cells);

    [Fact]
    public void Another_number_is_wrong_and_the_true_one_missing()
    {
        FactScore score = Score(Indicator("相談件数", 120), Indicator("相談件数", 121));

        Assert.Equal(new Count(0, 1, 1), score.Cells);
        Assert.Equal((121m, 120m), (Assert.Single(score.WrongCells).Value, Assert.Single(score.MissingCells).Value));
    }

    [Fact]
    public void What_the_document_does_not_tell_counts_on_neither_side()
    {
        string open = """{"indicators":[{"name":"相談件数","derivable":false,"targets":[{"fy":2027,"value":1}]}]}""";

        Assert.Equal(default, Score(open, Indicator("相談件数", 2)).Cells);
        Assert.Equal(default, Score(open, "{}").Cells);
    }

    [Fact]
    public void A_number_left_out_is_silent_unless_its_line_or_its_indicator_is_told_of()
    {
        var missing = new Cell("相談件数", "target", 2027, 1204);
        string told = """{"diagnostics":[{"severity":"warning","lines":[2,3],"message":"Left out."}]}""";
        string named = """{"diagnostics":[{"severity":"error","message":"'相談件数' has no year."}]}""";
        string text = "表\n\n相談件数 １，２０４件";

        Assert.True(Spoken(text, "{}").IsSilentOn(missing));
        Assert.False(Spoken(text, told).IsSilentOn(missing));
        Assert.False(Spoken(text, named).IsSilentOn(missing));
    }

    private static string Indicator(string name, int value) =>
        $$$"""{"indicators":[{"name":"{{{name}}}","targets":[{"fy":2027,"value":{{{value}}}}]}]}""";

    private static FactScore Score(string truth, string read) => new(new(Root(truth)), new(Root(read)));

    private static LinesSpoken Spoken(string text, string envelope) => new(text, Root(envelope));

    private static JsonElement Root(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
