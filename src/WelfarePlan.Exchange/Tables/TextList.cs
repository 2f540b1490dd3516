using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WelfarePlan.Exchange.Tables;

/// <summary>Several texts in one cell, as a JSON array; none are an empty cell.</summary>
internal static class TextList
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Write(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return null;
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            writer.WriteStartArray();
            foreach (string text in texts) writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null where the cell is no array of texts.</summary>
    public static IReadOnlyList<string>? Read(string? cell)
    {
        if (string.IsNullOrEmpty(cell)) return [];
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
        var texts = new List<string>();
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.String) texts.Add(reader.GetString()!);
            return reader.TokenType == JsonTokenType.EndArray && !reader.Read() ? texts : null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The cell is no JSON, or holds half of a surrogate pair: it is no list.
            return null;
        }
    }
}
