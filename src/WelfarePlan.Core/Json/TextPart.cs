using System.Text.Json;

namespace WelfarePlan.Json;

/// <summary>A type that is written as one text, and so may be the name of a member too.</summary>
internal sealed class TextPart<T>(Func<T, string> from, Func<string, T> to) : ContractPart<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            ? to(reader.GetString()!)
            : throw new JsonException("The value is not a text.");

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(from(value));

    public override T FromName(string name) => to(name);

    public override string ToName(T value) => from(value);
}
