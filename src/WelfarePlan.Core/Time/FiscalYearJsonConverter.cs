using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Time;

/// <summary>Writes a fiscal year as the number of its year (2024), and reads that or any written notation.</summary>
public sealed class FiscalYearJsonConverter : JsonConverter<FiscalYear>
{
    /// <inheritdoc/>
    public override FiscalYear Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Parse(reader.GetString()!);
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int year) && IsFiscalYear(year))
            return new(year);
        throw new JsonException("A fiscal year is a number from 1886 to 9998, or a text such as 令和6年度.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Year);
    }

    /// <inheritdoc/>
    public override FiscalYear ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, FiscalYear value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.Year.ToString(CultureInfo.InvariantCulture));
    }

    internal static bool IsFiscalYear(int year) => year >= FiscalYear.MinValue.Year && year <= FiscalYear.MaxValue.Year;

    private static FiscalYear Parse(string text) =>
        FiscalYear.TryParse(text, out FiscalYear year)
            ? year
            : throw new JsonException(FiscalYearPattern.Standard.Explain(text));
}
