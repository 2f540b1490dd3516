namespace WelfarePlan.Documents.Tokens;

/// <summary>Parts a line at blanks, at arrows, and behind a label's colon.</summary>
internal static class AtomSplitter
{
    private const int LongestLabel = 24;

    public static List<(int Start, int End)> Split(string text)
    {
        var atoms = new List<(int, int)>();
        int at = SkipBullet(text);
        int start = at;
        for (; at <= text.Length; at++)
        {
            bool isBlank = at == text.Length || char.IsWhiteSpace(text[at]);
            bool isArrow = !isBlank && text[at] is '→' or '⇒' or '➡' or '⇨';
            bool isColon = !isBlank && text[at] == ':' && at > start && IsLabel(text.AsSpan(start, at - start));
            if (!isBlank && !isArrow && !isColon) continue;

            int end = isColon ? at + 1 : at;
            if (end > start) atoms.Add((start, end));
            if (isArrow) atoms.Add((at, at + 1));
            start = at + 1;
        }

        return atoms;
    }

    /// <summary>A word before a colon labels what follows; a year before it belongs to the value (H30：95.1％).</summary>
    private static bool IsLabel(ReadOnlySpan<char> before)
    {
        if (before.Length > LongestLabel && before.IndexOf('(') < 0) return false;
        int digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1])) digits--;
        bool endsAsYear = digits < before.Length && (digits == 0 || before[digits - 1] is 'R' or 'H' or 'S' or '和' or '成');
        bool isYear = endsAsYear || before.EndsWith("年度", StringComparison.Ordinal) && before.Length <= 8 || before.EndsWith("年", StringComparison.Ordinal) && before.Length <= 7;
        return !isYear;
    }

    /// <summary>A mark that opens an item is not a cell.</summary>
    private static int SkipBullet(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        int first = at;
        while (at < text.Length && at - first < 3 && Bullets.IsMark(text[at])) at++;
        if (at < text.Length && text[first] == '-' && at == first + 1 && !char.IsWhiteSpace(text[at])) return first;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at < text.Length && at > first ? at : first;
    }
}
