using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Json;

/// <summary>Reads a number with exactly the decimals that are written, and refuses one that would have to be
/// rounded.</summary>
internal sealed class ExactDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number) throw new JsonException("The value is not a number.");
        if (reader.TryGetDecimal(out decimal value) && value.Scale == WrittenDecimals(reader.ValueSpan)) return value;
        throw new JsonException("The number has more digits than can be held exactly.");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value);

    private static int WrittenDecimals(ReadOnlySpan<byte> number)
    {
        int end = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = end < 0 ? number : number[..end];
        int point = mantissa.IndexOf((byte)'.');
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        int exponent = 0;
        if (end >= 0 && !Utf8Parser.TryParse(number[(end + 1)..].TrimStart((byte)'+'), out exponent, out _)) return -1;
        return Math.Max(0, decimals - exponent);
    }
}
