namespace WelfarePlan.Documents.Tables;

/// <summary>Codes that stand before names: A-101, 1-1-1, No.3.</summary>
internal static class RowCodes
{
    private const int Longest = 8;

    public static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > Longest || !char.IsAsciiDigit(text[^1]) && text[^1] != ')') return false;
        bool hasStroke = false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '(' or ')')) return false;
            hasStroke |= c is '-' or '.' || char.IsAsciiLetter(c);
        }

        return hasStroke || (text[0] == '(' && text[^1] == ')');
    }
}
