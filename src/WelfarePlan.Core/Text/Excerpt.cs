namespace WelfarePlan.Text;

/// <summary>Quotes a text in a message, no longer than a line of one.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 40;

    /// <summary>Returns the text, cut behind 40 characters with … where it is longer.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length <= MaximumLength) return text.ToString();

        // A pair of surrogates is one character, and half of it is none.
        int length = char.IsHighSurrogate(text[MaximumLength - 2]) ? MaximumLength - 2 : MaximumLength - 1;
        return $"{text[..length]}…";
    }
}
