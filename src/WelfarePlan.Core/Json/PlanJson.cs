using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using WelfarePlan.Documents;

namespace WelfarePlan.Json;

/// <summary>Writes and reads plans as JSON, by the contract <c>welfareplan/1</c>.</summary>
/// <remarks>
/// Members are absent when empty, fiscal years are the year in which they begin, numbers keep their written
/// decimals, and Japanese text stays readable. Reading is strict: unknown, doubled, missing and null members are
/// errors. What was written is read back equal; only half of a surrogate pair, which is no character, becomes U+FFFD.
/// </remarks>
public static class PlanJson
{
    /// <summary>The value of the member <c>schema</c> of every document.</summary>
    public const string SchemaName = "welfareplan/1";

    /// <summary>How deep measures may hold measures.</summary>
    public const int MaximumMeasureDepth = 100;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Gets the JSON Schema (2020-12) that every written document satisfies.</summary>
    public static string Schema => PlanSchema.Text;

    /// <summary>Returns a reading as JSON.</summary>
    /// <param name="reading">The plan and what was said about it.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <returns>The JSON text, without a line break at its end.</returns>
    /// <exception cref="ArgumentException">Measures hold measures deeper than
    /// <see cref="MaximumMeasureDepth"/>.</exception>
    public static string Write(PlanReading reading, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return JsonText.Of(writer => Write(reading, writer), indented);
    }

    /// <summary>Writes a reading as JSON in UTF-8.</summary>
    /// <param name="reading">The plan and what was said about it.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <exception cref="ArgumentException">Measures hold measures deeper than
    /// <see cref="MaximumMeasureDepth"/>.</exception>
    public static void Write(PlanReading reading, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);

        using var writer = new Utf8JsonWriter(output, PlanJsonContext.WriterOptions(indented));
        Write(reading, writer);
    }

    /// <summary>Writes a reading as JSON in UTF-8, in one go: where writing it fails, nothing was written.</summary>
    /// <param name="reading">The plan and what was said about it.</param>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <exception cref="ArgumentException">Measures hold measures deeper than
    /// <see cref="MaximumMeasureDepth"/>.</exception>
    public static void Write(PlanReading reading, Stream output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(reading, buffer, indented);
        output.Write(buffer.WrittenSpan);
    }

    /// <summary>Writes a reading as JSON in UTF-8, in one go: where writing it fails, nothing was written.</summary>
    /// <param name="reading">The plan and what was said about it.</param>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="indented">Whether to break and indent lines; without, the text is one line.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="ArgumentException">Measures hold measures deeper than
    /// <see cref="MaximumMeasureDepth"/>.</exception>
    public static async Task WriteAsync(
        PlanReading reading, Stream output, bool indented = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        var buffer = new ArrayBufferWriter<byte>();
        Write(reading, buffer, indented);
        await output.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads a reading from UTF-8, with or without a byte order mark.</summary>
    /// <param name="json">The JSON text, read to its end; the stream stays open.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="JsonException">The text is no document of the contract; message and path say why and
    /// where.</exception>
    public static PlanReading Parse(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return ToReading(JsonSerializer.Deserialize(json, PlanJsonContext.Contract));
        }
        catch (JsonException exception)
        {
            throw Exception(PlanJsonError.From(exception));
        }
    }

    /// <summary>Reads a reading from UTF-8, with or without a byte order mark.</summary>
    /// <param name="json">The JSON text, read to its end; the stream stays open.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="JsonException">The text is no document of the contract; message and path say why and
    /// where.</exception>
    public static async Task<PlanReading> ParseAsync(Stream json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return ToReading(
                await JsonSerializer
                    .DeserializeAsync(json, PlanJsonContext.Contract, cancellationToken)
                    .ConfigureAwait(false)
            );
        }
        catch (JsonException exception)
        {
            throw Exception(PlanJsonError.From(exception));
        }
    }

    /// <summary>Reads a reading.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="JsonException">The text is no document of the contract; message and path say why and
    /// where.</exception>
    public static PlanReading Parse(string json) =>
        TryParse(json, out PlanReading? reading, out PlanJsonError? error) ? reading : throw Exception(error);

    /// <summary>Reads a reading from UTF-8, with or without a byte order mark.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="JsonException">The text is no document of the contract; message and path say why and
    /// where.</exception>
    public static PlanReading Parse(ReadOnlySpan<byte> json) =>
        TryParse(json, out PlanReading? reading, out PlanJsonError? error) ? reading : throw Exception(error);

    /// <summary>Reads a reading, or says why the text is none.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="reading">The reading, or null.</param>
    /// <param name="error">What is wrong and where, or null.</param>
    /// <returns>Whether the text is a document of the contract.</returns>
    public static bool TryParse(
        string json,
        [NotNullWhen(true)] out PlanReading? reading,
        [NotNullWhen(false)] out PlanJsonError? error
    )
    {
        ArgumentNullException.ThrowIfNull(json);

        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(
                json, bytes, out int read, out int written, replaceInvalidSequences: false
            );
            if (status == OperationStatus.Done) return TryParse(bytes.AsSpan(0, written), out reading, out error);

            long line = json.AsSpan(0, read).Count('\n') + 1L;
            (reading, error) = (null, new PlanJsonError("The text holds half of a surrogate pair.", "$", line));
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Reads a reading from UTF-8, with or without a byte order mark, or says why the text is none.</summary>
    /// <param name="json">The JSON text.</param>
    /// <param name="reading">The reading, or null.</param>
    /// <param name="error">What is wrong and where, or null.</param>
    /// <returns>Whether the text is a document of the contract.</returns>
    public static bool TryParse(
        ReadOnlySpan<byte> json,
        [NotNullWhen(true)] out PlanReading? reading,
        [NotNullWhen(false)] out PlanJsonError? error
    )
    {
        if (json.StartsWith(ByteOrderMark)) json = json[ByteOrderMark.Length..];
        (reading, error) = (null, null);
        try
        {
            reading = ToReading(JsonSerializer.Deserialize(json, PlanJsonContext.Contract));
            return true;
        }
        catch (JsonException exception)
        {
            error = PlanJsonError.From(exception);
            return false;
        }
    }

    private static PlanReading ToReading(EnvelopeJson? contract) =>
        (contract ?? throw new JsonException("The document is null.", "$", null, null)).ToReading(new JsonPlace());

    private static void Write(PlanReading reading, Utf8JsonWriter writer) =>
        JsonSerializer.Serialize(writer, EnvelopeJson.From(reading), PlanJsonContext.Contract);

    private static JsonException Exception(PlanJsonError error) =>
        new($"{error.Message} Path: {error.Path}", error.Path, error.Line - 1, bytePositionInLine: null);
}
