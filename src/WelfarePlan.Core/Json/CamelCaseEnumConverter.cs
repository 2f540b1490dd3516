using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelfarePlan.Json;

/// <summary>Writes a member of a closed set as its name in camel case, and reads exactly those names.</summary>
/// <remarks>The framework's converter also reads numbers, other cases and lists of names. "Unknown" is said by
/// absence.</remarks>
internal sealed class CamelCaseEnumConverter<T> : JsonConverter<T>, INamedValues
    where T : struct, Enum
{
    private static readonly (T Value, string Name)[] Members =
    [
        .. from value in Enum.GetValues<T>()
           let name = JsonNamingPolicy.CamelCase.ConvertName(value.ToString())
           where name != "unknown"
           select (value, name),
    ];

    public IEnumerable<string> Names => Members.Select(member => member.Name);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach ((T value, string name) in Members)
            {
                if (reader.ValueTextEquals(name)) return value;
            }
        }

        throw new JsonException($"The value is none of {string.Join(", ", Names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        foreach ((T member, string name) in Members)
        {
            if (!EqualityComparer<T>.Default.Equals(member, value)) continue;
            writer.WriteStringValue(name);
            return;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"No {typeof(T).Name}.");
    }
}
