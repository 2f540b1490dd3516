using System.Text.Json;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>One result: the value or the reason why there is none, and what the method used.</summary>
internal static class EvaluationResultJson
{
    public static void Write(Utf8JsonWriter writer, EvaluationResult result, string? source)
    {
        writer.WriteStartObject();
        writer.WriteText("source", source);
        writer.WriteString("indicator", result.Indicator.Name);
        writer.WriteText("context", result.Indicator.Context);
        writer.WriteNumber("year", result.Year);
        writer.WriteString("method", result.Method.Name);
        if (result.Truth is { } truth) writer.WriteBoolean("value", truth);
        else writer.WriteNumber("value", result.Value);
        writer.WriteText("undefined", result.Undefined?.ToString());
        writer.WriteText("unit", UnitJson.From(result.Unit));
        WriteInputs(writer, result.Inputs, result.Series);
        WriteStatistics(writer, result.Statistics);
        WriteWarnings(writer, result.Warnings);
        writer.WriteString("explanation", result.Explanation);
        writer.WriteString("explanationJa", result.ExplanationJa);
        writer.WriteEndObject();
    }

    public static void WriteWarnings(Utf8JsonWriter writer, EvaluationWarnings warnings)
    {
        writer.WriteStartArray("warnings");
        foreach (string warning in warnings.Names) writer.WriteStringValue(warning);
        writer.WriteEndArray();
    }

    public static void WriteInputs(Utf8JsonWriter writer, EvaluationInputs inputs, IReadOnlyList<SeriesPoint> series)
    {
        writer.WriteStartObject("inputs");
        writer.WriteNumber("baseline", inputs.Baseline);
        writer.WriteNumber("baselineYear", inputs.BaselineYear);
        writer.WriteNumber("actual", inputs.Actual);
        writer.WriteNumber("actualYear", inputs.ActualYear);
        writer.WriteNumber("target", inputs.Target);
        writer.WriteNumber("targetUpper", inputs.TargetUpper);
        writer.WriteNumber("targetYear", inputs.TargetYear);
        writer.WriteNumber("yearTarget", inputs.YearTarget);
        writer.WriteName("targetBound", inputs.TargetBound);
        writer.WriteNumber("tolerance", inputs.Tolerance);
        writer.WriteName("direction", inputs.Direction);
        writer.WriteName("directionSource", inputs.DirectionSource);
        writer.WriteText("unit", UnitJson.From(inputs.Unit));
        if (series.Count > 0) WriteSeries(writer, series);
        writer.WriteEndObject();
    }

    private static void WriteSeries(Utf8JsonWriter writer, IReadOnlyList<SeriesPoint> series)
    {
        writer.WriteStartArray("series");
        foreach (SeriesPoint point in series)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(point.Year);
            writer.WriteNumberValue(point.Value);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteStatistics(Utf8JsonWriter writer, IReadOnlyList<EvaluationStatistic> statistics)
    {
        if (statistics.Count == 0) return;

        writer.WriteStartObject("statistics");
        foreach (EvaluationStatistic statistic in statistics) writer.WriteNumber(statistic.Name, statistic.Value);
        writer.WriteEndObject();
    }
}
