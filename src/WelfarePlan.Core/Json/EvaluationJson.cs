using System.Text;
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
        using var output = new MemoryStream();
        using (var writer = new EvaluationJsonWriter(output, indented))
        {
            foreach ((string? source, PlanEvaluation evaluation) in evaluations) writer.Write(evaluation, source);
        }

        return Encoding.UTF8.GetString(output.GetBuffer().AsSpan(0, (int)output.Length));
    }
}
