using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads the number, mark or level word that a line begins with.</summary>
internal static class NumberingReader
{
    private const string Frames = "【〔<[";
    private const string FrameEnds = "】〕>]";
    private const string Openers = Frames + "■●◆◎○□";
    private const string Counted = "年人件回%か~つ,次期にのをがはでとも";

    private const int ShortestLoneWord = 4;
    private const int LongestNumber = 5;

    // (2025) is a year.
    private const int LongestBracketed = 3;

    public static Numbering? Read(string text)
    {
        int at = SkipBlanks(text, 0);
        if (at >= text.Length) return null;
        return ReadChapter(text, at) ?? OrdinalWords.Read(text, at) ?? ReadWord(text, at) ?? ReadSign(text, at)
            ?? ReadDigits(text, at) ?? ReadMark(text, at);
    }

    /// <summary>A 企業の参加 in a document that prints ① as @: the letter that ② became.</summary>
    public static Numbering? ReadLostCircle(string text)
    {
        int at = SkipBlanks(text, 0);
        bool isLetter = at + 2 < text.Length && text[at] is >= 'A' and <= 'S'
            && (text[at + 1] is >= 'ぁ' || (char.IsWhiteSpace(text[at + 1]) && text[at + 2] is >= 'ぁ'));
        return isLetter ? Numbered(NumberingFamily.Circled, text, at, at + 1, SkipGap(text, at + 1)) : null;
    }

    private static Numbering Numbered(NumberingFamily family, string text, int start, int end, int title) =>
        new(family, ShortTexts.Of(text, start, end), "", title);

    private static Numbering? ReadChapter(string text, int at)
    {
        if (text[at] != '第') return null;
        int start = SkipBlanks(text, at + 1);
        int end = EndOfNumber(text, start);
        int unit = SkipBlanks(text, end);
        if (end == start || unit >= text.Length || text[unit] is not ('章' or '節' or '編' or '部' or '項')) return null;

        int after = unit + 1;
        if (after < text.Length && !IsGap(text[after])) return null;
        NumberingFamily family = text[unit] switch
        {
            '編' or '部' => NumberingFamily.Part,
            '章' => NumberingFamily.Chapter,
            '節' => NumberingFamily.Section,
            _ => NumberingFamily.Article,
        };
        return Numbered(family, text, start, end, SkipBlanks(text, after)) with { Word = ShortTexts.Of(text[unit]) };
    }

    /// <summary>基本目標 1 …, 【基本目標１】…, 施策１：…, 施策の柱（1）….</summary>
    private static Numbering? ReadWord(string text, int at)
    {
        int start = SkipOpeners(text, at);
        bool isFramed = start > at && Frames.Contains(text[start - 1], StringComparison.Ordinal);
        if (!LevelWords.TryFind(text.AsSpan(start), out string word, out _))
            word = LevelWords.Unlisted(text.AsSpan(start));
        if (word.Length == 0) return null;

        int number = SkipBlanks(text, start + word.Length);
        bool isBracketed = number < text.Length && text[number] == '(';
        if (isBracketed) number++;
        int end = EndOfWordNumber(text, number);
        if (end == number) return isBracketed ? null : ReadWordAlone(text, start + word.Length, word, isFramed);
        int after = end;
        if (isBracketed && after < text.Length && text[after] == ')') after++;
        if (isFramed && after < text.Length && FrameEnds.Contains(text[after], StringComparison.Ordinal)) after++;
        return after == end && Counts(text, number, end)
            ? null
            : new Numbering(NumberingFamily.Word, ShortTexts.Of(text, number, end), word, SkipGap(text, after));
    }

    private static int SkipOpeners(string text, int at)
    {
        int start = at;
        while (start < text.Length && (Openers.Contains(text[start], StringComparison.Ordinal)
            || char.IsWhiteSpace(text[start]) && start > at))
        {
            start++;
        }

        return start;
    }

    // 基本目標A-1: a letter and the number behind it.
    private static int EndOfWordNumber(string text, int number)
    {
        int end = EndOfCompound(text, number);
        if (end > number && NumberSigns.IsReadAloud(text, end)) return EndOfNumber(text, end + 1);
        if (end == number && IsLetterNumber(text, number)) end++;
        bool goesOn = end > number && char.IsAsciiLetterUpper(text[end - 1]) && end + 1 < text.Length
            && text[end] is '-' && char.IsAsciiDigit(text[end + 1]);
        return goesOn ? EndOfCompound(text, end + 1) : end;
    }

