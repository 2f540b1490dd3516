using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>The serialization code of the contract, generated at build time.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 2 * PlanJson.MaximumMeasureDepth + 16,
    Converters =
    [
        typeof(ExactDecimalConverter),
        typeof(CamelCaseEnumConverter<PlanKind>), typeof(CamelCaseEnumConverter<PlanRelationKind>),
        typeof(CamelCaseEnumConverter<Direction>), typeof(CamelCaseEnumConverter<DirectionSource>),
        typeof(CamelCaseEnumConverter<IndicatorBasis>), typeof(CamelCaseEnumConverter<MissingReason>),
        typeof(CamelCaseEnumConverter<ObservationStatus>), typeof(CamelCaseEnumConverter<TargetBound>),
        typeof(CamelCaseEnumConverter<OutlookKind>),
        typeof(CamelCaseEnumConverter<DiagnosticSeverity>), typeof(CamelCaseEnumConverter<Confidence>),
    ])]
[JsonSerializable(typeof(EnvelopeJson))]
internal sealed partial class PlanJsonContext : JsonSerializerContext
{
    private static readonly Lazy<JsonTypeInfo<EnvelopeJson>> LazyContract = new(MakeContract);

    public static JsonTypeInfo<EnvelopeJson> Contract => LazyContract.Value;

    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = indented,
        NewLine = "\n",
        MaxDepth = Default.Options.MaxDepth,
    };

    private static JsonTypeInfo<EnvelopeJson> MakeContract()
    {
        var options = new JsonSerializerOptions(Default.Options) { TypeInfoResolver = Default.WithAddedModifier(RefuseNull) };
        return (JsonTypeInfo<EnvelopeJson>)options.GetTypeInfo(typeof(EnvelopeJson));
    }

    // Nullable members say "may be absent"; a null in the text is an error all the same.
    private static void RefuseNull(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties) property.IsSetNullable = false;
    }
}
