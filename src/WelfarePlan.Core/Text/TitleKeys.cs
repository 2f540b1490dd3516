namespace WelfarePlan.Text;

/// <summary>The form in which two printings of one title are equal: folded, without blanks.</summary>
internal static class TitleKeys
{
    private const int LongestOnStack = 256;

    /// <summary>Returns the key of a title; the title itself where it is its own key.</summary>
    public static string Of(string title)
    {
        int same = LengthOfSame(title);
        if (same == title.Length) return title;
        Span<char> key = title.Length <= LongestOnStack ? stackalloc char[title.Length] : new char[title.Length];
        return new string(key[..Write(title, key)]);
    }

    /// <summary>Writes the key of a title.</summary>
    /// <returns>The length of the key, never longer than the title.</returns>
    public static int Write(ReadOnlySpan<char> title, Span<char> key)
    {
        int length = 0;
        foreach (char c in title)
        {
            char folded = WidthFolding.Fold(c);
            if (!char.IsWhiteSpace(folded)) key[length++] = folded;
        }

        return length;
    }

    private static int LengthOfSame(string title)
    {
        for (int i = 0; i < title.Length; i++)
        {
            if (WidthFolding.Fold(title[i]) != title[i] || char.IsWhiteSpace(title[i])) return i;
        }

        return title.Length;
    }
}
