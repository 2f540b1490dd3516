using System.Buffers;
using System.Globalization;
using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads a whole cell as a value, a missing mark or a word in a value's place; anything else is no
/// value.</summary>
internal static class ValueReader
{
    private const int Longest = 48;
    private const string KanjiNumerals = "〇一二三四五六七八九十百千万億";

    private static readonly string[] Prefixes =
        [
            "概ね", "おおむね", "おおよそ", "約", "延べ", "のべ", "累計", "毎年度", "毎年", "年間", "月間", "各年度", "各年", "年", "月", "週", "計",
            "合計", "全体で", "各", "平均", "常時", "最低", "最大", "全", "市内", "1日平均", "1日あたり", "1日当たり",
            "1人あたり", "1人当たり", "1か月平均", "1回平均", "1回あたり", "1回当たり",
        ];

    private static readonly SearchValues<char> PrefixStarts = SearchValues.Create(
        string.Concat(Prefixes.Select(prefix => prefix[0]))
    );
    private static readonly string[] BoundWords = ["以上", "以下", "未満", "以内", "程度"];
    private static readonly string[] SpanWords =
    [
        "年間で", "か年で", "カ年で", "ヵ年で", "ヶ年で", "ケ年で", "年間累計", "年間の累計", "か年累計", "年で",
    ];

    // What nothing was read of yet: most cells are no values, and nothing is made for them.
    private static readonly CellValue Nothing = new();

    public static CellValue? Read(ReadOnlySpan<char> cell, YearContext years)
    {
        years.Work?.Step();
        cell = WithoutArrow(TrimNoteMarks(cell.Trim()));
        if (cell.Length is 0 or > Longest) return null;
        if (years.Memo is not { } memo) return ReadAnew(cell, years);
        if (memo.TryFind(cell, TextMemo.Question.Value, out CellValue? known)) return known;
        known = ReadAnew(cell, years);
        memo.Keep(cell, TextMemo.Question.Value, known);
        return known;
    }

    /// <summary>→ 70.0％: an arrow from the value beside it to this one; an arrow alone says a direction.</summary>
    private static ReadOnlySpan<char> WithoutArrow(ReadOnlySpan<char> cell)
    {
        if (cell.Length < 2 || !ArrowSigns.All.Contains(cell[0])) return cell;
        ReadOnlySpan<char> rest = cell[1..].TrimStart();
        return !rest.IsEmpty && char.IsAsciiDigit(rest[0]) ? rest : cell;
    }

    private static CellValue? ReadAnew(ReadOnlySpan<char> cell, YearContext years)
    {
        CellValue value = Nothing;
        ReadOnlySpan<char> text = TakeYearLabel(cell, years, ref value);
        if (text.IsEmpty) return null;
        ReadOnlySpan<char> bare = TakeYearBehind(text, years, ref value);
        if (ReadWord(bare, value) is { } word) return word;
        int open = bare.IndexOf('(');
        if (
            open > 1
            && bare[^1] == ')'
            && CellWords.IsDirection(bare[..open], out _)
            && ReadWord(bare[..open], value with { Note = bare[(open + 1)..^1].ToString() }) is { } explained
        )
        {
            // 現状維持（98.0％）: the word is the target, the number says where it stands.
            return explained;
        }

        return ReadAmount(text, value, years);
    }

    /// <summary>Takes H30： or (R5) from the front.</summary>
    private static ReadOnlySpan<char> TakeYearLabel(
        ReadOnlySpan<char> text, YearContext years, scoped ref CellValue value
    )
    {
        if (text[0] is '(' or '[')
        {
            int close = Brackets.CloseOf(text, 0);
            if (close <= 1 || close + 1 >= text.Length) return text;
            if (!YearReader.IsYear(text[1..close], years, out YearReading inside)) return text;
            value = value with { Year = inside.Year, HasBadYear = inside.IsBad };
            return text[(close + 1)..].TrimStart(':').Trim();
        }

        if (!YearReader.TryReadAt(text, 0, years, out YearReading year)) return text;
        ReadOnlySpan<char> rest = text[year.Length..].TrimStart();
        if (rest.StartsWith("末", StringComparison.Ordinal)) rest = rest[1..].TrimStart();
        if (IsDated(year, rest))
        {
            value = value with { Year = year.Year, HasBadYear = year.IsBad };
            return rest;
        }

        if (rest.IsEmpty || rest[0] != ':') return text;
        value = value with { Year = year.Year, HasBadYear = year.IsBad };
        return rest[1..].Trim();
    }

