using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Blocks;

/// <summary>Tells a title from a sentence, and a title's second line from the text under it.</summary>
internal static class HeadingTitles
{
    private const int Longest = 60;
    private const int LongestSecondLine = 24;

    /// <summary>A heading that names its level is one even where it speaks in a sentence (…を高めます).</summary>
    public static bool IsTitle(string title, Numbering numbering) =>
        numbering.Family == NumberingFamily.Word ? title.Length is > 0 and <= Longest && !title.TrimEnd('。').Contains('。', StringComparison.Ordinal) : IsTitle(title);

    /// <summary>Returns where a second heading begins inside a title, or 0.</summary>
    public static int SecondHeading(string title, out Numbering numbering)
    {
        numbering = default;
        for (int at = 1; at + 2 < title.Length; at++)
        {
            if (!char.IsWhiteSpace(title[at - 1]) || char.IsWhiteSpace(title[at])) continue;
            string rest = Folded(title[at..]);
            if (!LevelWords.TryFind(rest, out _, out _) || NumberingReader.Read(rest) is not { Family: NumberingFamily.Word, Number.Length: > 0 } found) continue;
            numbering = found;
            return at;
        }

        return 0;
    }

    private static string Folded(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = WelfarePlan.Text.WidthFolding.Fold(from[i]);
    });

    public static bool IsTitle(string title) =>
        title.Length is > 0 and <= Longest && !title.Contains('。', StringComparison.Ordinal) && !EndsAsSentence(title);

    /// <summary>A mark alone makes a heading only of short words; with ・ and the like an item of a list is the commoner thing.</summary>
    public static bool IsMarkedHeading(Numbering numbering, string title) =>
        numbering.Word is "●" or "■" or "◆" or "◎" or "▼" or "❖" or "★" or "◼" && title.Length <= 40 && IsTitle(title);

    /// <summary>Returns whether a line goes on with a title that was broken over two lines.</summary>
    public static bool Continues(Line heading, string title, Line next, Line? afterNext)
    {
        string text = next.Text.Trim();
        if (next.Kind != LineKind.Text || text.Length is 0 or > LongestSecondLine) return false;
        if (text.Contains('。', StringComparison.Ordinal) || NumberingReader.Read(next.Text) is not null) return false;
        if (HasOpenBracket(title) || title[^1] is '、' or '・' or 'の' or 'を' or 'と' or 'に' or 'へ' or 'や') return true;

        // An indented short line with nothing more behind it is the rest of the title; a paragraph goes on or ends in 。.
        bool isIndented = Indent(next.Text) > Indent(heading.Text);
        bool endsThere = afterNext is null || afterNext.Kind != LineKind.Text || NumberingReader.Read(afterNext.Text) is not null || Indent(afterNext.Text) >= Indent(next.Text) && afterNext.Text.Trim().Length <= LongestSecondLine && !afterNext.Text.Contains('。', StringComparison.Ordinal);
        return isIndented && endsThere;
    }

    private static bool EndsAsSentence(string title) =>
        title.EndsWith("ます", StringComparison.Ordinal) || title.EndsWith("です", StringComparison.Ordinal) || title.EndsWith("ました", StringComparison.Ordinal) || title[^1] is '、' or ',' && title.Length > 24;

    private static bool HasOpenBracket(string text) => text.Count(c => c is '(' or '（' or '「') > text.Count(c => c is ')' or '）' or '」');

    private static int Indent(string text)
    {
        int indent = 0;
        while (indent < text.Length && text[indent] == ' ') indent++;
        return indent;
    }
}
