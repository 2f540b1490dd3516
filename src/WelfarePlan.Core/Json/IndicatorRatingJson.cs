using System.Text.Json;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>One rating: the computed grade, what decided it, and the grades that the document prints beside
/// it.</summary>
internal static class IndicatorRatingJson
{
    public static void Write(Utf8JsonWriter writer, IndicatorRating rating, string? source)
    {
        writer.WriteStartObject();
        writer.WriteText("source", source);
        writer.WriteString("indicator", rating.Indicator.Name);
        writer.WriteText("context", rating.Indicator.Context);
        writer.WriteNumber("year", rating.Year);
        writer.WriteString("scheme", rating.Scheme.Name);
        writer.WriteString("grade", rating.Grade.Code);
        writer.WriteBoolean("computed", true);
        writer.WriteText("undefined", rating.Undefined?.ToString());
        writer.WriteString("because", rating.Because);
        writer.WriteString("becauseJa", rating.BecauseJa);
        EvaluationResultJson.WriteInputs(writer, rating.Inputs, []);
        EvaluationResultJson.WriteWarnings(writer, rating.Warnings);
        if (rating.Published.Count > 0) WritePublished(writer, rating.Published);
        writer.WriteEndObject();
    }

    private static void WritePublished(Utf8JsonWriter writer, IReadOnlyList<PublishedGrade> grades)
    {
        writer.WriteStartArray("published");
        foreach (PublishedGrade grade in grades)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year", grade.Year);
            writer.WriteString("grade", grade.Grade);
            writer.WriteText("scheme", grade.Scheme);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
