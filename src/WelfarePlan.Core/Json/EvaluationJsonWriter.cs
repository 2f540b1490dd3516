using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>Writes the evaluations of many plans as one document of the contract <c>welfareplan-evaluation/1</c>, plan
/// by plan.</summary>
/// <remarks>The document is that of <see cref="EvaluationJson"/>. Results go out at once; grades, which stand behind
/// all results, are kept as bytes until the end.</remarks>
public sealed class EvaluationJsonWriter : IDisposable
{
    private static readonly byte[] Comma = [(byte)','];

    [SuppressMessage(
        "Usage", "CA2213:Disposable fields should be disposed", Justification = "It is the caller's and stays open."
    )]
    private readonly Stream _output;

    private readonly bool _indented;
    private readonly List<ReadOnlyMemory<byte>> _ratings = [];
    private bool _hasBegun;
    private bool _hasResults;
    private bool _isEnded;

    /// <summary>Makes a writer; the document begins with the first evaluation.</summary>
    /// <param name="output">Where the document goes; it stays open.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    public EvaluationJsonWriter(Stream output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
        _indented = indented;
    }

    /// <summary>Writes the evaluation of one plan.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="source">The name of the plan's file, or null.</param>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public void Write(PlanEvaluation evaluation, string? source = null) =>
        Write(Prepare(evaluation, source, _indented));

    /// <summary>Writes what was prepared.</summary>
    /// <param name="part">The evaluation of one plan, prepared with the same choice of indentation.</param>
    /// <exception cref="ArgumentNullException">The part is null.</exception>
    public void Write(EvaluationJsonPart part)
    {
        ArgumentNullException.ThrowIfNull(part);
        Begin();
        _hasResults |= WriteItems(part.Results, _hasResults);
        if (!part.Ratings.IsEmpty) _ratings.Add(part.Ratings);
    }

    /// <summary>Prepares the evaluation of one plan, which is most of the work and may be done on any thread.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="source">The name of the plan's file, or null.</param>
    /// <param name="indented">The choice of the writer that it is for.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentNullException">The evaluation is null.</exception>
    public static EvaluationJsonPart Prepare(PlanEvaluation evaluation, string? source = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, PlanJsonContext.WriterOptions(indented));
        writer.WriteStartObject();
        Range results = Items(writer, buffer, "results", () =>
        {
            foreach (EvaluationResult result in evaluation.Results) EvaluationResultJson.Write(writer, result, source);
        });
        Range ratings = Items(writer, buffer, "ratings", () =>
        {
            foreach (IndicatorRating rating in evaluation.Ratings) IndicatorRatingJson.Write(writer, rating, source);
        });
        return new(buffer.WrittenMemory[results], buffer.WrittenMemory[ratings]);
    }

    /// <summary>Ends the document; one without any evaluation has empty lists.</summary>
    public void Dispose()
    {
        if (_isEnded) return;
        _isEnded = true;
        Begin();
        EndList(_hasResults);
        _output.Write(Utf8(_indented ? ",\n  \"ratings\": [" : ",\"ratings\":["));
        bool hasRatings = false;
        foreach (ReadOnlyMemory<byte> ratings in _ratings) hasRatings |= WriteItems(ratings, hasRatings);
        EndList(hasRatings);
        _output.Write(Utf8(_indented ? "\n}" : "}"));
    }

    // The bytes between the brackets: each item brings the line break before it along.
    private static Range Items(
        Utf8JsonWriter writer, ArrayBufferWriter<byte> buffer, string name, Action write
    )
    {
        writer.WriteStartArray(name);
        writer.Flush();
        int start = buffer.WrittenCount;
        write();
        writer.Flush();
        int end = buffer.WrittenCount;
        writer.WriteEndArray();
        return start..end;
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private bool WriteItems(ReadOnlyMemory<byte> items, bool hasOthers)
    {
        if (items.IsEmpty) return false;
        if (hasOthers) _output.Write(Comma);
        _output.Write(items.Span);
        return true;
    }

    private void EndList(bool hasItems) => _output.Write(Utf8(hasItems && _indented ? "\n  ]" : "]"));

    private void Begin()
    {
        if (_hasBegun) return;
        _hasBegun = true;
        _output.Write(Utf8(
            _indented
                ? $"{{\n  \"schema\": \"{EvaluationJson.SchemaName}\",\n  \"results\": ["
                : $"{{\"schema\":\"{EvaluationJson.SchemaName}\",\"results\":["
        ));
    }
}
