using System.Text;
using System.Text.Json;
using WelfarePlan.Documents;
using WelfarePlan.Evaluation;
using WelfarePlan.Json;
using WelfarePlan.Plans;

namespace WelfarePlan.Tests.Json;

/// <summary>What was once accepted and must not be, and where the refusal points.</summary>
public sealed class StrictnessTests
{
    [Theory]
    [InlineData("\"published\":\"-0001-01\"", "$.plan.published")]
    [InlineData("\"published\":\"0000-01\"", "$.plan.published")]
    [InlineData("\"edition\":-1", "$.plan.edition")]
    [InlineData("\"areas\":[{\"layer\":-1,\"name\":\"a\"}]", "$.plan.areas[0].layer")]
    [InlineData("\"indicators\":[{\"name\":\"a\",\"sampleSize\":-1}]", "$.plan.indicators[0].sampleSize")]
    [InlineData(
        "\"indicators\":[{\"name\":\"a\",\"baseline\":{\"value\":1,\"sampleSize\":-1}}]",
        "$.plan.indicators[0].baseline.sampleSize"
    )]
    [InlineData(
        "\"indicators\":[{\"name\":\"a\",\"baseline\":{\"value\":1,\"standardError\":-0.5}}]",
        "$.plan.indicators[0].baseline.standardError"
    )]
    [InlineData(
        "\"indicators\":[{\"name\":\"a\",\"targets\":[{\"bound\":\"maintain\",\"tolerance\":-0.5}]}]",
        "$.plan.indicators[0].targets[0].tolerance"
    )]
    public void A_number_that_cannot_be_is_refused_by_reader_and_schema_alike(string member, string path)
    {
        string text = Document($"{{{member}}}");
        Assert.False(PlanJson.TryParse(text, out _, out PlanJsonError? error));
        Assert.Equal(path, error.Path);
        Assert.NotEmpty(new SchemaValidator(PlanJson.Schema).Validate(text));
    }

