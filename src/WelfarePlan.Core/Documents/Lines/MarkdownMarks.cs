namespace WelfarePlan.Documents.Lines;

/// <summary>Takes the marks of Markdown headings and emphasis off a line: # and **.</summary>
internal static class MarkdownMarks
{
    private static bool HasEmphasis(string text)
    {
        int open = text.IndexOf("**", StringComparison.Ordinal);
        return open >= 0
            && open + 2 < text.Length
            && char.IsLetterOrDigit(text[open + 2])
            && text.IndexOf("**", open + 2, StringComparison.Ordinal) > 0;
    }

    public static MappedText Drop(MappedText line)
    {
        string text = line.Text;
        int first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first])) first++;
        int marks = first;
        while (marks < text.Length && text[marks] == '#') marks++;
        bool isHeading = marks > first && marks < text.Length && text[marks] == ' ';
        bool hasEmphasis = HasEmphasis(text);
        if (!isHeading && !hasEmphasis) return line;

        bool[] kept = new bool[text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            kept[i] = !((isHeading && i < marks) || (hasEmphasis && IsOfDouble(text, i)));
        }

        return line.Keep(kept);
    }

    private static bool IsOfDouble(string text, int at) =>
        text[at] == '*' && (at + 1 < text.Length && text[at + 1] == '*' || at > 0 && text[at - 1] == '*');
}
