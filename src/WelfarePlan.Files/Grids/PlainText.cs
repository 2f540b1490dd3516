namespace WelfarePlan.Files.Grids;

/// <summary>Parts text into lines as cells and paragraphs hold them.</summary>
internal static class PlainText
{
    /// <summary>Returns the lines that hold something, trimmed.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        if (!text.AsSpan().ContainsAny('\n', '\r'))
        {
            string only = text.Trim();
            return only.Length == 0 ? [] : [only];
        }

        return text.Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Returns the text without its trailing blanks, the indent left as it stands.</summary>
    public static IEnumerable<string> Paragraphs(string text) =>
        text.Split(['\n', '\r']).Select(line => line.TrimEnd()).Where(line => line.Length > 0);
}
