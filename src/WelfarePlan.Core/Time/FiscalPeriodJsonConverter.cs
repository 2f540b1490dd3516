using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Time;

/// <summary>Writes a period as <c>{ "from": 2024, "to": 2028 }</c>, and reads that or any written notation.</summary>
public sealed class FiscalPeriodJsonConverter : JsonConverter<FiscalPeriod>
{
    private const string Expected = "Expected { \"from\": 2024, \"to\": 2028 } with both years once and in order.";

    /// <inheritdoc/>
    public override FiscalPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Parse(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException(Expected);

        int? from = null;
        int? to = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFrom = reader.ValueTextEquals("from"u8);
            if (!isFrom && !reader.ValueTextEquals("to"u8)) throw new JsonException(Expected);
            if ((isFrom ? from : to) is not null || !reader.Read()) throw new JsonException(Expected);

            if (isFrom) from = ReadYear(ref reader);
            else to = ReadYear(ref reader);
        }

        return from is { } first && to is { } last && first <= last
            ? new FiscalPeriod(new FiscalYear(first), new FiscalYear(last))
            : throw new JsonException(Expected);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FiscalPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("from"u8, value.From.Year);
        writer.WriteNumber("to"u8, value.To.Year);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override FiscalPeriod ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FiscalPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static FiscalPeriod Parse(string text) =>
        FiscalPeriod.TryParse(text, out FiscalPeriod value)
            ? value
            : throw new JsonException(FiscalPeriodPattern.Standard.Explain(text));

    private static int ReadYear(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number
        && reader.TryGetInt32(out int year)
        && FiscalYearJsonConverter.IsFiscalYear(year)
            ? year
            : throw new JsonException("A fiscal year is a number from 1886 to 9998.");
}
