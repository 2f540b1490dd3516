using System.Text.Json;
using FsCheck.Fluent;
using WelfarePlan.Json;

namespace WelfarePlan.Tests.Json;

public sealed class PlanSchemaTests
{
    private static readonly SchemaValidator Validator = new(PlanJson.Schema);

    [Fact]
    public void Every_document_written_satisfies_the_schema() =>
        Prop.ForAll(PlanGenerators.Envelopes, envelope => Validator.Validate(PlanJson.Write(envelope)).Count == 0).ShouldHold();

    [Fact]
    public void No_object_of_the_contract_may_have_other_members()
    {
        JsonElement schema = JsonDocument.Parse(PlanJson.Schema).RootElement;
        Assert.Equal(JsonValueKind.False, schema.GetProperty("additionalProperties").ValueKind);
        Assert.All(schema.GetProperty("$defs").EnumerateObject(), definition =>
        {
            if (definition.Name != "sources") Assert.Equal(JsonValueKind.False, definition.Value.GetProperty("additionalProperties").ValueKind);
        });
    }

    [Theory]
    [InlineData("\"plan\":{}", "\"plan\":{\"titel\":\"a\"}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"kind\":\"Welfare\"}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"title\":null}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"goals\":[{\"number\":\"1\"}]}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"published\":\"2024-3\"}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"period\":{\"from\":20204,\"to\":20204}}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"indicators\":[{\"name\":\"a\",\"baseline\":{\"value\":1,\"missing\":\"pending\"}}]}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"indicators\":[{\"name\":\" \"}]}")]
    [InlineData("welfareplan/1", "welfareplan/2")]
    [InlineData("\"sources\":{}", "\"sources\":{\"/a\":{\"lines\":[1],\"confidence\":\"certain\"}}")]
    [InlineData(",\"sources\":{}", "")]
    public void What_the_reader_refuses_the_schema_refuses(string right, string wrong)
    {
        const string Document = """{"schema":"welfareplan/1","plan":{},"diagnostics":[],"sources":{}}""";
        string text = Document.Replace(right, wrong);
        Assert.Empty(Validator.Validate(Document));
        Assert.NotEmpty(Validator.Validate(text));
        Assert.False(PlanJson.TryParse(text, out _, out _));
    }
}