    // 目標1人 and 施策2件 count something; a heading has a gap, a mark or a word of its own behind its number.
    private static bool Counts(string text, int number, int end) =>
        end < text.Length
        && (Counted.Contains(text[end], StringComparison.Ordinal) || char.IsAsciiLetterOrDigit(text[end])
            || IsQuantity(text, number, end));

    /// <summary>重点目標Ａ …, 施策A-1 …, 推進項目ア …: a letter alone; in 課題ＤＸ it is part of a word.</summary>
    private static bool IsLetterNumber(string text, int at) =>
        at < text.Length && (NumberSigns.IsKana(text[at]) || text[at] is >= 'A' and <= 'H' or 'T' or 'U')
        && (at + 1 == text.Length || IsGap(text[at + 1])
            || !NumberSigns.IsKana(text[at]) && (text[at + 1] is '】' or '〕' or '>' or ']' or ')'
                || text[at + 1] == '-' && at + 2 < text.Length && char.IsAsciiDigit(text[at + 2])));

    /// <summary>目標 497世帯 556世帯, 目標 34.4%: the values of a row.</summary>
    private static bool IsQuantity(string text, int start, int end)
    {
        if (end - start > LongestNumber) return true;
        if (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])) return true;
        int blank = end;
        while (blank < text.Length && !char.IsWhiteSpace(text[blank])) blank++;
        int next = SkipBlanks(text, blank);
        bool isFollowed = next > blank && next < text.Length && char.IsAsciiDigit(text[next]);
        return isFollowed && (blank == end || UnitWords.IsUnit(text.AsSpan(end, blank - end)));
    }

    /// <summary>推進目標　…, 【基本目標】…: the word alone, where it is long enough to be nothing else.</summary>
    private static Numbering? ReadWordAlone(string text, int at, string word, bool isFramed)
    {
        if (word.Length < ShortestLoneWord || at >= text.Length) return null;
        if (isFramed && text[at] is '】' or '〕' or '>' or ']') at++;
        else if (!char.IsWhiteSpace(text[at]) && text[at] is not ':') return null;
        int title = SkipGap(text, at);
        bool isTitle = title < text.Length && char.IsLetter(text[title]) && !LooksLikeHeader(text.AsSpan(title));
        return isTitle ? new Numbering(NumberingFamily.Word, "", word, title) : null;
    }

    // 基本目標 活動の柱 取り組みの内容 heads the columns of a table.
    private static bool LooksLikeHeader(ReadOnlySpan<char> title)
    {
        int blank = title.IndexOfAny(' ', '(');
        ReadOnlySpan<char> first = blank < 0 ? title : title[..blank];
        return RoleWords.TryFind(first, out _) || LevelWords.TryFind(first, out string word, out _)
            && word.Length == first.Length;
    }

    private static Numbering? ReadSign(string text, int at)
    {
        char c = text[at];
        if (NumberSigns.IsCircled(c) || IsLostCircle(text, at))
            return Numbered(NumberingFamily.Circled, text, at, at + 1, SkipGap(text, at + 1));
        if (NumberSigns.IsRoman(c)) return ReadRoman(text, at);
        return NumberSigns.IsLatinRoman(c) ? ReadLatinRoman(text, at) : ReadKana(text, at);
    }

    private static bool IsLostCircle(string text, int at) =>
        text[at] == '@' && at + 2 < text.Length
        && (text[at + 1] is >= 'ぁ' || (char.IsWhiteSpace(text[at + 1]) && text[at + 2] is >= 'ぁ'));

    private static Numbering? ReadRoman(string text, int at) =>
        at + 1 < text.Length && text[at + 1] is '-' && EndOfNumber(text, at + 2) > at + 2
            ? Compound(text, at)
            : Numbered(NumberingFamily.Roman, text, at, at + 1, SkipGap(text, at + 1));

    private static Numbering? ReadLatinRoman(string text, int at)
    {
        int end = at;
        while (end < text.Length && NumberSigns.IsLatinRoman(text[end])) end++;
        bool isRoman = NumberSigns.ToCount(text.AsSpan(at, end - at)) > 0 && end < text.Length && IsGap(text[end]);
        return isRoman ? Numbered(NumberingFamily.Roman, text, at, end, SkipGap(text, end)) : null;
    }

    private static Numbering? ReadKana(string text, int at)
    {
        char c = text[at];
        if (c is '○' or '◯' or '〇' && at + 3 < text.Length && NumberSigns.IsKana(text[at + 1])
            && char.IsWhiteSpace(text[at + 2]))
        {
            // ㋐ comes out of many PDFs as ○ア.
            return Numbered(NumberingFamily.Kana, text, at + 1, at + 2, SkipGap(text, at + 2));
        }

        return NumberSigns.IsKana(c) && at + 1 < text.Length && (IsGap(text[at + 1]) || text[at + 1] == ')')
            ? Numbered(NumberingFamily.Kana, text, at, at + 1, SkipGap(text, at + 2))
            : null;
    }

    private static Numbering? Bracketed(string text, int at, char close)
    {
        int end = EndOfNumber(text, at + 1);
        return end > at + 1 && end - at <= LongestBracketed && end < text.Length && text[end] == close
            ? Numbered(NumberingFamily.Bracketed, text, at + 1, end, SkipGap(text, end + 1))
            : null;
    }

    private static Numbering? BracketedKana(string text, int at) =>
        at + 2 < text.Length && NumberSigns.IsKana(text[at + 1]) && text[at + 2] == ')'
            ? Numbered(NumberingFamily.Kana, text, at + 1, at + 2, SkipGap(text, at + 3))
            : null;

    private static Numbering? ReadDigits(string text, int at)
    {
        if (text[at] == '<') return Bracketed(text, at, '>');
        if (text[at] == '(') return Bracketed(text, at, ')') ?? BracketedKana(text, at);
        return NumberSigns.IsLettered(text, at) ? Compound(text, at) : ReadBareDigits(text, at);
    }

    private static Numbering? ReadBareDigits(string text, int at)
    {
        int stop = EndOfNumber(text, at);
        if (stop == at || stop - at > 2 || stop >= text.Length) return null;
        char next = text[stop];
        if (next == ')') return Numbered(NumberingFamily.HalfBracketed, text, at, stop, SkipGap(text, stop + 1));
        if (next == '-' && stop + 1 < text.Length && (char.IsAsciiDigit(text[stop + 1]) || text[stop + 1] == '('))
            return Compound(text, at);
        if (!char.IsAsciiDigit(text[at])) return null;
        if (next == '.' && stop + 1 < text.Length && char.IsAsciiDigit(text[stop + 1])) return null;
        bool isGap = char.IsWhiteSpace(next) || next is '.' or '、' or ':';
        return isGap && HasTitle(text, stop)
            ? Numbered(NumberingFamily.Plain, text, at, stop, SkipGap(text, stop)) : null;
    }

    private static Numbering? Compound(string text, int at)
    {
        int end = EndOfCompound(text, char.IsAsciiLetterUpper(text[at]) && !IsNumeral(text[at]) ? at + 2 : at);
        if (end >= text.Length || (!IsGap(text[end]) && text[end - 1] != ')')) return null;
        return HasTitle(text, end) ? Numbered(NumberingFamily.Compound, text, at, end, SkipGap(text, end)) : null;
    }

    private static Numbering? ReadMark(string text, int at)
    {
        if (!Bullets.IsMark(text[at])) return null;
        int end = at + 1;
        while (end < text.Length && (Bullets.IsMark(text[end]) || char.IsWhiteSpace(text[end]))) end++;
        return end < text.Length ? new Numbering(NumberingFamily.Mark, "", ShortTexts.Of(text[at]), end) : null;
    }

    // A title has letters: 1. 95.3％ is a numbered value.
    private static bool HasTitle(string text, int at)
    {
        int title = SkipGap(text, at);
        return title < text.Length && !UnitWords.IsUnit(text.AsSpan(title).Trim())
            && (char.IsLetter(text[title]) || text[title] is '「' or '『' or '(' or '｢' or '"' or '~');
    }

    private static int EndOfNumber(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end > at) return end;
        while (end < text.Length && NumberSigns.IsKanji(text[end])) end++;
        return end;
    }

    private static int EndOfCompound(string text, int at)
    {
        int end = at;
        while (end < text.Length
            && (IsNumeral(text[end])
            || (end > at && (IsJoint(text, end) || (text[end] == ')' && text.AsSpan(at, end - at).Contains('('))))))
        {
            end++;
        }

        if (end == at)
        {
            while (end < text.Length && NumberSigns.IsKanji(text[end])) end++;
        }

        return end;
    }

    private static bool IsNumeral(char c) =>
        char.IsAsciiDigit(c) || NumberSigns.IsRoman(c) || NumberSigns.IsCircled(c) || NumberSigns.IsLatinRoman(c);

    // 1-2, 1(2) and 1-(2).
    private static bool IsJoint(string text, int at)
    {
        if (text[at] is not ('-' or '(')) return false;
        int next = text[at] == '-' && at + 1 < text.Length && text[at + 1] == '(' ? at + 2 : at + 1;
        return next < text.Length && char.IsAsciiDigit(text[next]);
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '.' or '、' or ':' or '「' or '『' or '｢' or '・';

    private static int SkipGap(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '.' or '、' or ':' or '|' or '/')) at++;
        return at;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
