using WelfarePlan.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Quantities;

/// <summary>Says what a written date, year, period or number means, and finds them in running text.</summary>
public static class WrittenText
{
    private const string Wanted = "a date, year, period or number";

    /// <summary>Interprets a text that is one date, year, period or number as a whole.</summary>
    /// <param name="text">The text; 2024 alone is a number, 2024年 a year, R6 a year.</param>
    /// <param name="context">The era of years without one, what is asked of eras, the plausible years; null is
    /// lenient.</param>
    /// <returns>What it means, or why it means nothing; never throws for a text.</returns>
    public static WrittenValue Interpret(string text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        context ??= ReadingContext.Lenient;

        Span<byte> buffer = stackalloc byte[SignReader.Capacity];
        int count = SignReader.Read(text, buffer);
        ReadOnlySpan<byte> signs = buffer[..Math.Max(count, 0)];

        if (TryInterpretMoment(text, signs, context, out WrittenValue? value, out MomentDefect defect)) return value;
        if (TryInterpretPeriod(text, signs, context, out value)) return value;
        if (TryInterpretTail(text, context, out value)) return value;

        int start = SignReader.BehindBlank(text, 0);
        bool isFigure = FigureScanner.TryReadAt(text, start, out WrittenFigure figure, FigureOptions.OpenUnits);
        if (
            isFigure
            && figure.Kind == FigureKind.Number
            && SignReader.BehindBlank(text, start + figure.Length) == text.Length
        )
            return WrittenValues.Of(text, 0, figure.Quantity);
        if (figure.Doubt != FigureDoubt.None)
            return new WrittenValue(text) { Error = FigureDoubts.Describe(figure.Doubt, text) };

        // A year without its era would have been refused above: what is left is no year at all.
        if (defect is MomentDefect.EraMissing or MomentDefect.NoSuchYear) defect = MomentDefect.NotANotation;
        return new WrittenValue(text)
        {
            Error = MomentDefects.Describe(defect, text, default, Wanted),
            ErrorJa = MomentDefects.DescribeJa(defect, text, default),
        };
    }

    /// <summary>Finds the years, dates, periods and quantities of a running text.</summary>
    /// <param name="text">The text; COVID19, H1N1, 8050問題 and telephone numbers are none of them.</param>
    /// <param name="context">As for <see cref="Interpret"/>; a year that is not plausible is returned, and
    /// marked.</param>
    /// <returns>
    /// What was found, in order, with its place in the text. Quantities need a known unit, and months and days a year.
    /// What is written like a date but cannot be one has an error.
    /// </returns>
    public static IReadOnlyList<WrittenValue> Scan(string text, ReadingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TextScanner.Scan(new FoldedText(text), context ?? ReadingContext.Lenient);
    }

    private static bool TryInterpretMoment(
        string text, ReadOnlySpan<byte> signs, ReadingContext context,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WrittenValue? value, out MomentDefect defect)
    {
        value = null;
        MomentReader reader = new(signs, isRunningText: false);
        bool isRead = reader.TryRead(out Moment moment, allowBareYear: context.Era is not null);
        defect = isRead ? moment.Defect : reader.Defect;
        if (!isRead && defect is MomentDefect.EraMissing or MomentDefect.NoSuchYear)
        {
            // 132年度 and 5年 are years, and no quantities in the unit of years; 132 is a number.
            bool isYear = moment.HasUnit || (reader.At < signs.Length && signs[reader.At] is Sign.Year or Sign.Do);
            if (isYear && IsBehindUnit(signs, reader.At)) value = WrittenValues.Refuse(text, 0, defect, moment, Wanted);
            return value is not null;
        }

        if (!isRead || reader.At < signs.Length)
        {
            if (!isRead) return false;
            defect = MomentDefect.NotANotation;
            return false;
        }

        if (moment is { Kind: MomentKind.Year, Era: EraLabel.None, HasUnit: false }) return false;
        value = moment.IsMisprinted
            ? new WrittenValue(text) { Error = $"'{Excerpt.Of(text)}' lacks 年 before 度." }
            : WrittenValues.Of(text, 0, moment, context, isRefusedWhenImplausible: true);
        return true;
    }

    // Nothing but 年 or 年度 is left: 5年間 and 5年目 are something else.
    private static bool IsBehindUnit(ReadOnlySpan<byte> signs, int at)
    {
        if (at < signs.Length && signs[at] == Sign.Year) at++;
        if (at < signs.Length && signs[at] == Sign.Do) at++;
        return at == signs.Length;
    }

    private static bool TryInterpretPeriod(
        string text, ReadOnlySpan<byte> signs, ReadingContext context,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WrittenValue? value)
    {
        value = null;
        PeriodReader reader = new(signs, isRunningText: false);
        bool isRead = reader.TryRead(out Moment from, out Moment to);
        if (reader.At < signs.Length) return false;
        if (reader.Defect == MomentDefect.HasGaps)
        {
            value = WrittenValues.OfYears(text, 0, from, to, reader.Years, context);
            return true;
        }

        if (!isRead)
        {
            bool isPeriod = reader.Defect is MomentDefect.Reversed or MomentDefect.MixedKinds or MomentDefect.Ambiguous
                or MomentDefect.NoSuchDay or MomentDefect.BeforeSolarCalendar or MomentDefect.BeforeFiscalYears
                or MomentDefect.PairDisagrees or MomentDefect.WeekdayDisagrees or MomentDefect.CountDisagrees;
            if (isPeriod)
                value = WrittenValues.Refuse(
                    text, 0, reader.Defect,
                    from.Defect != MomentDefect.None || reader.Defect == MomentDefect.Ambiguous ? from : to, Wanted
                );
            return isPeriod;
        }

        if (
            from is { Kind: MomentKind.Year, Era: EraLabel.None, HasUnit: false }
            && to is { Era: EraLabel.None, HasUnit: false }
        )
            return false;
        value = WrittenValues.Of(text, 0, from, to, context, isRefusedWhenImplausible: true);
        return true;
    }

    // 令和6年度～, ～令和6年度, 令和5年度（実績）, 令和6年度上半期, 第1四半期, 人口10万対.
    private static bool TryInterpretTail(
        string text,
        ReadingContext context,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WrittenValue? value
    )
    {
        value = null;
        int start = SignReader.BehindBlank(text, 0);
        int at = FigureText.Is(text, start, Sign.Tilde) ? start + 1 : start;
        if (YearScanner.TryReadMomentAt(text, at, context.Era is not null, out Moment moment, out int length))
        {
            int end = at + length;
            if (at > start) value = OpenBefore(text, moment, context);
            else if (TimeTail.TryRead(text, ref end, out TimeTail tail))
                value = WrittenValues.Of(text, 0, moment, tail, context, isRefusedWhenImplausible: true);
            if (SignReader.BehindBlank(text, end) < text.Length) value = null;
            return value is not null;
        }

        if (TimeTail.TryReadPart(text, ref at, out TimeTail part)) value = WrittenValues.Of(text, part);
        else if (PopulationReader.TryRead(text, ref at, out decimal people))
            value = WrittenValues.OfPopulation(text, people);
        if (SignReader.BehindBlank(text, at) < text.Length) value = null;
        return value is not null;
    }

    private static WrittenValue OpenBefore(string text, Moment moment, ReadingContext context)
    {
        WrittenValue end = WrittenValues.Of(text, 0, moment, context, isRefusedWhenImplausible: true);
        return end.Error is null ? WrittenValues.Open(end, moment.Kind, $"..{end.Value}", $"～{end.Canonical}") : end;
    }
}
