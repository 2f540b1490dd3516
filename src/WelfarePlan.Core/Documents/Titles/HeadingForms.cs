using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Titles;

/// <summary>Reads the number, word and title of a line in all the forms in which plans print them.</summary>
internal static class HeadingForms
{
    private static readonly string[] OtherOwners = ["事業", "推進事業", "課題", "活動"];

    private static readonly char[] Marks = ['●', '■', '◆', '▼'];
    private static readonly System.Buffers.SearchValues<char> GradeMarks =
        System.Buffers.SearchValues.Create("★☆◎○△×");

    private const int LongestOwner = 12;
    private const int LongestGradeLabel = 6;
    private const int LongestGrade = 4;

    /// <summary>Returns the numbering of a line: 基本目標１ …, １ 基本目標１ …, 基本施策名 3-1 …, 基本指針の目標1 ….</summary>
    public static Numbering? Read(string text) =>
        Named(text) ?? Owned(text) ?? Framed(text)
            ?? Inner(text, Sound(text, NumberingReader.Read(text) ?? Dotted(text)));

    /// <summary>Takes the frame off a title: 【支え合う】, ≪支え合う≫, 「支え合う」, ～支え合う～.</summary>
    public static string Bare(string title)
    {
        string text = title.Trim().Trim(Marks).Trim();
        while (text.Length > 2 && Close(text[0]) is var close and not '\0' && text[^1] == close
            && text.IndexOf(close, StringComparison.Ordinal) == text.Length - 1)
        {
            text = text[1..^1].Trim();
        }

        return WithoutReference(text);
    }

    /// <summary>相談体制の充実　　評価：Ｂ: a title without how the plan judges what it is of.</summary>
    public static string WithoutGrade(string title)
    {
        int gap = title.AsSpan().LastIndexOfAny(' ', '\u3000');
        if (gap <= 0) return title;
        ReadOnlySpan<char> tail = title.AsSpan(gap + 1);
        if (tail.Length > 0 && tail.IndexOfAnyExcept(GradeMarks) < 0) return title[..gap].TrimEnd();
        int colon = tail.IndexOfAny(':', '：');
        bool isGrade =
            colon is > 1 and <= LongestGradeLabel
            && tail.Length - colon <= LongestGrade
            && RoleWords.TryFind(tail[..colon], out RoleKind role)
            && role == RoleKind.Grade;
        return isGrade ? title[..gap].TrimEnd() : title;
    }

    /// <summary>相談体制の充実（施策1-1）: the number of the measure behind its title.</summary>
    private static string WithoutReference(string title)
    {
        if (title.Length < 6 || title[^1] is not (')' or '）')) return title;
        int open = title.AsSpan().LastIndexOfAny('(', '（');
        if (open <= 0) return title;
        string inside = Folded(title[(open + 1)..^1]).Trim();
        if (!LevelWords.TryFind(inside, out string word, out _) || word.Length >= inside.Length) return title;
        return inside.AsSpan(word.Length).Trim().IndexOfAnyExcept("0123456789-.ⅠⅡⅢⅣⅤ①②③④⑤⑥⑦⑧⑨ ".AsSpan()) < 0
            ? title[..open].TrimEnd() : title;
    }

    /// <summary>Returns where a second heading begins inside a title, or 0: 柱１ つながる (1) 集う.</summary>
    public static int SecondHeading(string title, Numbering first, out Numbering numbering)
    {
        numbering = default;
        string folded = Folded(title);
        for (int at = 1; at + 2 < title.Length; at++)
        {
            if (!char.IsWhiteSpace(title[at - 1]) || char.IsWhiteSpace(title[at])) continue;
            ReadOnlySpan<char> rest = folded.AsSpan(at);
            NumberingFamily family = IsPartOf(first, rest) ? NumberingFamily.Compound
                : first.Family == NumberingFamily.Word && rest[0] == '(' ? NumberingFamily.Bracketed
                : NumberingFamily.None;
            if (family != NumberingFamily.None && NumberingReader.Read(folded[at..]) is { Number: not "" } part
                && part.Family == family && part.TitleStart + 1 < rest.Length)
            {
                numbering = part;
                return at;
            }

            if (!LevelWords.TryFind(rest, out _, out _)
                || NumberingReader.Read(folded[at..]) is not
                {
                    Family: NumberingFamily.Word,
                    Number.Length: > 0
                } found) continue;
            numbering = found;
            return at;
        }

        return 0;
    }

