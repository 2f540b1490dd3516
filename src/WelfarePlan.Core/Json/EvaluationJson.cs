using System.Text.Json;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>Writes evaluations as JSON, by the contract <c>welfareplan-evaluation/1</c>.</summary>
/// <remarks>Ratios are fractions, fiscal years are the year in which they begin, and nothing is rounded.</remarks>
public static class EvaluationJson
{
    /// <summary>The value of the member <c>schema</c> of every document.</summary>
    public const string SchemaName = "welfareplan-evaluation/1";

    /// <summary>Returns an evaluation as JSON.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <returns>The JSON text, without a line break at its end.</returns>
    public static string Write(PlanEvaluation evaluation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return Write([(null, evaluation)], indented);
    }

    /// <summary>Returns the evaluations of several plans as one JSON document, each result with the name of its plan's
    /// file.</summary>
    /// <param name="evaluations">The evaluations, each with the name of its source or null.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <returns>The JSON text, without a line break at its end.</returns>
    public static string Write(
        IReadOnlyList<(string? Source, PlanEvaluation Evaluation)> evaluations,
        bool indented = false
    )
    {
        ArgumentNullException.ThrowIfNull(evaluations);
        return JsonText.Of(writer => Write(writer, evaluations), indented);
    }

    private static void Write(
        Utf8JsonWriter writer,
        IReadOnlyList<(string? Source, PlanEvaluation Evaluation)> evaluations
    )
    {
        writer.WriteStartObject();
        writer.WriteString("schema", SchemaName);
        writer.WriteStartArray("results");
        foreach ((string? source, PlanEvaluation evaluation) in evaluations)
        {
            foreach (EvaluationResult result in evaluation.Results) EvaluationResultJson.Write(writer, result, source);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("ratings");
        foreach ((string? source, PlanEvaluation evaluation) in evaluations)
        {
            foreach (IndicatorRating rating in evaluation.Ratings) IndicatorRatingJson.Write(writer, rating, source);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
