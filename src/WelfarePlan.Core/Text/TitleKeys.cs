namespace WelfarePlan.Text;

/// <summary>The form in which two printings of one title are equal: folded, without blanks.</summary>
internal static class TitleKeys
{
    public static string Of(string title)
    {
        Span<char> key = title.Length <= 256 ? stackalloc char[title.Length] : new char[title.Length];
        int length = 0;
        foreach (char c in title)
        {
            char folded = WidthFolding.Fold(c);
            if (!char.IsWhiteSpace(folded)) key[length++] = folded;
        }

        return new string(key[..length]);
    }
}
