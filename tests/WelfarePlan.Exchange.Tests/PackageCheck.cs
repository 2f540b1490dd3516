using System.Globalization;
using System.Text.Json;

namespace WelfarePlan.Exchange.Tests;

/// <summary>Checks a Data Package by its descriptor alone: types, constraints, keys and references.</summary>
internal static class PackageCheck
{
    public static List<string> Of(string folder)
    {
        using JsonDocument descriptor = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")));
        var tables = descriptor.RootElement.GetProperty("resources").EnumerateArray().ToDictionary(
            resource => resource.GetProperty("name").GetString()!,
            resource =>
                (
                    Schema: resource.GetProperty("schema").Clone(),
                    Rows: Rows.Of(
                        File.ReadAllBytes(Path.Combine(folder, resource.GetProperty("path").GetString()!))
                    )
                )
        );
        return
        [
            .. tables.SelectMany(table =>
                Faults(table.Key, table.Value.Schema, table.Value.Rows, name => tables[name].Rows)
            ),
        ];
    }

    private static IEnumerable<string> Faults(
        string name, JsonElement schema, List<Dictionary<string, string>> rows,
        Func<string, List<Dictionary<string, string>>> other
    )
    {
        foreach (JsonElement field in schema.GetProperty("fields").EnumerateArray())
        {
            string column = field.GetProperty("name").GetString()!;
            foreach (Dictionary<string, string> row in rows)
            {
                if (!Fits(field, row[column])) yield return $"{name}.{column}: '{row[column]}'";
            }
        }

        string[] key = Names(schema.GetProperty("primaryKey"));
        if (
            rows.Select(row => string.Join('\u001F', key.Select(column => row[column]))).Distinct().Count()
            != rows.Count
        )
            yield return $"{name}: key";
        if (!schema.TryGetProperty("foreignKeys", out JsonElement references)) yield break;
        foreach (JsonElement reference in references.EnumerateArray())
        {
            string column = Names(reference.GetProperty("fields"))[0];
            JsonElement to = reference.GetProperty("reference");
            HashSet<string> known =
            [
                .. other(to.GetProperty("resource").GetString()!)
                    .Select(row => row[Names(to.GetProperty("fields"))[0]]),
            ];
            foreach (Dictionary<string, string> row in rows)
            {
                if (row[column].Length > 0 && !known.Contains(row[column]))
                    yield return $"{name}.{column}: '{row[column]}' leads nowhere";
            }
        }
    }

    private static bool Fits(JsonElement field, string cell)
    {
        JsonElement rules = field.TryGetProperty("constraints", out JsonElement given) ? given : default;
        bool isRequired = rules.ValueKind == JsonValueKind.Object && rules.TryGetProperty("required", out _);
        if (cell.Length == 0) return !isRequired;
        if (
            rules.ValueKind == JsonValueKind.Object
            && rules.TryGetProperty("enum", out JsonElement words)
            && !Names(words).Contains(cell)
        )
            return false;
        return field.GetProperty("type").GetString() switch
        {
            "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            "number" => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "array" => JsonDocument.Parse(cell).RootElement.ValueKind == JsonValueKind.Array,
            _ => true,
        };
    }

    private static string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];
}