    [Fact]
    public void What_could_not_be_read_back_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Plan { Edition = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Plan { Published = new NodaTime.YearMonth(-1, 1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ActivityArea { Layer = -1, Name = "a" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Indicator { Name = "a", SampleSize = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Observation(null, MissingReason.Pending) { SampleSize = -1 }
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new Observation(null, MissingReason.Pending) { StandardError = -0.1m }
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target(null, TargetBound.Maintain) { Tolerance = -0.1m });
    }

    [Fact]
    public void Measures_deeper_than_can_be_written_are_refused_on_reading()
    {
        Assert.True(PlanJson.TryParse(Deep(PlanJson.MaximumMeasureDepth), out PlanReading? reading, out _));
        Assert.Equal(reading, PlanJson.Parse(PlanJson.Write(reading)));

        Assert.False(PlanJson.TryParse(Deep(PlanJson.MaximumMeasureDepth + 1), out _, out PlanJsonError? error));
        Assert.StartsWith("$.plan.goals[0].measures[0].measures[0]", error.Path);
        Assert.Equal("Measures hold measures deeper than 100.", error.Message);
    }

    [Fact]
    public void Text_that_is_nested_too_deeply_is_refused_in_words_of_JSON()
    {
        Assert.False(PlanJson.TryParse(Deep(1000), out _, out PlanJsonError? error));
        Assert.Equal("The text is nested too deeply.", error.Message);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a'b", @"a\'b")]
    [InlineData(@"a\\b", @"a\\b")]
    [InlineData("a.b[0]", "a.b[0]")]
    public void A_name_with_any_characters_is_quoted_in_a_path(string name, string quoted)
    {
        string place = $$$"""{"/{{{name}}}":{"lines":[3,2],"confidence":"certain"}}""";
        Assert.False(PlanJson.TryParse(Document("{}", place), out _, out PlanJsonError? error));
        Assert.Equal($"$.sources['/{quoted}'].lines", error.Path);

        string unknown = $$$"""{"/{{{name}}}":{"lines":[3,3],"confidence":"certain","x":1}}""";
        Assert.False(PlanJson.TryParse(Document("{}", unknown), out _, out error));
        Assert.Equal($"$.sources['/{quoted}'].x", error.Path);
    }

    [Fact]
    public void A_pointer_that_comes_twice_is_refused_with_its_name()
    {
        const string Place = """{"lines":[3,3],"confidence":"certain"}""";
        Assert.False(
            PlanJson.TryParse(Document("{}", $$"""{"/a":{{Place}},"/a":{{Place}}}"""), out _, out PlanJsonError? error)
        );
        Assert.Equal(("$.sources['/a']", "The member comes twice."), (error.Path, error.Message));
    }

    [Theory]
    [InlineData("{\"name\": 1}", "$.name: The value is of the wrong type.")]
    [InlineData("{\"nome\": 1}", "$.nome: The member is unknown.")]
    [InlineData("{\"name\": null}", "$.name: The member is null; leave it out where there is nothing to say.")]
    [InlineData("{\"name\": \"a\", \"name\": \"a\"}", "$.name: The member comes twice.")]
    [InlineData(
        "{}",
        "$: Members are missing: 'schema', 'name', 'english', 'japanese', 'grades', 'notAssessed' and perhaps others."
    )]
    public void A_schemes_errors_speak_of_schemes_and_not_of_our_types(string text, string error)
    {
        Assert.False(RatingScheme.TryParse(text, out _, out IReadOnlyList<RatingSchemeError> errors));
        Assert.Equal(error, errors.Single().ToString());
    }

    [Fact]
    public async Task A_byte_order_mark_is_accepted_everywhere()
    {
        var reading = new PlanReading { Plan = new Plan { Title = "計画" } };
        string text = $"\uFEFF{PlanJson.Write(reading)}";
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        Assert.Equal(reading, PlanJson.Parse(text));
        Assert.Equal(reading, PlanJson.Parse(bytes));
        Assert.Equal(reading, ParseNow(bytes));
        Assert.Equal(reading, await PlanJson.ParseAsync(new MemoryStream(bytes)));
        Assert.True(RatingScheme.TryParse($"\uFEFF{TravelSamples.OwnScheme}", out _, out _));
    }

    [Fact]
    public async Task Streams_give_and_take_the_same_document()
    {
        PlanReading reading = WelfarePlan.Seeds.SeedPlans.KumamotoProgress4th.Reading;
        byte[] written = WriteNow(reading);
        using var writtenLater = new MemoryStream();
        await PlanJson.WriteAsync(reading, writtenLater, indented: true);

        Assert.Equal(PlanJson.Write(reading, indented: true), Encoding.UTF8.GetString(written));
        Assert.Equal(written, writtenLater.ToArray());
        writtenLater.Position = 0;
        Assert.Equal(reading, ParseNow(written));
        Assert.Equal(reading, await PlanJson.ParseAsync(writtenLater));
    }

    [Fact]
    public async Task Streams_say_what_is_wrong_and_where_and_can_be_ended()
    {
        using var wrong = new MemoryStream(Encoding.UTF8.GetBytes(Document("""{"edition":-1}""")));
        JsonException exception = await Assert.ThrowsAsync<JsonException>(() => PlanJson.ParseAsync(wrong));
        Assert.Equal("$.plan.edition", exception.Path);
        Assert.Equal(exception.Message, Assert.Throws<JsonException>(() => ParseNow(wrong.ToArray())).Message);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            PlanJson.ParseAsync(wrong, new CancellationToken(canceled: true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            PlanJson.WriteAsync(new PlanReading { Plan = new() }, wrong,
                cancellationToken: new CancellationToken(canceled: true)));
    }

    private static PlanReading ParseNow(byte[] json) => PlanJson.Parse(new MemoryStream(json));

    private static byte[] WriteNow(PlanReading reading)
    {
        using var output = new MemoryStream();
        PlanJson.Write(reading, output, indented: true);
        return output.ToArray();
    }

    private static string Document(string plan, string sources = "{}") =>
        $$"""{"schema":"welfareplan/1","plan":{{plan}},"diagnostics":[],"sources":{{sources}}}""";

    private static string Deep(int depth)
    {
        string open = string.Concat(Enumerable.Repeat("""{"title":"m","measures":[""", depth - 1));
        string close = string.Concat(Enumerable.Repeat("]}", depth - 1));
        return Document($$"""{"goals":[{"title":"g","measures":[{{open}}{"title":"m"}{{close}}]}]}""");
    }
}
