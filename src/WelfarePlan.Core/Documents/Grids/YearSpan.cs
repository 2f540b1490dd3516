using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids;

/// <summary>A span of years and nothing else: 令和６年度～令和11年度, 令和６年度から令和11年度まで.</summary>
internal static class YearSpan
{
    private const int LongestMark = 4;
    private const string Marks = "~-ー→〜～";

    private const int Longest = 60;

    /// <summary>Returns whether a text is a span of years; blanks and what stands in brackets do not matter.</summary>
    /// <param name="text">The text, widths folded.</param>
    /// <param name="years">The years by which a bare one can be completed.</param>
    public static bool Is(ReadOnlySpan<char> text, YearContext years) =>
        text.Length <= Longest
        && text.ContainsAny(Marks + "か")
        && text.ContainsAnyInRange('0', '9')
        && IsBareSpan(text, years);

    private static bool IsBareSpan(ReadOnlySpan<char> text, YearContext years)
    {
        Span<char> room = stackalloc char[Longest];
        return IsSpan(room[..Bare(text, room)], years);
    }

    private static bool IsSpan(ReadOnlySpan<char> text, YearContext years)
    {
        if (!YearReader.TryReadAt(text, 0, years, out YearReading first)) return false;
        int at = first.Length;
        while (IsMark(text, at, first.Length)) at++;
        if (at == first.Length || !YearReader.TryReadAt(text, at, years, out YearReading last)) return false;
        ReadOnlySpan<char> rest = text[(at + last.Length)..];
        return rest.IsEmpty || rest.SequenceEqual("まで");
    }

    private static int Bare(ReadOnlySpan<char> text, Span<char> bare)
    {
        int length = 0;
        int depth = 0;
        foreach (char letter in text)
        {
            if (letter == '(') depth++;
            if (depth == 0 && !char.IsWhiteSpace(letter)) bare[length++] = letter;
            if (letter == ')') depth = Math.Max(0, depth - 1);
        }

        return length;
    }

    private static bool IsMark(ReadOnlySpan<char> text, int at, int start) =>
        at < text.Length
        && at - start < LongestMark
        && (Marks.Contains(text[at], StringComparison.Ordinal) || text[at] is 'か' or 'ら');
}
