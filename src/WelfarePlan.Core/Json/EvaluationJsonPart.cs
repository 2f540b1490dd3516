namespace WelfarePlan.Json;

/// <summary>The evaluation of one plan as a piece of a document of many.</summary>
/// <remarks>Made by <see cref="EvaluationJsonWriter.Prepare"/> on any thread, and written in turn.</remarks>
public sealed class EvaluationJsonPart
{
    internal EvaluationJsonPart(ReadOnlyMemory<byte> results, ReadOnlyMemory<byte> ratings) =>
        (Results, Ratings) = (results, ratings);

    internal ReadOnlyMemory<byte> Results { get; }

    internal ReadOnlyMemory<byte> Ratings { get; }
}
