using System.Text.Json;
using FsCheck.Xunit;
using WelfarePlan.Documents;
using WelfarePlan.Json;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Json;

public sealed class PlanSchemaTests
{
    private static readonly SchemaValidator Validator = new(PlanJson.Schema);

    [Property]
    public bool Every_document_written_satisfies_the_schema(PlanReading envelope) =>
        Validator.Validate(PlanJson.Write(envelope)).Count == 0;

    [Fact]
    public void The_schema_changes_only_when_somebody_means_it() =>
        ApprovedText.ShouldMatch("tests/WelfarePlan.Core.Tests/Json/plan.schema.json", PlanJson.Schema + "\n");

    [Fact]
    public void No_object_of_the_contract_may_have_other_members()
    {
        JsonElement schema = JsonDocument.Parse(PlanJson.Schema).RootElement;
        Assert.Equal(JsonValueKind.False, schema.GetProperty("additionalProperties").ValueKind);
        Assert.All(schema.GetProperty("$defs").EnumerateObject(), definition =>
        {
            if (definition.Name != "sources")
                Assert.Equal(JsonValueKind.False, definition.Value.GetProperty("additionalProperties").ValueKind);
        });
    }

    // The rules of ajv's strict mode (strictRequired, strictTypes), which compiles the schema without a word.
    [Fact]
    public void A_validator_in_strict_mode_finds_every_requirement_defined_and_every_keyword_typed()
    {
        Dictionary<string, string[]> types = new(StringComparer.Ordinal)
        {
            ["pattern"] = ["string"],
            ["minimum"] = ["integer", "number"],
            ["maximum"] = ["integer", "number"],
            ["minItems"] = ["array"],
            ["maxItems"] = ["array"],
            ["items"] = ["array"],
            ["additionalProperties"] = ["object"],
        };
        IEnumerable<string> broken =
            from schema in Schemas(JsonDocument.Parse(PlanJson.Schema).RootElement)
            from keyword in schema.EnumerateObject()
            where keyword.Name == "required"
                ? keyword
                    .Value.EnumerateArray()
                    .Any(name => !schema.GetProperty("properties").TryGetProperty(name.GetString()!, out _))
                : types.TryGetValue(keyword.Name, out string[]? allowed)
                    && !allowed.Contains(schema.GetProperty("type").GetString(), StringComparer.Ordinal)
            select $"{keyword}: {schema}";
        Assert.Empty(broken);
    }

    [Theory]
    [InlineData(typeof(Plan), "plan")]
    [InlineData(typeof(Goal), "goal")]
    [InlineData(typeof(ActivityPillar), "pillar")]
    [InlineData(typeof(Measure), "measure")]
    [InlineData(typeof(Programme), "programme")]
    [InlineData(typeof(ProgressNote), "note")]
    [InlineData(typeof(Indicator), "indicator")]
    [InlineData(typeof(Observation), "observation")]
    [InlineData(typeof(Target), "target")]
    [InlineData(typeof(TargetRevision), "revision")]
    [InlineData(typeof(PublishedGrade), "grade")]
    [InlineData(typeof(Principle), "principle")]
    [InlineData(typeof(CrossCuttingGoal), "crossCuttingGoal")]
    [InlineData(typeof(ActivityArea), "area")]
    [InlineData(typeof(PlanRelation), "relation")]
    public void Nothing_of_a_plan_is_left_out_of_the_contract(Type type, string definition)
    {
        JsonElement members = JsonDocument
            .Parse(PlanJson.Schema)
            .RootElement.GetProperty("$defs")
            .GetProperty(definition)
            .GetProperty("properties");
        IEnumerable<string> missing =
            from property in type.GetProperties()
            let name = property.PropertyType == typeof(FiscalYear?)
                ? "fiscalYear"
                : JsonNamingPolicy.CamelCase.ConvertName(property.Name)
            where !members.TryGetProperty(name, out _)
            select property.Name;
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("\"plan\":{}", "\"plan\":{\"titel\":\"a\"}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"kind\":\"Welfare\"}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"title\":null}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"goals\":[{\"number\":\"1\"}]}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"published\":\"2024-3\"}")]
    [InlineData("\"plan\":{}", "\"plan\":{\"period\":{\"from\":20204,\"to\":20204}}")]
    [InlineData(
        "\"plan\":{}",
        "\"plan\":{\"indicators\":[{\"name\":\"a\",\"baseline\":{\"value\":1,\"missing\":\"pending\"}}]}"
    )]
    [InlineData("\"plan\":{}", "\"plan\":{\"indicators\":[{\"name\":\" \"}]}")]
    [InlineData("welfareplan/1", "welfareplan/2")]
    [InlineData("\"sources\":{}", "\"sources\":{\"/a\":{\"lines\":[1],\"confidence\":\"certain\"}}")]
    [InlineData(",\"sources\":{}", "")]
    [InlineData("\"plan\":{}", "\"sourceKind\":\"doc\",\"plan\":{}")]
    [InlineData("\"plan\":{}", "\"sourceSha256\":\"9F86D0\",\"plan\":{}")]
    [InlineData("\"plan\":{}", "\"pages\":0,\"plan\":{}")]
    public void What_the_reader_refuses_the_schema_refuses(string right, string wrong)
    {
        const string Document = """{"schema":"welfareplan/1","plan":{},"diagnostics":[],"sources":{}}""";
        string text = Document.Replace(right, wrong);
        Assert.Empty(Validator.Validate(Document));
        Assert.NotEmpty(Validator.Validate(text));
        Assert.False(PlanJson.TryParse(text, out _, out _));
    }

    private static IEnumerable<JsonElement> Schemas(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object) yield break;

        yield return schema;
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            IEnumerable<JsonElement> inner = keyword.Name switch
            {
                "properties" or "$defs" => keyword.Value.EnumerateObject().Select(member => member.Value),
                "items" or "additionalProperties" => [keyword.Value],
                "oneOf" => keyword.Value.EnumerateArray(),
                _ => [],
            };
            foreach (JsonElement found in inner.SelectMany(Schemas)) yield return found;
        }
    }
}
