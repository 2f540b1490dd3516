using System.Text.Json;
using WelfarePlan.Quantities;

namespace WelfarePlan.Json;

/// <summary>Writes what a written date, year, period or number means as JSON.</summary>
public static class WrittenValueJson
{
    /// <summary>
    /// Returns <c>{"text","kind","value","unit","inEra","canonical","error"}</c> on one line, null where there is
    /// nothing to say,
    /// and <c>bound</c>, <c>upper</c>, <c>outOf</c>, <c>beside</c>, <c>per</c>, <c>year</c>, <c>marks</c>, <c>open</c>,
    /// <c>end</c> and <c>asOf</c>
    /// only where they were written.
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
        writer.WriteString(
            "kind",
            value.Kind == WrittenKind.None ? null : JsonNamingPolicy.CamelCase.ConvertName(value.Kind.ToString())
        );
        writer.WriteString("value", value.Value);
        writer.WriteString("unit", value.Unit);
        if (value.Written is { } written) Write(writer, written);
        if (value.IsInEra is { } isInEra) writer.WriteBoolean("inEra", isInEra);
        else writer.WriteNull("inEra");
        if (value.Marks != QuantityMarks.None) WriteMarks(writer, value.Marks);
        if (value.IsOpen) writer.WriteBoolean("open", true);
        if (value.IsEnd) writer.WriteBoolean("end", true);
        if (value.IsAsOf) writer.WriteBoolean("asOf", true);
        writer.WriteString("canonical", value.Canonical);
        writer.WriteString("error", value.Error);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, in WrittenQuantity written)
    {
        if (written.Bound != QuantityBound.Exact) writer.WriteString("bound", Name(written.Bound.ToString()));
        if (written.Upper is { } upper) writer.WriteNumber("upper", upper.Amount);
        if (written.OutOf is { } whole) writer.WriteNumber("outOf", whole.Amount);
        if (written.Beside is { } beside) writer.WriteString("beside", beside.ToString());
        if (written.Per is { } people) writer.WriteNumber("per", people);
        if (written.Year is { } year) writer.WriteNumber("year", year.Year);
    }

    private static void WriteMarks(Utf8JsonWriter writer, QuantityMarks marks)
    {
        writer.WriteStartArray("marks");
        foreach (QuantityMarks mark in Enum.GetValues<QuantityMarks>())
        {
            if ((marks & mark) != QuantityMarks.None) writer.WriteStringValue(Name(mark.ToString()));
        }

        writer.WriteEndArray();
    }

    private static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
