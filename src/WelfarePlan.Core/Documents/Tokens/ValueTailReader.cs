using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Documents.Tokens;

/// <summary>Reads what stands behind the number of a value: its unit, bound, whole, range and brackets.</summary>
internal static class ValueTailReader
{
    private static readonly (string Word, TargetBound Bound)[] BoundWords =
        [
            ("以上", TargetBound.AtLeast), ("超", TargetBound.AtLeast), ("以下", TargetBound.AtMost),
            ("未満", TargetBound.AtMost), ("以内", TargetBound.AtMost),
        ];

    private static readonly string[] WishWords =
    [
        "に近づける", "を目指す", "をめざす", "に増やす", "に減らす", "まで増やす", "まで減らす", "を達成", "を確保", "とする", "にする",
    ];
    private static readonly string[] AboutWords = ["程度", "前後", "くらい", "弱", "強"];
    private static readonly string[] KeepWords = ["を維持", "維持", "の維持"];
    private static readonly string[] ChangeWords =
    [
        "増", "減", "増加", "減少", "増やす", "減らす", "向上", "上昇", "低下", "アップ", "ダウン", "削減", "縮減", "up", "UP",
    ];

    /// <summary>Reads what follows the number: unit, bound, whole, range, brackets.</summary>
    public static CellValue? Read(ReadOnlySpan<char> rest, decimal amount, CellValue value, YearContext years)
    {
        if (IsNameBehind(rest)) return null;
        string own = "";
        while (true)
        {
            rest = rest.TrimStart();
            int end = EndOfUnit(rest);
            ReadOnlySpan<char> unit = rest[..end];
            rest = rest[end..];
            if (!TakeUnit(unit, ref value, ref own)) return null;
            if (own.EndsWith("/年", StringComparison.Ordinal)) value = value with { Basis = IndicatorBasis.Annual };
            if (rest.IsEmpty) return value with { Amount = amount, Unit = own };

            char mark = rest[0];
            if (mark is '(' or '[')
            {
                int close = Brackets.CloseOf(rest, 0);
                if (close < 0 || !TakeBracket(rest[1..close], ref value, ref own, years)) return null;
                rest = rest[(close + 1)..];
                if (rest.Trim().IsEmpty) return value with { Amount = amount, Unit = own };
                continue;
            }

            if (mark == '/' && NumberScanner.TryReadAt(rest, 1, out decimal whole, out int used) && value.OutOf is null)
            {
                value = value with { OutOf = whole };
                rest = rest[(1 + used)..];
                continue;
            }

            if (!TakeUpper(ref rest, amount, ref value)) return null;
        }
    }

    // 75.0 利用者数: the name of the next row.
    private static bool IsNameBehind(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !char.IsWhiteSpace(rest[0])) return false;
        ReadOnlySpan<char> word = rest.Trim();
        return !UnitWords.IsUnit(word) && NameEndings.Counts(word);
    }

    /// <summary>Takes the end of a range: ～150, or 100件以上150件以下.</summary>
    private static bool TakeUpper(ref ReadOnlySpan<char> rest, decimal amount, ref CellValue value)
    {
        bool isJoined = rest[0] is '~' or '-';
        if (!isJoined && (value.Bound != TargetBound.AtLeast || !char.IsAsciiDigit(rest[0]))) return false;
        int skip = isJoined ? 1 : 0;
        if (value.Upper is not null) return false;
        if (!NumberScanner.TryReadAt(rest, skip, out decimal upper, out int used)) return false;
        if (upper < amount) return false;
        value = value with { Upper = upper, Bound = TargetBound.Between };
        rest = rest[(skip + used)..];
        return true;
    }

    private static int EndOfUnit(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length)
        {
            char c = text[end];
            bool stops =
                char.IsAsciiDigit(c)
                || c is '(' or '[' or '~' or ',' or '-'
                || c == '/' && (end + 1 == text.Length || char.IsAsciiDigit(text[end + 1]));
            if (stops) break;
            end++;
        }

        return end;
    }

    private static void TakeBound(ref ReadOnlySpan<char> unit, ref CellValue value)
    {
        foreach ((string word, TargetBound bound) in BoundWords)
        {
            if (!unit.EndsWith(word, StringComparison.Ordinal)) continue;
            unit = unit[..^word.Length];
            if (value.Bound != TargetBound.Between) value = value with { Bound = bound };
            if (word is "超" or "未満") value = value with { Note = word };
            break;
        }
    }

    private static bool TakeUnit(ReadOnlySpan<char> unit, ref CellValue value, ref string own)
    {
        unit = unit.Trim();
        if (unit.IsEmpty) return true;

        TakeBound(ref unit, ref value);
        if (TakeEnd(ref unit, WishWords) is { } wish)
        {
            value = value with { Note = wish };
            if (value.Bound == TargetBound.Exact && unit.EndsWith("以上", StringComparison.Ordinal))
                value = value with { Bound = TargetBound.AtLeast };
        }

        if (TakeEnd(ref unit, AboutWords) is { } about) value = value with { Note = about };
        if (TakeEnd(ref unit, KeepWords) is not null) value = value with { Bound = TargetBound.Maintain };

        // 10%増 and 5件減 say how much it should change, not where it should stand.
        if (EndsWithChange(unit)) return false;

        if (unit.Length > 1 && !UnitWords.IsUnit(unit) && "ABCDES◎○△×".Contains(unit[^1], StringComparison.Ordinal))
        {
            value = value with { Grade = unit[^1].ToString() };
            unit = unit[..^1];
        }

        if (unit.IsEmpty) return true;
        if (!UnitWords.MayBeUnit(unit)) return false;
        if (own.Length == 0) own = unit.ToString();
        return true;
    }

    /// <summary>Takes the first of some words that a text ends with from its end.</summary>
    private static string? TakeEnd(ref ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (!text.EndsWith(word, StringComparison.Ordinal)) continue;
            text = text[..^word.Length];
            return word;
        }

        return null;
    }

    private static bool EndsWithChange(ReadOnlySpan<char> unit)
    {
        foreach (string word in ChangeWords)
        {
            if (unit.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool TakeBracket(
        ReadOnlySpan<char> content, ref CellValue value, ref string own, YearContext years)
    {
        if (YearReader.IsYear(content, years, out YearReading year))
        {
            if (
                year.HasMonth
                && (
                    year.IsAsOf
                    || content.EndsWith("現在", StringComparison.Ordinal)
                    || content.EndsWith("時点", StringComparison.Ordinal)
                )
            )
            {
                value = value with { AsOf = content.ToString() };
                return true;
            }

            // 87団体（H29） （R6）: two years date two values.
            if (value.Year is { } stated && stated != year.Year) return false;
            value = value with { Year = value.Year ?? year.Year, HasBadYear = value.HasBadYear || year.IsBad };
            return true;
        }

        switch (content)
        {
            case "累計" or "累積" or "延べ":
                value = value with { Basis = IndicatorBasis.Cumulative };
                return true;
            case "見込" or "見込み":
                value = value with { Status = ObservationStatus.Estimated };
                return true;
            case "速報" or "速報値" or "暫定" or "暫定値" or "参考" or "参考値":
                value = value with { Status = ObservationStatus.Provisional };
                return true;
        }

        if (content.EndsWith("現在", StringComparison.Ordinal) || content.EndsWith("時点", StringComparison.Ordinal))
        {
            value = value with { AsOf = content.ToString() };
            return true;
        }

        if (own.Length == 0 && UnitWords.IsUnit(content)) own = content.ToString();
        else value = value with { Note = content.ToString() };
        return true;
    }
}
