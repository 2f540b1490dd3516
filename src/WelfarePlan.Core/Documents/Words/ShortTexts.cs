namespace WelfarePlan.Documents.Words;

/// <summary>The texts of the numbers and signs that open lines, which nearly all of them share.</summary>
internal static class ShortTexts
{
    private const int Numbers = 100;
    private const string Marks = "・●○〇◯◇◆■□◎▶★☆◼▼";
    private const char FirstCircled = '①';
    private const char LastCircled = '⑳';

    private static readonly string[] OfNumbers =
        [.. Enumerable.Range(0, Numbers).Select(static number => $"{number}")];

    private static readonly string[] OfCircled =
        [.. Enumerable.Range(FirstCircled, LastCircled - FirstCircled + 1).Select(static sign => $"{(char)sign}")];

    private static readonly string[] OfMarks = [.. Marks.Select(static sign => $"{sign}")];

    /// <summary>Returns a part of a text, the shared one of a number from 0 to 99.</summary>
    public static string Of(string text, int start, int end) => Of(text.AsSpan(start, end - start));

    /// <summary>Returns the text, the shared one of a number from 0 to 99.</summary>
    public static string Of(ReadOnlySpan<char> text) => text switch
    {
        [>= '0' and <= '9'] => OfNumbers[text[0] - '0'],
        [>= '1' and <= '9', >= '0' and <= '9'] => OfNumbers[((text[0] - '0') * 10) + text[1] - '0'],
        [var sign] => Of(sign),
        _ => text.ToString(),
    };

    /// <summary>Returns the text of a sign, the shared one of ① to ⑳, of common marks and of ASCII.</summary>
    public static string Of(char sign)
    {
        if (sign is >= FirstCircled and <= LastCircled) return OfCircled[sign - FirstCircled];
        int mark = Marks.IndexOf(sign, StringComparison.Ordinal);
        return mark < 0 ? sign.ToString() : OfMarks[mark];
    }
}
