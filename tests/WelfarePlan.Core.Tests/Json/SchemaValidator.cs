using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace WelfarePlan.Tests.Json;

/// <summary>Validates JSON against the keywords of JSON Schema that the exported schema uses; any other keyword
/// throws.</summary>
internal sealed class SchemaValidator(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>Returns what does not hold, with its path; nothing where the document is valid.</summary>
    public IReadOnlyList<string> Validate(string json) =>
        [.. Validate(_root, JsonDocument.Parse(json).RootElement, "$")];

    private IEnumerable<string> Validate(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Check(schema, keyword.Name, keyword.Value, value, path));

    private IEnumerable<string> Check(
        JsonElement schema, string keyword, JsonElement rule, JsonElement value, string path
    )
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description":
                return [];
            case "$ref":
                return Validate(
                    _root.GetProperty("$defs").GetProperty(rule.GetString()!["#/$defs/".Length..]), value, path
                );
            case "type":
                return Holds(
                    rule.GetString() == TypeOf(value) || (rule.GetString() == "number" && TypeOf(value) == "integer"),
                    path, rule
                );
            case "const":
                return Holds(JsonElement.DeepEquals(rule, value), path, rule);
            case "enum":
                return Holds(rule.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value)), path, rule);
            case "pattern":
                return Holds(
                    value.ValueKind != JsonValueKind.String
                        || Regex.IsMatch(
                            value.GetString()!, rule.GetString()!, RegexOptions.CultureInvariant,
                            TimeSpan.FromSeconds(1)
                        ),
                    path,
                    rule
                );
            case "minLength":
                return Holds(
                    value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32(), path,
                    rule);
            case "minimum":
                return Holds(
                    value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), path, rule
                );
            case "maximum":
                return Holds(
                    value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= rule.GetDecimal(), path, rule
                );
            case "minItems":
                return Holds(
                    value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(), path, rule
                );
            case "maxItems":
                return Holds(
                    value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(), path, rule
                );
            case "items":
                return value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray()
                    .SelectMany(
                        (item, index) =>
                            Validate(rule, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))
                    );
            case "required":
                return rule.EnumerateArray().SelectMany(name =>
                    Holds(
                        value.ValueKind != JsonValueKind.Object || value.TryGetProperty(name.GetString()!, out _),
                        $"{path}.{name}", rule
                    )
                );
            case "oneOf":
                return Holds(
                    rule.EnumerateArray().Count(choice => !Validate(choice, value, path).Any()) == 1,
                    path,
                    rule
                );
            case "properties":
                return value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject().SelectMany(member =>
                    rule.TryGetProperty(member.Name, out JsonElement its)
                        ? Validate(its, member.Value, $"{path}.{member.Name}")
                        : []
                );
            case "additionalProperties":
                return value.ValueKind != JsonValueKind.Object ? [] : value.EnumerateObject()
                    .Where(member =>
                        !(
                            schema.TryGetProperty("properties", out JsonElement known)
                            && known.TryGetProperty(member.Name, out _)
                        )
                    )
                    .SelectMany(member => rule.ValueKind == JsonValueKind.False
                        ? [$"{path}.{member.Name}: unknown"]
                        : Validate(rule, member.Value, $"{path}.{member.Name}"));
            default:
                throw new NotSupportedException($"The validator does not know '{keyword}'.");
        }
    }

    private static string[] Holds(bool holds, string path, JsonElement rule) => holds ? [] : [$"{path}: not {rule}"];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Null => "null",
        _ => value.TryGetInt64(out _) ? "integer" : "number",
    };
}
