namespace WelfarePlan.Text;

/// <summary>Asks a text for a letter of any script, and counts signs, without making anything.</summary>
internal static class AnyLetter
{
    /// <summary>Returns whether any sign of the text is a letter.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (char sign in text)
        {
            if (char.IsLetter(sign)) return true;
        }

        return false;
    }
}
