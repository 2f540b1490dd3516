using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>Reads years, months and dates at given places of running text.</summary>
internal static class YearScanner
{
    /// <summary>Reads the longest notation of a year, month or date that begins exactly at a place of a text.</summary>
    /// <param name="text">Text, folded or not.</param>
    /// <param name="at">The index at which the notation begins.</param>
    /// <param name="year">What was written; its <see cref="WrittenYear.Defect"/> may say that it cannot be.</param>
    /// <param name="allowBareYear">Whether 26年度 is read without its era.</param>
    /// <returns>Whether a notation begins there.</returns>
    public static bool TryReadAt(ReadOnlySpan<char> text, int at, out WrittenYear year, bool allowBareYear = false)
    {
        bool isRead = TryReadMomentAt(text, at, allowBareYear, out Moment moment, out int length);
        year = isRead ? new WrittenYear(length, moment) : default;
        return isRead;
    }

    /// <summary>Reads the year, month or date that brackets behind a value hold: R4, 令和4年度末現在, 2022.</summary>
    internal static bool TryReadDatedAt(ReadOnlySpan<char> text, int at, out WrittenYear year)
    {
        year = default;
        if ((uint)at >= (uint)text.Length || !CanBegin(text, at)) return false;

        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        Span<int> ends = stackalloc int[SignReader.Capacity];
        int count = SignReader.ReadAt(text, at, signs, ends);
        MomentReader reader = new(signs[..count], isRunningText: false);
        if (!reader.TryRead(out Moment moment) || moment.Defect != MomentDefect.None) return false;
        if (moment is { Era: EraLabel.None, HasUnit: false, Kind: MomentKind.Year } && moment.Year is < 1950 or > 2100)
            return false;

        year = new WrittenYear(ends[reader.At - 1] - at, moment);
        return true;
    }

    /// <summary>Reads a moment at a place.</summary>
    internal static bool TryReadMomentAt(
        ReadOnlySpan<char> text, int at, bool allowBareYear, out Moment moment, out int length
    )
    {
        moment = default;
        length = 0;
        if ((uint)at >= (uint)text.Length || !CanBegin(text, at)) return false;

        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        Span<int> ends = stackalloc int[SignReader.Capacity];
        int count = SignReader.ReadAt(text, at, signs, ends);
        MomentReader reader = new(signs[..count], isRunningText: true);
        if (!reader.TryRead(out moment, allowBareYear)) return false;

        length = ends[reader.At - 1] - at;
        return true;
    }

    /// <summary>Reads a period at a place; the ends of bare fiscal years (26～30年度) stay bare.</summary>
    internal static bool TryReadPeriodAt(
        ReadOnlySpan<char> text, int at, out Moment from, out Moment to, out int length, out ulong gaps
    )
    {
        from = to = default;
        gaps = 0;
        length = 0;
        if ((uint)at >= (uint)text.Length || !CanBegin(text, at)) return false;

        Span<byte> signs = stackalloc byte[SignReader.Capacity];
        Span<int> ends = stackalloc int[SignReader.Capacity];
        int count = SignReader.ReadAt(text, at, signs, ends);
        PeriodReader reader = new(signs[..count], isRunningText: true);
        if (!reader.TryRead(out from, out to))
        {
            if (reader.Defect != MomentDefect.HasGaps) return false;
            gaps = reader.Years;
        }

        length = ends[reader.At - 1] - at;
        return true;
    }

    /// <summary>Returns whether a notation can begin at a place, judged by the characters there and before.</summary>
    internal static bool CanBegin(ReadOnlySpan<char> text, int at)
    {
        byte sign = SignTable.Of(text[at]);
        byte before = at > 0 ? SignTable.Of(text[at - 1]) : Sign.Other;
        if (Sign.IsDigit(sign) || Sign.IsKanjiDigit(sign) || (byte)(sign - Sign.Ten) < 3)
        {
            // 1,2024年 and 3.2024 are no years, and the 24 of H24 is not a year of its own.
            return !IsNumeral(before) && !Sign.IsLatin(before)
                && !(before is Sign.Comma or Sign.Dot && at > 1 && Sign.IsDigit(SignTable.Of(text[at - 2])));
        }

        if (sign == Sign.Common) return at + 1 < text.Length && SignTable.Of(text[at + 1]) == Sign.Common + 1;
        if ((byte)(sign - Sign.EraLetter) < 5 || (byte)(sign - Sign.EraSmall) < 5 || sign == Sign.Fiscal)
            return !Sign.IsLatin(before) && !Sign.IsDigit(before);
        if ((byte)(sign - Sign.EraSquare) < 5) return true;
        if ((byte)(sign - Sign.EraKanji) >= 5) return false;

        // 法令6条 and 最大3人: one kanji stands for an era only where no word ends before it.
        return !Sign.IsJapanese(before) || SecondIsEra(text, at);
    }

    private static bool IsNumeral(byte sign) =>
        Sign.IsDigit(sign) || Sign.IsKanjiDigit(sign) || (byte)(sign - Sign.Ten) < 3;

    private static bool SecondIsEra(ReadOnlySpan<char> text, int at)
    {
        for (int i = at + 1; i < text.Length; i++)
        {
            byte sign = SignTable.Of(text[i]);
            if (sign is Sign.Skip or Sign.Space or Sign.Lead || text[i] is >= '\uDD00' and <= '\uDDEF') continue;
            return sign is >= Sign.Ji and <= Sign.Sei;
        }

        return false;
    }
}