    /// <summary>１ つながる 1-1 集う: the second number goes on with the first.</summary>
    private static bool IsPartOf(Numbering first, ReadOnlySpan<char> rest) =>
        first.Number.Length > 0 && first.Family != NumberingFamily.Circled
            && rest.StartsWith(first.Number, StringComparison.Ordinal) && rest.Length > first.Number.Length + 2
            && rest[first.Number.Length] is '-' or '.' && char.IsAsciiDigit(rest[first.Number.Length + 1]);

    /// <summary>１ 基本目標１ 支え合い: the word says more than the number before it.</summary>
    private static Numbering? Inner(string text, Numbering? outer)
    {
        if (outer is not { Family: not (NumberingFamily.Word or NumberingFamily.None) } numbering
            || numbering.TitleStart >= text.Length) return outer;

        // ・①相談体制の充実: the number says more than the mark of the item.
        bool isCounted = numbering.Family == NumberingFamily.Mark && NumberSigns.IsCircled(text[numbering.TitleStart]);
        if (isCounted && NumberingReader.Read(text[numbering.TitleStart..]) is { } sign)
            return sign with { TitleStart = sign.TitleStart + numbering.TitleStart };
        if (!LevelWords.TryFind(text.AsSpan(numbering.TitleStart).TrimStart("【〔<["), out _, out _)) return outer;
        string title = text[numbering.TitleStart..];
        if (Sound(title, NumberingReader.Read(title)) is not
            {
                Family: NumberingFamily.Word,
                Number.Length: > 0
            } inner) return outer;
        return inner with { TitleStart = inner.TitleStart + numbering.TitleStart };
    }

