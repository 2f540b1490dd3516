using System.Text.Json;
using System.Text.Json.Serialization;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>Carries a closed set of the library through any <see cref="JsonSerializer"/> by name, and several flags as
/// a list of names.</summary>
/// <remarks>
/// Names are those of the JSON contract: camel case (<c>atLeast</c>), reasons and warnings in Pascal case
/// (<c>TargetMissing</c>).
/// Numbers and other spellings are refused.
/// </remarks>
/// <typeparam name="T">An enumeration of the library.</typeparam>
public sealed class EnumNameJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    private static readonly (T Value, string Name)[] Members =
    [
        .. Enum.GetValues<T>().Select(value => (value, NameOf(value))),
    ];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!IsFlags) return reader.TokenType == JsonTokenType.String ? Parse(reader.GetString()!) : throw Unknown();
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("The value is not a list of names.");

        long flags = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String) throw Unknown();
            flags |= ToNumber(Parse(reader.GetString()!));
        }

        return (T)Enum.ToObject(typeof(T), flags);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The value is no member of the set.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!IsFlags)
        {
            writer.WriteStringValue(Text(value));
            return;
        }

        writer.WriteStartArray();
        foreach ((T member, string name) in Members)
        {
            if (ToNumber(member) != 0 && value.HasFlag(member)) writer.WriteStringValue(name);
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options
    ) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Text(value));
    }

    private static T Parse(string text)
    {
        foreach ((T value, string name) in Members)
        {
            if (string.Equals(name, text, StringComparison.Ordinal)) return value;
        }

        throw Unknown();
    }

    private static string Text(T value)
    {
        foreach ((T member, string name) in Members)
        {
            if (EqualityComparer<T>.Default.Equals(member, value)) return name;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(T).Name}.");
    }

    private static string NameOf(T value) =>
        IsFlags || typeof(T) == typeof(UndefinedReason)
            ? value.ToString()
            : JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static long ToNumber(T value) => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);

    private static JsonException Unknown() =>
        new($"The value is none of {string.Join(", ", Members.Select(member => member.Name))}.");
}
