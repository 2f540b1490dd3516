using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>Walks a running text once and reads what stands in it.</summary>
internal static class TextScanner
{
    private const string WordsBefore = "約概おほ累延の年毎月週平最人";

    public static List<WrittenValue> Scan(FoldedText text, ReadingContext context)
    {
        List<WrittenValue> found = [];
        string folded = text.Text;
        int at = 0;
        while (at < folded.Length)
        {
            byte sign = SignTable.Of(folded[at]);
            if (!CanBegin(sign) && !IsWordBefore(folded, at))
            {
                at++;
                continue;
            }

            if (TryReadTime(text, at, context, out WrittenValue? value, out int length)
                || TryReadQuantity(text, at, out value, out length))
            {
                found.Add(value);
                at += length;
            }
            else
            {
                at += Sign.IsDigit(sign) ? LengthOfCode(folded, at) : 1;
            }
        }

        return found;
    }

    private static bool CanBegin(byte sign) =>
        Sign.IsDigit(sign) || sign is Sign.Triangle or Sign.Hyphen
        || (sign >= Sign.KanjiDigit && sign < Sign.Ji && sign != Sign.First)
        || sign is Sign.Fiscal or Sign.Common or (>= Sign.EraSmall and < Sign.Enumeration);

    // 約30%, 延べ1,200人, 年2回; the 年 of 6年2回 belongs to the number before it.
    private static bool IsWordBefore(string text, int at)
    {
        if (!WordsBefore.Contains(text[at], StringComparison.Ordinal)) return false;
        byte before = at == 0 ? Sign.Other : SignTable.Of(text[at - 1]);
        return !Sign.IsDigit(before) && !Sign.IsLatin(before) && (at == 0 || text[at - 1] is < '\u3400' or > '\u9FFF');
    }

    private static bool TryReadTime(
        FoldedText text, int at, ReadingContext context,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WrittenValue? value, out int length)
    {
        value = null;
        if (YearScanner.TryReadPeriodAt(text.Text, at, out Moment from, out Moment to, out length, out ulong gaps)
            && (context.Era is not null || !from.IsBare))
        {
            string period = text.SourceOf(at, length).ToString();
            value = gaps == 0
                ? WrittenValues.Of(period, text.SourceIndex(at), from, to, context, isRefusedWhenImplausible: false)
                : WrittenValues.OfYears(period, text.SourceIndex(at), from, to, gaps, context);
            return true;
        }

        if (!YearScanner.TryReadMomentAt(text.Text, at, context.Era is not null, out Moment moment, out length))
            return false;
        int end = at + length;
        if (TimeTail.TryRead(text.Text, ref end, out TimeTail tail)) length = end - at;
        string source = text.SourceOf(at, length).ToString();
        value = tail.Kind == TimeTailKind.None
            ? WrittenValues.Of(source, text.SourceIndex(at), moment, context, isRefusedWhenImplausible: false)
            : WrittenValues.Of(source, text.SourceIndex(at), moment, tail, context, isRefusedWhenImplausible: false);
        return true;
    }

    private static bool TryReadQuantity(
        FoldedText text,
        int at,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WrittenValue? value,
        out int length
    )
    {
        value = null;
        length = 0;
        ReadOnlySpan<char> folded = text.Text;
        if (!IsFree(folded, at) || IsCode(folded, at)) return false;
        if (!FigureScanner.TryReadAt(folded, at, out WrittenFigure figure, FigureOptions.RunningText)) return false;
        if (figure.Kind != FigureKind.Number || figure.Quantity.Value.Unit == Unit.None) return false;

        length = figure.Length;
        value = WrittenValues.Of(text.SourceOf(at, length).ToString(), text.SourceIndex(at), figure.Quantity);
        return true;
    }

    // 第4回 is no quantity, and neither is what goes on from a letter, a figure or a decimal point. A kanji numeral may
    // be
    // part of any word (十分, 三者), so it must have two figures and no kanji before it.
    private static bool IsFree(ReadOnlySpan<char> text, int at)
    {
        byte sign = SignTable.Of(text[at]);
        if (at == 0) return !IsLoneKanji(text, at);

        char before = text[at - 1];
        byte behind = SignTable.Of(before);
        if (before == '第' || Sign.IsLatin(behind) || Sign.IsDigit(behind) || Sign.IsKanjiDigit(behind)) return false;
        if (behind is Sign.Dot or Sign.Comma or Sign.Hyphen && at > 1 && Sign.IsDigit(SignTable.Of(text[at - 2])))
            return false;
        if (sign == Sign.Hyphen && behind is not (Sign.Other or Sign.Space or Sign.Break or Sign.Open)) return false;
        return !IsNumeral(sign) || (before is < '\u3400' or > '\u9FFF' && !IsLoneKanji(text, at));
    }

    private static bool IsNumeral(byte sign) => sign is >= Sign.KanjiDigit and < Sign.First;

    private static bool IsLoneKanji(ReadOnlySpan<char> text, int at) =>
        IsNumeral(SignTable.Of(text[at]))
        && (at + 1 == text.Length || !(SignTable.Of(text[at + 1]) is >= Sign.KanjiDigit and < Sign.First));

    // 0968-25-7213, 096 and 3-5-1 are codes.
    private static bool IsCode(ReadOnlySpan<char> text, int at)
    {
        if (!Sign.IsDigit(SignTable.Of(text[at]))) return false;
        if (text[at] == '0' && at + 1 < text.Length && Sign.IsDigit(SignTable.Of(text[at + 1]))) return true;

        int end = at + 1;
        while (end < text.Length && (Sign.IsDigit(SignTable.Of(text[end])) || text[end] is ',' or '.')) end++;
        return end + 1 < text.Length && text[end] == '-' && Sign.IsDigit(SignTable.Of(text[end + 1]));
    }

    // Steps over figures and what joins them, so that no part of a code is read by itself.
    private static int LengthOfCode(string text, int at)
    {
        int end = at + 1;
        while (end < text.Length)
        {
            byte sign = SignTable.Of(text[end]);
            bool joins =
                sign is Sign.Hyphen or Sign.Comma or Sign.Dot
                && end + 1 < text.Length
                && Sign.IsDigit(SignTable.Of(text[end + 1]));
            if (!joins && !Sign.IsDigit(sign) && !Sign.IsLatin(sign)) break;
            end++;
        }

        return end - at;
    }
}
