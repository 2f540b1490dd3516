using System.Text.Json;
using WelfarePlan.Evaluation;

namespace WelfarePlan.Json;

/// <summary>A rating scheme: its name where it comes with the library, else the whole file.</summary>
internal sealed class SchemePart : ContractPart<RatingScheme>
{
    public override RatingScheme Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            string name = reader.GetString()!;
            return RatingScheme.TryFind(name, out RatingScheme? known)
                ? known
                : throw new JsonException($"There is no scheme '{name}'.");
        }

        using var file = JsonDocument.ParseValue(ref reader);
        if (
            RatingScheme.TryParse(
                file.RootElement.GetRawText(), out RatingScheme? scheme, out IReadOnlyList<RatingSchemeError> errors
            )
        )
            return scheme;
        throw new JsonException(string.Join(' ', errors));
    }

    public override void Write(Utf8JsonWriter writer, RatingScheme value)
    {
        if (RatingScheme.TryFind(value.Name, out RatingScheme? known) && known.Equals(value))
            writer.WriteStringValue(value.Name);
        else writer.WriteRawValue(value.File);
    }
}
