using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>Reads a number and its unit: 1,200件, 8.5万人, 5割5分, 百五十人.</summary>
internal static class FigurePartReader
{
    private const int MaximumOpenUnit = 12;

    // A lone kanji numeral before another counter is a word more often than a number: 十分, 一部, 三田.
    private const string SafeCounters = "人名回件校園館社店棟台枚冊個割歳票%％‰";

    /// <summary>Reads a part at a place.</summary>
    /// <returns>Whether one begins there; <paramref name="at"/> moves behind it.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, ref int at, FigureOptions options, out FigurePart part)
    {
        part = default;
        if (!NumberScanner.TryReadAt(text, at, isRunningText: false, out decimal amount, out int length)) return false;

        int start = at;
        int end = at + length;
        part.Amount = part.PrintedAmount = amount;
        bool isKanji = FigureText.IsKanji(text[start..end]);
        if (TryReadTenths(text, ref end, ref part))
        {
            at = end;
            return !isKanji || IsKanjiNumber(text[start..(start + length)], Unit.Of("割"), text, end, options);
        }

        int unitAt = FigureText.BehindGap(text, end);
        if (TryReadUnit(text, unitAt, out Unit unit, out int symbol))
        {
            // 8.5万千円 multiplies twice.
            bool isScaled = !Sign.IsDigit(SignTable.Of(text[end - 1])) && !isKanji;
            if (isScaled && UnitSpellings.TrySplit(unit.Symbol, out _, out _)) return false;
            part.Unit = part.PrintedUnit = unit;
            TakePrinted(text[start..end], text[unitAt..(unitAt + symbol)], ref part);
            end = unitAt + symbol;
        }
        else
        {
            TakePrinted(text[start..end], [], ref part);
            if (
                !isKanji
                && (options & FigureOptions.OpenUnits) != FigureOptions.None
                && LengthOfOpenUnit(text, unitAt) is > 0 and var open
            )
            {
                part.Unit = part.PrintedUnit = Unit.Of(text.Slice(unitAt, open));
                end = unitAt + open;
            }
        }

        // 2回目 and 5人目 say which, not how many.
        if (end < text.Length && WidthFolding.Fold(text[end]) == '目') return false;
        if (isKanji && !IsKanjiNumber(text[start..(start + length)], part.Unit, text, end, options)) return false;
        at = end;
        return true;
    }

    /// <summary>Reads the known unit that stands exactly at a place.</summary>
    public static bool TryReadUnit(ReadOnlySpan<char> text, int at, out Unit unit, out int length)
    {
        // 割 is read with its 分 and 厘, and 割合 is a word.
        if (!UnitSpellings.TryFindAtStart(text[at..], out unit, out length) || unit.Symbol is "割") return false;

        int end = at + length;
        bool isCut =
            end < text.Length && Sign.IsLatin(SignTable.Of(text[end - 1])) && Sign.IsLatin(SignTable.Of(text[end]));
        return !isCut;
    }

    // 5割5分3厘; 割合 and 割引 are words.
    private static bool TryReadTenths(ReadOnlySpan<char> text, ref int at, ref FigurePart part)
    {
        int end = FigureText.BehindGap(text, at);
        if (end >= text.Length || text[end] != '割' || (end + 1 < text.Length && text[end + 1] is '合' or '引' or '目'))
            return false;
        if (!Powers.TryScale(part.Amount, 1, out decimal percent)) return false;

        end++;
        if (TryReadTenth(text, ref end, '分', out decimal hundredths))
        {
            percent += hundredths;
            if (TryReadTenth(text, ref end, '厘', out decimal thousandths)) percent += thousandths / 10;
        }

        part.Amount = percent;
        part.Unit = Unit.Percent;
        part.PrintedAmount = part.Amount;
        part.PrintedUnit = part.Unit;
        part.IsTenths = true;
        at = end;
        return true;
    }

