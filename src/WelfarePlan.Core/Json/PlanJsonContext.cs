using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using WelfarePlan.Diagnostics;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Sources;

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
        typeof(CamelCaseEnumConverter<OutlookKind>), typeof(CamelCaseEnumConverter<SourceKind>),
        typeof(CamelCaseEnumConverter<DiagnosticSeverity>), typeof(CamelCaseEnumConverter<Confidence>),
    ])]
[JsonSerializable(typeof(EnvelopeJson))]
[JsonSerializable(typeof(QuantityJson))]
[JsonSerializable(typeof(BarePlaceJson))]
[JsonSerializable(typeof(PlanEvaluationJson))]
[JsonSerializable(typeof(CountsJson))]
[JsonSerializable(typeof(ConversionJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(IReadOnlyList<int>))]
[JsonSerializable(typeof(IReadOnlyList<decimal>))]
internal sealed partial class PlanJsonContext : JsonSerializerContext
{
    private static readonly Lazy<JsonSerializerOptions> LazyOptions = new(MakeOptions);

    public static JsonTypeInfo<EnvelopeJson> Contract => InfoOf<EnvelopeJson>();

    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = indented,
        NewLine = "\n",
        MaxDepth = Default.Options.MaxDepth,
    };

    public static JsonTypeInfo<T> InfoOf<T>() => (JsonTypeInfo<T>)LazyOptions.Value.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions() => new(Default.Options)
    {
        TypeInfoResolver = Default.WithAddedModifier(RefuseNull).WithAddedModifier(LeaveOutDefaults),
    };

    // Nullable members say "may be absent"; a null in the text is an error all the same.
    private static void RefuseNull(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties) property.IsSetNullable = false;
    }

    // The figures of a result are a struct of ours, which says nothing where it has nothing to say.
    private static void LeaveOutDefaults(JsonTypeInfo type)
    {
        if (type.Type != typeof(EvaluationInputs)) return;

        foreach (JsonPropertyInfo property in type.Properties)
            property.ShouldSerialize = static (_, value) => JsonMembers.SaysSomething(value);
    }
}
