using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Titles;

/// <summary>Tells a title from a sentence and from a row, and a title's second line from the text under it.</summary>
internal static class TitleForms
{
    private const int WidestGap = 8;
    private const int FarthestTitle = 32;
    private const int LongestTail = 3;

    private static readonly string[] SentenceEnds = ["ます", "です", "ました", "ません", "でした", "である", "ください"];

    /// <summary>A heading that names its level is one even where it speaks in a sentence (…を高めます).</summary>
    public static bool IsTitle(string title, Numbering numbering) =>
        numbering.Family == NumberingFamily.Word ? title.Length is > 0 and <= OutlineLimits.LongestTitle
            && !title.TrimEnd('。').Contains('。', StringComparison.Ordinal) && !IsRow(title) : IsTitle(title)
            && !IsRow(title) && !HasWideGap(title);

    public static bool IsTitle(string title) =>
        title.Length is > 0 and <= OutlineLimits.LongestTitle && !title.Contains('。', StringComparison.Ordinal)
            && !IsSentence(title);

    /// <summary>
    /// A mark alone makes a heading only of short words; with ・ and the like an item of a list is the commoner thing.
    /// </summary>
    public static bool IsMarkedHeading(Numbering numbering, string title) =>
        numbering.Word is "●" or "■" or "◆" or "◎" or "▼" or "❖" or "★" or "◼"
            && title.Length <= OutlineLimits.LongestMarkedTitle && IsTitle(title) && !IsRow(title);

    /// <summary>地域生活移行者数 26人 33人: behind a gap stands nothing but values.</summary>
    public static bool IsRow(string title)
    {
        if (title.Length < 3) return false;
        if (title.Contains('|', StringComparison.Ordinal)
            || (title.AsSpan().ContainsAny(ArrowSigns.Plain) && title.Any(char.IsDigit))) return true;
        if (IsMeasured(title)) return true;
        if (title[^1] is '課' or '室' or '係' && title.AsSpan(0, title.Length - 2).ContainsAny(' ', '\u3000')) return true;
        int values = 0;
        int end = title.Length;
        while (end > 0)
        {
            int blank = title.LastIndexOf(' ', end - 1);
            if (blank < 0) blank = title.LastIndexOf('\u3000', end - 1);
            if (blank <= 0) break;
            if (!IsValue(title.AsSpan(blank + 1, end - blank - 1))) break;
            values++;
            end = blank;
            while (end > 0 && char.IsWhiteSpace(title[end - 1])) end--;
        }

        return values >= 1;
    }

    public static bool IsSentence(string title) =>
        title.Length > 0 && (AnyWord.Ends(title, SentenceEnds)
            || title[^1] is '。' || title[^1] is '、' or ',' && title.Length > 24);

    /// <summary>つながる　場をつくります。: behind a gap the line goes on with a sentence about its title.</summary>
    public static (string Title, string Sentence) WithoutSentence(string title)
    {
        int gap = title.Length > 0 && title[^1] == '。' ? title.AsSpan().IndexOfAny(' ', '\u3000') : -1;
        return gap > 1 ? (title[..gap], title[gap..].Trim()) : (title, "");
    }

    /// <summary>Returns whether a line goes on with a title that was broken over two lines.</summary>
    public static bool Continues(Line heading, string title, Line next, Line? afterNext)
    {
        if (heading.IsWhole) return false;
        string text = next.Text.Trim();
        if (next.Kind != LineKind.Text || text.Length is 0 or > OutlineLimits.LongestSecondLine) return false;
        if (text.Contains('。', StringComparison.Ordinal) || NumberingReader.Read(next.Text) is not null) return false;
        if (HasOpenBracket(title) || "、・のをとにへや".Contains(title[^1], StringComparison.Ordinal)) return true;

        if (IsTail(heading, text, next)) return true;

        // A title that fills its line ends on the next where nothing more stands there.
        bool isLong = heading.Text.Trim().Length >= OutlineLimits.ShortestFullLine
            && text.Length < OutlineLimits.ShortestFullLine / 2;
        if (isLong && !IsSentence(text) && next.Number == heading.Number + 1 && IsLast(next, afterNext)) return true;

        // An indented short line with nothing more behind it is the rest of the title; a paragraph goes on or ends in
        // 。.
        if (text.Count(c => c == '、') > 1) return false;
        bool isIndented = Indent(next.Text) > Indent(heading.Text);
        return isIndented && EndsBefore(afterNext, Indent(next.Text));
    }

    /// <summary>り below あいさつから始まる関係づく: a few letters in the size of the title, right below it.</summary>
    private static bool IsTail(Line heading, string text, Line next) =>
        text.Length <= LongestTail
        && (text.Length == 1 || text[0] is >= 'ぁ' and <= 'ん')
        && text.All(char.IsLetter)
        && next.Number == heading.Number + 1
        && heading.Format?.FontSize is > 0 and var size
        && next.Format?.FontSize == size;

    private static bool IsLast(Line line, Line? after) =>
        after is null || after.Number > line.Number + 1 || NumberingReader.Read(after.Text) is not null;

    private static bool EndsBefore(Line? line, int indent) =>
        line is null || line.Kind != LineKind.Text
        || NumberingReader.Read(line.Text) is not null
        || Indent(line.Text) >= indent
            && line.Text.Trim().Length <= OutlineLimits.LongestSecondLine
            && !line.Text.Contains('。', StringComparison.Ordinal);

    /// <summary>新規受付件数（件）: what is counted, and in what.</summary>
    private static bool IsMeasured(string title)
    {
        int open = title[^1] is ')' or '）' ? title.AsSpan().LastIndexOfAny('(', '（') : -1;
        return open > 1 && UnitWords.IsUnit(title[(open + 1)..^1].Trim()) && NameEndings.Counts(title.AsSpan(0, open));
    }

    /// <summary>柱３ and, at the other end of the line, the words of another cell.</summary>
    public static bool IsSetApart(string line, Numbering numbering)
    {
        int start = Math.Min(numbering.TitleStart, line.Length);
        int gap = start;
        while (gap > 0 && char.IsWhiteSpace(line[gap - 1])) gap--;
        return start - gap >= FarthestTitle;
    }

    /// <summary>放課後の　　　　　童数: two cells of a row that was laid out with blanks.</summary>
    private static bool HasWideGap(string title)
    {
        int width = 0;
        foreach (char c in title.AsSpan().Trim())
        {
            if (!char.IsWhiteSpace(c)) width = 0;
            else if ((width += c == '\u3000' ? 2 : 1) >= WidestGap) return true;
        }

        return false;
    }

    private static bool IsValue(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !(char.IsDigit(word[0]) || word[0] is '-' or '－' or '―' && word.Length == 1)) return false;
        int at = 0;
        while (at < word.Length && (char.IsDigit(word[at]) || word[at] is '.' or ',' or '，' or '．')) at++;
        return at == word.Length || UnitWords.IsUnit(word[at..]) || word[at..] is "％" or "以上" or "以下";
    }

    private static bool HasOpenBracket(string text) =>
        text.Count(c => c is '(' or '（' or '「') > text.Count(c => c is ')' or '）' or '」');

    private static int Indent(string text)
    {
        int indent = 0;
        while (indent < text.Length && text[indent] == ' ') indent++;
        return indent;
    }
}
