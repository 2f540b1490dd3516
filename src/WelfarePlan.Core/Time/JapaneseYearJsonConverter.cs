using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Time;

/// <summary>Writes a year with its era as text (<c>令和6年</c>), and reads any notation.</summary>
public sealed class JapaneseYearJsonConverter : JsonConverter<JapaneseYear>
{
    /// <inheritdoc/>
    public override JapaneseYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) throw new JsonException("Expected a text such as 令和6年.");
        return Parse(reader.GetString()!);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, JapaneseYear value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override JapaneseYear ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, JapaneseYear value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString());
    }

    private static JapaneseYear Parse(string text) =>
        JapaneseYear.TryParse(text, out JapaneseYear value)
            ? value
            : throw new JsonException(JapaneseYearPattern.Standard.Explain(text));
}
