using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>The source-generated reader of scheme files: unknown, doubled, missing and null members are
/// errors.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SchemeJson))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class SchemeJsonContext : JsonSerializerContext;