    /// <summary>令和4年度末 over 96人 in one cell: a year, and a number with its unit.</summary>
    private static bool IsDated(YearReading year, ReadOnlySpan<char> rest) =>
        year is { IsBare: false, IsBad: false, HasMonth: false }
        && !rest.IsEmpty
        && char.IsAsciiDigit(rest[0])
        && ReadAmount(rest, Nothing, YearContext.None) is { Amount: not null, Unit.Length: > 0 };

    /// <summary>Takes （R8年度） from the end of a word.</summary>
    private static ReadOnlySpan<char> TakeYearBehind(
        ReadOnlySpan<char> text, YearContext years, scoped ref CellValue value
    )
    {
        int open = text.IndexOf('(');
        if (open < 1 || char.IsAsciiDigit(text[0]) || Brackets.CloseOf(text, open) != text.Length - 1) return text;
        if (!YearReader.IsYear(text[(open + 1)..^1], years, out YearReading year)) return text;
        value = value with { Year = year.Year, HasBadYear = year.IsBad };
        return text[..open];
    }

    private static CellValue? ReadWord(ReadOnlySpan<char> text, CellValue value)
    {
        if (CellWords.IsMissing(text, out MissingReason reason) || CellWords.IsMissing(text.TrimEnd('%'), out reason))
        {
            return value with { Missing = reason, IsNone = CellWords.IsNone(text) };
        }

        if (CellWords.IsDirection(text, out Direction direction))
        {
            return value with
            {
                Direction = direction,
                Bound = direction == Direction.Maintain ? TargetBound.Maintain : TargetBound.DirectionOnly,
                Missing = MissingReason.NotNumeric,
            };
        }

        return CellWords.IsWord(text)
            ? value with
            {
                Bound = TargetBound.Qualitative,
                Missing = MissingReason.NotNumeric,
            }
            : null;
    }

    private static CellValue? ReadAmount(ReadOnlySpan<char> text, CellValue value, YearContext years)
    {
        text = TakePrefixes(text, ref value);
        if (text.IsEmpty) return null;
        if (!NumberScanner.TryReadAt(text, 0, out decimal amount, out int length))
        {
            return LooksLikeDigits(text) ? value with { IsUnreadable = true } : null;
        }

        if (!char.IsAsciiDigit(text[0]) && IsWordOfNumerals(text, length)) return null;
        (amount, length) = WithoutUnitScale(text, amount, length);
        ReadOnlySpan<char> rest = text[length..];
        if (rest.Length > 0 && rest[0] is ',' or '.')
            return LooksLikeDigits(text) ? value with { IsUnreadable = true } : null;
        return IsMonth(rest, amount) ? null : ValueTailReader.Read(rest, amount, value, years);
    }

    // 4月 says when; months are counted as 4か月.
    private static bool IsMonth(ReadOnlySpan<char> unit, decimal amount) =>
        unit is "月" && amount is >= 1 and <= 12 && decimal.IsInteger(amount);

    /// <summary>参加者数 and 一般世帯 begin with numerals and are words; 八十六人 is a number with its unit.</summary>
    private static bool IsWordOfNumerals(ReadOnlySpan<char> text, int length)
    {
        if (text[0] is '-' or '△' or '▲' or '+') return false;
        foreach (char c in text[..length])
        {
            if (!char.IsAsciiDigit(c) && !KanjiNumerals.Contains(c, StringComparison.Ordinal)) return true;
        }

        ReadOnlySpan<char> unit = text[length..];
        foreach (string ending in BoundWords)
        {
            if (unit.EndsWith(ending, StringComparison.Ordinal)) unit = unit[..^ending.Length];
        }

        return !UnitWords.IsUnit(unit);
    }