    /// <summary>1.2 集う, 1.2.1 歌う: parts of a number with full stops between.</summary>
    private static int EndOfDotted(string text, int start, out int parts)
    {
        int end = start;
        int digits = 0;
        parts = 1;
        for (; end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'); end++)
        {
            digits = text[end] == '.' ? 0 : digits + 1;
            if (digits == 0) parts++;
            if (digits > 2) return -1;
        }

        return end;
    }

    private static Numbering? Dotted(string text)
    {
        int start = text.Length - text.AsSpan().TrimStart().Length;
        int end = EndOfDotted(text, start, out int parts);
        if (end < 0) return null;
        int number = end > start && text[end - 1] == '.' ? end - 1 : end;
        int title = end;
        while (title < text.Length && char.IsWhiteSpace(text[title])) title++;
        bool isNumbered = number < text.Length && title > end && title < text.Length && parts is 2 or 3
            && text.AsSpan(start, number - start).Contains('.');
        return isNumbered && text.Length - title >= 2 && char.IsLetter(text[title])
            ? new Numbering(NumberingFamily.Compound, text[start..number], "", title) : null;
    }

    /// <summary>事業一覧 is no programme of number one, and 数値目標 is no goal.</summary>
    private static Numbering? Sound(string text, Numbering? read)
    {
        if (read is not { Family: NumberingFamily.Word } word) return read;
        if (SectionWords.TryFind(word.Word, out SectionKind kind)
            && (kind == SectionKind.Indicators
            || (word.Number.Length == 0
            && kind is not (SectionKind.Directions or SectionKind.Initiatives)))) return null;
        if (word.Number is not { Length: 1 } number || !NumberSigns.IsKanji(number[0])) return read;
        return word.TitleStart >= text.Length || text[word.TitleStart - 1] != number[0] ? read : null;
    }

    /// <summary>【目標】 寄り合える場所を絶やさない: a short level word in a frame, and the title behind it.</summary>
    private static Numbering? Framed(string text)
    {
        int start = text.Length - text.AsSpan().TrimStart().Length;
        if (start + 3 >= text.Length || text[start] is not ('【' or '[' or '<' or '〔' or '≪' or '《')) return null;
        int close = text.IndexOf(Close(text[start]), start);
        if (close < 0 || !LevelWords.IsWhole(text.AsSpan(start + 1, close - start - 1))
            || SectionWords.TryFind(text.AsSpan(start + 1, close - start - 1), out _)) return null;
        int title = close + 1;
        while (title < text.Length && (char.IsWhiteSpace(text[title]) || text[title] is ':' or '|')) title++;
        bool isTitle = title < text.Length && char.IsLetter(text[title])
            && !RoleWords.TryFind(FirstWord(text, title), out _) && TitleForms.IsTitle(text[title..])
            && !TitleForms.IsRow(text[title..]);
        return isTitle ? new Numbering(NumberingFamily.Word, "", text[(start + 1)..close], title) : null;
    }

    /// <summary>基本施策名 3-1 子育て支援: a field of a sheet.</summary>
    private static Numbering? Named(string text)
    {
        int start = text.Length - text.AsSpan().TrimStart().Length;
        int end = text.AsSpan(start).IndexOfAny(' ', ':', '|');
        if (end is < 3 or > LongestOwner || text[start + end - 1] != '名') return null;
        string word = LevelWords.AtEndOf(text.AsSpan(start, end - 1));
        if (!MayOwn(word, text.AsSpan(start, end - 1))) return null;
        int at = start + end;
        while (at < text.Length && IsGap(text[at])) at++;
        int number = at;
        while (number < text.Length && IsOfNumber(text[number])) number++;
        bool isNumber = number > at && number < text.Length && char.IsWhiteSpace(text[number]);
        int title = isNumber ? number + 1 : at;
        while (title < text.Length && char.IsWhiteSpace(text[title])) title++;
        if (title >= text.Length || IsHeadOfTable(FirstWord(text, title))) return null;
        return new Numbering(NumberingFamily.Word, isNumber ? text[at..number] : "", word, title);
    }

    private static bool MayOwn(string word, ReadOnlySpan<char> head) =>
        word.Length > 0 && !OtherOwners.Contains(word) && !head.Contains("指標", StringComparison.Ordinal);

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is ':' or '|';

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '-' or '.' || NumberSigns.IsRoman(c);

    private static bool IsHeadOfTable(ReadOnlySpan<char> word) =>
        RoleWords.TryFind(word, out _) || word.EndsWith("課", StringComparison.Ordinal)
        || word.EndsWith("名", StringComparison.Ordinal);

    /// <summary>基本指針の目標1 地域生活への移行: the word stands behind what it belongs to.</summary>
    private static Numbering? Owned(string text)
    {
        int start = text.Length - text.AsSpan().TrimStart().Length;
        int no = text.AsSpan(start).IndexOf('の');
        if (no is < 2 or > LongestOwner) return null;
        int at = start + no + 1;
        if (text.AsSpan(start, no).IndexOfAny("、。 (「".AsSpan()) >= 0
            || !LevelWords.TryFind(text.AsSpan(at), out _, out _)) return null;
        if (LevelWords.TryFind(text.AsSpan(start), out _, out _)) return null;
        if (NumberingReader.Read(text[at..]) is not
            {
                Family: NumberingFamily.Word,
                Number.Length: > 0
            } found) return null;
        bool hasGap = at + found.TitleStart <= text.Length
            && char.IsWhiteSpace(text[Math.Min(text.Length, at + found.TitleStart) - 1]);
        return hasGap ? found with { TitleStart = found.TitleStart + at } : null;
    }

    private static ReadOnlySpan<char> FirstWord(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int blank = rest.IndexOf(' ');
        return blank < 0 ? rest : rest[..blank];
    }

    private const string Frames = "【】≪≫《》〈〉〔〕<>＜＞[]［］「」『』~~～～〜〜";

    /// <summary>Returns the other half of a frame, or '\0'.</summary>
    private static char Close(char open)
    {
        int at = Frames.IndexOf(open, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? Frames[at + 1] : '\0';
    }

    public static string Folded(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        for (int i = 0; i < from.Length; i++) to[i] = WelfarePlan.Text.WidthFolding.Fold(from[i]);
    });
}
