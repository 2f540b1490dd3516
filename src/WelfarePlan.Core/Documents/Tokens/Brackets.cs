namespace WelfarePlan.Documents.Tokens;

/// <summary>Finds the other end of a bracket.</summary>
internal static class Brackets
{
    /// <summary>Returns where the bracket that opens at a place closes, or -1.</summary>
    public static int CloseOf(ReadOnlySpan<char> text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '【') depth++;
            else if (text[i] is ')' or ']' or '】' && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>Returns whether the last bracket that a text opens is not closed in it.</summary>
    public static bool AreOpen(ReadOnlySpan<char> text)
    {
        int open = text.LastIndexOfAny('(', '「', '【');
        return open >= 0 && text[open..].IndexOfAny(')', '」', '】') < 0;
    }
}
