using System.Text.Json;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>One result: the value or the reason why there is none, and what the method used.</summary>
internal static class EvaluationResultJson
{
    public static void Write(Utf8JsonWriter writer, EvaluationResult result, string? source)
    {
        writer.WriteStartObject();
        Text(writer, "source", source);
        writer.WriteString("indicator", result.Indicator.Name);
        Text(writer, "context", result.Indicator.Context);
        Number(writer, "year", result.Year?.Year);
        writer.WriteString("method", result.Method.Name);
        if (result.Truth is { } truth) writer.WriteBoolean("value", truth);
        else Number(writer, "value", result.Value);
        Text(writer, "undefined", result.Undefined?.ToString());
        Text(writer, "unit", UnitJson.From(result.Unit));
        WriteInputs(writer, result);
        writer.WriteStartArray("warnings");
        foreach (string warning in result.Warnings.Names) writer.WriteStringValue(warning);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter writer, EvaluationResult result)
    {
        EvaluationInputs inputs = result.Inputs;
        writer.WriteStartObject("inputs");
        Number(writer, "baseline", inputs.Baseline);
        Number(writer, "baselineYear", inputs.BaselineYear?.Year);
        Number(writer, "actual", inputs.Actual);
        Number(writer, "actualYear", inputs.ActualYear?.Year);
        Number(writer, "target", inputs.Target);
        Number(writer, "targetUpper", inputs.TargetUpper);
        Number(writer, "targetYear", inputs.TargetYear?.Year);
        Name(writer, "targetBound", inputs.TargetBound);
        Number(writer, "tolerance", inputs.Tolerance);
        Name(writer, "direction", inputs.Direction);
        Name(writer, "directionSource", inputs.DirectionSource);
        Text(writer, "unit", UnitJson.From(inputs.Unit));
        if (result.Series.Count > 0)
        {
            writer.WriteStartArray("series");
            foreach (SeriesPoint point in result.Series)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(point.Year);
                writer.WriteNumberValue(point.Value);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }

    private static void Name<T>(Utf8JsonWriter writer, string name, T? value)
        where T : struct, Enum
    {
        if (value is { } member) writer.WriteString(name, JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));
    }
}
