using WelfarePlan.Collections;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Json;

/// <summary>A plan with everything a reader said about it: one document of the contract <c>welfareplan/1</c>.</summary>
/// <remarks>Two envelopes are equal when their contents are.</remarks>
public sealed record PlanEnvelope
{
    /// <summary>Gets the name of the file that the plan was read from, or null.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Gets what the reader had to say.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init => field = ValueList.From(value); } = ValueList<Diagnostic>.Empty;

    /// <summary>Gets the places of the values in the source text, by JSON pointer into the plan.</summary>
    public SourceMap Sources { get; init; } = SourceMap.Empty;

    /// <summary>Makes an envelope around what a reader returned.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="source">The name of the file it was read from, or null.</param>
    /// <returns>The envelope.</returns>
    public static PlanEnvelope Of(ReadResult<Plan> result, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new() { Source = source, Plan = result.Value, Diagnostics = result.Diagnostics, Sources = result.Sources };
    }
}
