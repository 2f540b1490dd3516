using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Documents.Styles;

/// <summary>The source-generated reader of style files: unknown, doubled, missing and null members are
/// errors.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StyleJson))]
internal sealed partial class StyleJsonContext : JsonSerializerContext;