    /// <summary>8,450千円 is 8,450 of the unit 千円, as written; 8.5万 alone and 1億2,345万円 are numbers.</summary>
    private static (decimal Amount, int Length) WithoutUnitScale(ReadOnlySpan<char> text, decimal amount, int length)
    {
        int digits = 0;
        while (digits < length && (char.IsAsciiDigit(text[digits]) || text[digits] is ',' or '.' or '-' or '△' or '▲'))
            digits++;
        ReadOnlySpan<char> scale = text[digits..length].Trim();
        bool isScaledUnit =
            scale is "千" or "万" or "百万" or "億" or "百" or "十万"
            && length < text.Length
            && char.IsLetter(text[length])
            && NumberScanner.TryReadAt(text[..digits], 0, out decimal plain, out int used) && used == digits;
        if (!isScaledUnit) return (amount, length);
        NumberScanner.TryReadAt(text[..digits], 0, out plain, out _);
        return (plain, digits);
    }

    /// <summary>5年間で6人, 5か年で6人: so many over all the years.</summary>
    private static ReadOnlySpan<char> TakeSpan(ReadOnlySpan<char> text, scoped ref CellValue value)
    {
        int at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at is 0 or > 2) return text;
        foreach (string words in SpanWords)
        {
            ReadOnlySpan<char> rest = text[at..];
            if (!rest.StartsWith(words, StringComparison.Ordinal)) continue;
            rest = rest[words.Length..].TrimStart();
            if (rest.IsEmpty || (!char.IsAsciiDigit(rest[0]) && !StartsPrefix(rest))) return text;
            int years = int.Parse(text[..at], NumberStyles.None, CultureInfo.InvariantCulture);
            value = value with { YearsCounted = years };
            return rest;
        }

        return text;
    }

    private static ReadOnlySpan<char> TakePrefixes(ReadOnlySpan<char> text, scoped ref CellValue value)
    {
        text = TakeSpan(text, ref value);
        bool again = true;
        while (again && text.Length > 0 && PrefixStarts.Contains(text[0]))
        {
            again = false;
            foreach (string prefix in Prefixes)
            {
                if (!text.StartsWith(prefix, StringComparison.Ordinal)) continue;
                ReadOnlySpan<char> rest = text[prefix.Length..].TrimStart();
                if (rest.IsEmpty || (!char.IsAsciiDigit(rest[0]) && !StartsPrefix(rest))) continue;

                text = rest;
                if (prefix is "累計" or "延べ" or "のべ") value = value with { Basis = IndicatorBasis.Cumulative };
                if (prefix is "年" or "年間" or "毎年" or "毎年度" or "各年" or "各年度")
                    value = value with { Basis = IndicatorBasis.Annual };
                if (prefix is "約" or "概ね" or "おおむね" or "おおよそ") value = value with { Note = prefix };
                again = true;
                break;
            }
        }

        return text;
    }

    private static bool StartsPrefix(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !PrefixStarts.Contains(text[0])) return false;
        foreach (string prefix in Prefixes)
        {
            if (
                text.StartsWith(prefix, StringComparison.Ordinal)
                && text.Length > prefix.Length
                && char.IsAsciiDigit(text[prefix.Length])
            )
                return true;
        }

        return false;
    }

    /// <summary>Digits and marks of numbers only: it was meant to be a number.</summary>
    private static bool LooksLikeDigits(ReadOnlySpan<char> text)
    {
        int digits = 0;
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ',' or '.' or ' '))
        {
            if (char.IsAsciiDigit(text[end])) digits++;
            end++;
        }

        return digits >= 2 && (end == text.Length || UnitWords.MayBeUnit(text[end..]));
    }

    private static ReadOnlySpan<char> TrimNoteMarks(ReadOnlySpan<char> text)
    {
        int mark = text.LastIndexOf('※');
        if (mark > 0 && text[(mark + 1)..].Trim("0123456789①②③④⑤") is "") text = text[..mark].TrimEnd();
        int star = text.LastIndexOf('*');
        if (star > 0 && char.IsLetterOrDigit(text[0]) && text[(star + 1)..].Trim("0123456789") is "")
            text = text[..star].TrimEnd();
        return text;
    }
}
