namespace WelfarePlan.Text;

/// <summary>Asks a text for any of several words, letter by letter and without making anything.</summary>
internal static class AnyWord
{
    /// <summary>Returns whether any of the words stands anywhere in the text.</summary>
    public static bool IsIn(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word) >= 0) return true;
        }

        return false;
    }

    /// <summary>Returns whether the text begins with any of the words.</summary>
    public static bool Begins(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word)) return true;
        }

        return false;
    }

    /// <summary>Returns whether the text ends with any of the words.</summary>
    public static bool Ends(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word)) return true;
        }

        return false;
    }
}
