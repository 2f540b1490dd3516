using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Json;

/// <summary>Carries a type of the library through any <see cref="JsonSerializer"/>, in the shape that the JSON contract
/// gives it.</summary>
/// <remarks>
/// The types name it themselves, so that nothing needs to be registered, and it needs no reflection. Reading is strict,
/// as in
/// <see cref="PlanJson"/>, whatever the options around it say; the encoder and the indentation are those of the
/// options.
/// </remarks>
/// <typeparam name="T">A type of the library that names this converter.</typeparam>
public sealed class ContractJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    private readonly ContractPart<T> _part;

    /// <summary>Makes the converter.</summary>
    /// <exception cref="NotSupportedException">The type does not name this converter.</exception>
    public ContractJsonConverter() => _part = ContractParts.Of<T>();

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return _part.Read(ref reader);
        }
        catch (JsonException exception)
        {
            // Without a path of its own the exception gets the one of the whole text; the message says where inside the
            // part.
            var error = PlanJsonError.From(exception);
            throw new JsonException(error.Path == "$" ? error.Message : $"{error.Path}: {error.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        _part.Write(writer, value);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options
    ) => _part.FromName(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(_part.ToName(value));
    }
}
