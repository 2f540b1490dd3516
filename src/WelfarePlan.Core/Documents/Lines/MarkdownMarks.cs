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
            bool isMark =
                (isHeading && i < marks)
                || (
                    hasEmphasis
                    && text[i] == '*'
                    && (i + 1 < text.Length && text[i + 1] == '*' || i > 0 && text[i - 1] == '*')
                );
            kept[i] = !isMark;
        }

        return line.Keep(kept);
    }
}
