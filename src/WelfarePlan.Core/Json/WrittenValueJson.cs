using System.Text.Json;
using WelfarePlan.Quantities;

namespace WelfarePlan.Json;

/// <summary>Writes what a written date, year, period or number means as JSON.</summary>
public static class WrittenValueJson
{
    /// <summary>
    /// Returns <c>{"text","kind","value","unit","outOf","inEra","end","asOf","canonical","error"}</c> on one line, without the
    /// members that say nothing: a text that cannot be read has <c>text</c> and <c>error</c>.
    /// </summary>
    /// <param name="value">The written value.</param>
    /// <returns>The JSON text, without a line break at its end.</returns>
    public static string Write(WrittenValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonText.Of(writer => Write(writer, value), indented: false);
    }

    private static void Write(Utf8JsonWriter writer, WrittenValue value)
    {
        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        if (value.Kind != WrittenKind.None) writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(value.Kind.ToString()));
        if (value.Value is not null) writer.WriteString("value", value.Value);
        if (value.Unit is not null) writer.WriteString("unit", value.Unit);
        if (value.OutOf is { } whole) writer.WriteNumber("outOf", whole.Amount);
        if (value.IsInEra is { } isInEra) writer.WriteBoolean("inEra", isInEra);
        if (value.IsEnd) writer.WriteBoolean("end", true);
        if (value.IsAsOf) writer.WriteBoolean("asOf", true);
        if (value.Canonical is not null) writer.WriteString("canonical", value.Canonical);
        if (value.Error is not null) writer.WriteString("error", value.Error);
        writer.WriteEndObject();
    }
}
