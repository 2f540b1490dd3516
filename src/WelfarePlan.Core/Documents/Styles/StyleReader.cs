using System.Text.Json;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Styles;

/// <summary>Turns a style's file into a style, or says what is wrong and where.</summary>
internal static class StyleReader
{
    private const string Version = "welfareplan-style/1";

    public static DocumentStyle? Read(string text, List<DocumentStyleError> errors)
    {
        StyleJson? json = Deserialize(text, errors);
        if (json is null) return null;

        if (json.Schema != Version) errors.Add(new("$.schema", $"'{json.Schema}' is not '{Version}'."));
        if (string.IsNullOrWhiteSpace(json.Name)) errors.Add(new("$.name", "The name is empty."));
        if (json.Marks.Count == 0) errors.Add(new("$.marks", "There is no word to know a document by."));
        for (int i = 0; i < json.Marks.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(json.Marks[i])) errors.Add(new($"$.marks[{i}]", "The word is empty."));
        }

        if (json.ItemMarks.Length == 0) errors.Add(new("$.itemMarks", "There is no mark."));
        foreach (char mark in json.ItemMarks)
        {
            if (!Bullets.IsMark(mark)) errors.Add(new("$.itemMarks", $"'{mark}' is not read as the mark of an item."));
        }

        return errors.Count == 0
            ? new DocumentStyle(json.Name, json.Marks, json.ItemMarks) { Note = json.Note }
            : null;
    }

    private static StyleJson? Deserialize(string text, List<DocumentStyleError> errors)
    {
        try
        {
            return JsonSerializer.Deserialize(text.AsSpan().TrimStart('\uFEFF'), StyleJsonContext.Default.StyleJson)
                ?? throw new JsonException("A style is an object, not null.");
        }
        catch (JsonException fault)
        {
            errors.Add(new(JsonFault.PathOf(fault), JsonFault.WordsOf(fault)));
            return null;
        }
    }
}