    private static bool TryReadTenth(ReadOnlySpan<char> text, ref int at, char unit, out decimal amount)
    {
        int start = FigureText.BehindGap(text, at);
        if (!NumberScanner.TryReadAt(text, start, isRunningText: false, out amount, out int length)) return false;

        int end = FigureText.BehindGap(text, start + length);
        if (end >= text.Length || text[end] != unit || amount is < 0 or >= 10 || !decimal.IsInteger(amount))
            return false;
        at = end + 1;
        return true;
    }

    // 8,450千円 is 8,450 of 千円; 1億2,345万円 has no such reading.
    private static void TakePrinted(ReadOnlySpan<char> number, ReadOnlySpan<char> unit, ref FigurePart part)
    {
        int digits = number.Length;
        while (digits > 0 && !Sign.IsDigit(SignTable.Of(number[digits - 1]))) digits--;
        ReadOnlySpan<char> multiple = number[digits..];
        if (digits == 0 || multiple.IsEmpty || !UnitSpellings.IsMultiple(multiple)) return;
        if (
            !NumberScanner.TryReadAt(number[..digits], 0, isRunningText: false, out decimal plain, out int length)
            || length != digits
        )
            return;

        Span<char> symbol = stackalloc char[multiple.Length + unit.Length];
        multiple.CopyTo(symbol);
        unit.CopyTo(symbol[multiple.Length..]);
        part.IsScaled = true;
        if (!UnitSpellings.TryFind(symbol, out Unit printed)) return;
        part.PrintedAmount = plain;
        part.PrintedUnit = printed;
    }

    // A kanji numeral inside a word is no number: 三重県, 八王子市, 千葉, 十分, 一人ひとり, 百貨店.
    private static bool IsKanjiNumber(
        ReadOnlySpan<char> number, Unit unit, ReadOnlySpan<char> text, int end, FigureOptions options
    )
    {
        int numerals = 0;
        foreach (char c in number)
        {
            byte sign = SignTable.Of(c);
            if (Sign.IsKanjiDigit(sign) || sign is >= Sign.Ten and < Sign.First) numerals++;
        }

        bool goesOn = FigureText.IsWord(text, end) && !FigureWords.TryTakeBehind(text, ref end, out _);
        if (unit.Symbol.Length == 0)
            return !goesOn && !((options & FigureOptions.RunningText) != FigureOptions.None && numerals < 2);
        if (UnitSpellings.IsMultiple(number)) return false;
        if (numerals >= 2) return true;
        bool isSafe = unit.Symbol.Length > 1 || SafeCounters.Contains(unit.Symbol[0], StringComparison.Ordinal);
        return isSafe && !goesOn && (options & FigureOptions.RunningText) == FigureOptions.None;
    }

    // A unit holds no numerals, no particles of time and no words of bounds: 12丁, 5区画以上. 5年目 and 2丁目 say which.
    private static int LengthOfOpenUnit(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && IsOfUnit(text[end]))
        {
            if (BeginsTail(text, end)) break;
            if (end - at >= MaximumOpenUnit) return 0;
            end++;
        }

        ReadOnlySpan<char> symbol = text[at..end];
        bool isTime = symbol is ['年', '度', ..] or ['度', ..] or ['月', ..] or ['元', ..];
        bool isWhich = symbol is ['年' or '番' or '期' or 'つ' or '丁', '目', ..];
        return isTime || isWhich || symbol is ['分', 'の', ..] ? 0 : end - at;
    }

    // 以上 begins what stands behind a unit wherever it is; 強 and 増 only where no word goes on with them.
    private static bool BeginsTail(ReadOnlySpan<char> text, int at)
    {
        bool isTail = false;
        while (FigureWords.TryTakeBehind(text, ref at, out FigureWord word))
        {
            if (word.Bound is not QuantityBound.Exact and < QuantityBound.Between) return true;
            isTail = true;
        }

        return isTail && (at == text.Length || !IsOfUnit(text[at]));
    }

    private static bool IsOfUnit(char c)
    {
        byte sign = SignTable.Of(c);
        return Sign.IsJapanese(sign) && !(sign is >= Sign.KanjiDigit and < Sign.First);
    }
}
