namespace WelfarePlan.Documents.Facts;

/// <summary>Tells the minutes of a meeting (会議録) by their title: they speak of a plan, and are none.</summary>
internal static class Minutes
{
    private const int LongestBehind = 8;

    private static readonly string[] Words = ["会議録", "議事録", "議事要旨", "議事概要", "会議要旨", "会議概要", "会議結果"];

    // 会議録（要旨） ends the title; 会議録の公開について is about something else.
    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        foreach (string word in Words)
        {
            int at = text.LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> rest = text[(at + word.Length)..].Trim();
            if (rest.IsEmpty || (rest.Length <= LongestBehind && rest[0] is '(' or '[' or '【')) return true;
        }

        return false;
    }
}
