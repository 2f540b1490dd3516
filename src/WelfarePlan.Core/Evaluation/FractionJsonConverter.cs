using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Evaluation;

/// <summary>Reads a number or a fraction in words: <c>0.5</c> or <c>"2/3"</c>.</summary>
internal sealed class FractionJsonConverter : JsonConverter<decimal?>
{
    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)) return number;
        if (reader.TokenType == JsonTokenType.String && Fraction(reader.GetString()!) is { } fraction) return fraction;
        throw new JsonException("A number or a fraction such as \"2/3\" is expected.");
    }

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        if (value is { } number) writer.WriteNumberValue(number);
        else writer.WriteNullValue();
    }

    private static decimal? Fraction(string text) =>
        text.Split('/') is [{ } above, { } below] && Whole(above) is { } numerator && Whole(below) is { } denominator
            && denominator != 0
            ? numerator / denominator
            : null;

    private static decimal? Whole(string text) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out uint number) ? number : null;
}
