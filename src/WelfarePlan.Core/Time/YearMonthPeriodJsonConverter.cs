using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Time;

/// <summary>Writes a period of months as text (<c>2024-04..2025-03</c>), and reads any notation.</summary>
public sealed class YearMonthPeriodJsonConverter : JsonConverter<YearMonthPeriod>
{
    /// <inheritdoc/>
    public override YearMonthPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException("Expected a text such as 2024-04..2025-03.");
        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, YearMonthPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override YearMonthPeriod ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(
        Utf8JsonWriter writer, YearMonthPeriod value, JsonSerializerOptions options
    )
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static YearMonthPeriod Parse(string text) =>
        YearMonthPeriod.TryParse(text, out YearMonthPeriod value)
            ? value
            : throw new JsonException(YearMonthPeriodPattern.Standard.Explain(text));
}
