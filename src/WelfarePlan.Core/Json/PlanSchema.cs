using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using WelfarePlan.Time;

namespace WelfarePlan.Json;

/// <summary>Exports the JSON Schema of the contract from the same types that write and read it.</summary>
internal static class PlanSchema
{
    private const string TypeSuffix = "Json";

    private static readonly Lazy<string> LazyText = new(Export);

    public static string Text => LazyText.Value;

    private static string Export()
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        JsonObject root = PlanJsonContext.Contract.GetJsonSchemaAsNode(new()
        {
            TransformSchemaNode = (context, node) => Define(Describe(context, node), context.TypeInfo, definitions),
        }).AsObject();

        var document = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = PlanJson.SchemaName,
        };
        foreach ((string keyword, JsonNode? value) in root.ToArray())
        {
            root.Remove(keyword);
            document.Add(keyword, value);
        }

        document.Add(
            "$defs",
            new JsonObject(
                definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))
            )
        );
        return JsonText.Of(writer => document.WriteTo(writer), indented: true);
    }

    // Each type is written once, under $defs; the exporter alone would repeat an indicator wherever one may stand.
    private static JsonNode Define(JsonNode node, JsonTypeInfo type, SortedDictionary<string, JsonNode> definitions)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type == typeof(EnvelopeJson)) return node;

        string name =
            type.Type == typeof(PlanBodyJson)
                ? "plan"
                : JsonNamingPolicy.CamelCase.ConvertName(type.Type.Name[..^TypeSuffix.Length]);
        if (node["$ref"] is null) definitions[name] = node;
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        Type type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (context.TypeInfo.Options.GetTypeInfo(type).Converter is INamedValues values)
        {
            return new JsonObject
            {
                ["enum"] = new JsonArray([.. values.Names.Select(name => JsonValue.Create(name))]),
            };
        }

        if (type == typeof(decimal)) node = new JsonObject { ["type"] = "number" };
        if (node["type"] is JsonArray types)
            node["type"] = types.First(name => name!.GetValue<string>() != "null")!.DeepClone();
        if (type == typeof(ObservationJson) && node is JsonObject observation && !observation.ContainsKey("$ref"))
        {
            observation["oneOf"] = new JsonArray(Requiring("value"), Requiring("missing"));
        }

        return context.PropertyInfo is null ? node : Narrow(node, context.PropertyInfo);
    }

    private static JsonNode Narrow(JsonNode node, JsonPropertyInfo member)
    {
        switch (member.Name)
        {
            case "schema":
                return new JsonObject { ["const"] = PlanJson.SchemaName };
            case "fiscalYear" or "from" or "to":
                node["minimum"] = FiscalYear.MinValue.Year;
                node["maximum"] = FiscalYear.MaxValue.Year;
                return node;
            case "sourceSha256":
                node["pattern"] = "^[0-9a-f]{64}$";
                return node;
            case "pages":
                node["minimum"] = 1;
                return node;
            case "published":
                node["pattern"] = "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])$";
                return node;
            case "name" when member.DeclaringType == typeof(IndicatorJson):
                node["pattern"] = "\\S";
                return node;
            case "lines":
                node["items"]!["minimum"] = 0;
                (node["minItems"], node["maxItems"]) = (2, 2);
                return node;
            case "edition" or "layer" or "sampleSize" or "standardError" or "tolerance":
                node["minimum"] = 0;
                return node;
            case "box":
                (node["minItems"], node["maxItems"]) = (4, 4);
                return node;
            default:
                return node;
        }
    }

    // A validator in strict mode wants a required member defined beside its requirement.
    private static JsonObject Requiring(string member) => new()
    {
        ["properties"] = new JsonObject { [member] = new JsonObject() },
        ["required"] = new JsonArray(JsonValue.Create(member)),
    };
}
