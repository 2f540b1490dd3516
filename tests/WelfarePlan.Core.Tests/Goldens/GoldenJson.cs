using System.Text.Json;

namespace WelfarePlan.Tests.Goldens;

/// <summary>Reads goldens, in which an absent member says nothing.</summary>
internal static class GoldenJson
{
    extension(JsonElement element)
    {
        public bool Has(string name) => element.TryGetProperty(name, out _);

        public string? Text(string name) =>
            element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;

        public int? Integer(string name) =>
            element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
                ? value.GetInt32()
                : null;

        public decimal? Number(string name) =>
            element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number
                ? value.GetDecimal()
                : null;

        public IReadOnlyList<JsonElement> Items(string name) =>
            element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
                ? [.. value.EnumerateArray()]
                : [];

        public IReadOnlyList<string> Texts(string name) => [.. element.Items(name).Select(item => item.GetString()!)];
    }
}
