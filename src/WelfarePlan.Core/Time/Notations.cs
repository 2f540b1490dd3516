using NodaTime;

namespace WelfarePlan.Time;

/// <summary>How the types of the calendar are made from moments, and written.</summary>
internal static class Notations
{
    internal readonly struct OfFiscalYear : INotation<FiscalYear>
    {
        public static bool IsPeriod => false;

        public static bool TryReadCommon(ReadOnlySpan<char> text, out FiscalYear value)
        {
            bool isRead = CommonNotation<char, Utf16Units>.TryReadFiscalYear(text, out int year);
            value = isRead ? new FiscalYear(year) : default;
            return isRead;
        }

        public static bool TryReadCommon(ReadOnlySpan<byte> text, out FiscalYear value)
        {
            bool isRead = CommonNotation<byte, Utf8Units>.TryReadFiscalYear(text, out int year);
            value = isRead ? new FiscalYear(year) : default;
            return isRead;
        }

        public static bool TryConvert(in Moment from, in Moment to, out FiscalYear value)
        {
            bool isFiscal = IsFiscalYear(from);
            value = isFiscal ? new FiscalYear(from.Year) : default;
            return isFiscal;
        }

        public static void WriteGeneral(FiscalYear value, ref JapaneseWriter writer) => writer.WriteGeneral(value);

        public static void Write(FiscalYear value, ref JapaneseWriter writer) => writer.Write(value);
    }

    internal readonly struct OfYear : INotation<JapaneseYear>
    {
        public static bool IsPeriod => false;

        public static bool TryConvert(in Moment from, in Moment to, out JapaneseYear value)
        {
            value = default;
            if (from.Kind != MomentKind.Year) return false;
            value = from.Era == EraLabel.None
                ? JapaneseYear.Of(from.Year)
                : new JapaneseYear(JapaneseEra.All[from.Era], from.YearOfEra);
            return true;
        }

        public static void WriteGeneral(JapaneseYear value, ref JapaneseWriter writer) => writer.Write(value);

        public static void Write(JapaneseYear value, ref JapaneseWriter writer) => writer.Write(value);
    }

    internal readonly struct OfYearMonth : INotation<YearMonth>
    {
        public static bool IsPeriod => false;

        public static bool TryConvert(in Moment from, in Moment to, out YearMonth value)
        {
            bool isMonth = from.Kind == MomentKind.YearMonth;
            value = isMonth ? new YearMonth(from.Year, from.Month) : default;
            return isMonth;
        }

        public static void WriteGeneral(YearMonth value, ref JapaneseWriter writer) => writer.WriteGeneral(value);

        public static void Write(YearMonth value, ref JapaneseWriter writer) => writer.Write(value);
    }

    internal readonly struct OfDate : INotation<LocalDate>
    {
        public static bool IsPeriod => false;

        public static bool TryReadCommon(ReadOnlySpan<char> text, out LocalDate value)
        {
            bool isRead = CommonNotation<char, Utf16Units>.TryReadDate(text, out int year, out int month, out int day);
            value = isRead ? new LocalDate(year, month, day) : default;
            return isRead;
        }

        public static bool TryReadCommon(ReadOnlySpan<byte> text, out LocalDate value)
        {
            bool isRead = CommonNotation<byte, Utf8Units>.TryReadDate(text, out int year, out int month, out int day);
            value = isRead ? new LocalDate(year, month, day) : default;
            return isRead;
        }

        public static bool TryConvert(in Moment from, in Moment to, out LocalDate value)
        {
            bool isDate = from.Kind == MomentKind.Date;
            value = isDate ? new LocalDate(from.Year, from.Month, from.Day) : default;
            return isDate;
        }

        public static void WriteGeneral(LocalDate value, ref JapaneseWriter writer) => writer.WriteGeneral(value);

        public static void Write(LocalDate value, ref JapaneseWriter writer) => writer.Write(value);
    }

    internal readonly struct OfFiscalPeriod : INotation<FiscalPeriod>
    {
        public static bool IsPeriod => true;

        public static bool TryConvert(in Moment from, in Moment to, out FiscalPeriod value)
        {
            bool isFiscal = IsFiscalYear(from) && IsFiscalYear(to);
            value = isFiscal ? new FiscalPeriod(new FiscalYear(from.Year), new FiscalYear(to.Year)) : default;
            return isFiscal;
        }

        public static void WriteGeneral(FiscalPeriod value, ref JapaneseWriter writer)
        {
            writer.WriteGeneral(value.From);
            writer.Append("..");
            writer.WriteGeneral(value.To);
        }

        public static void Write(FiscalPeriod value, ref JapaneseWriter writer)
        {
            writer.Write(value.From);
            writer.WriteRangeMark();
            writer.Write(value.To);
        }
    }

    internal readonly struct OfYearMonthPeriod : INotation<YearMonthPeriod>
    {
        public static bool IsPeriod => true;

        public static bool TryReadOwn(ReadOnlySpan<byte> signs, out YearMonthPeriod value, out int length) =>
            OwnNotation.TryRead(signs, out value, out length);

        public static bool TryConvert(in Moment from, in Moment to, out YearMonthPeriod value)
        {
            bool isMonths = from.Kind == MomentKind.YearMonth && to.Kind == MomentKind.YearMonth && from.Year >= 1873;
            value = isMonths
                ? new YearMonthPeriod(new YearMonth(from.Year, from.Month), new YearMonth(to.Year, to.Month))
                : default;
            return isMonths;
        }

        public static void WriteGeneral(YearMonthPeriod value, ref JapaneseWriter writer)
        {
            writer.WriteGeneral(value.From);
            writer.Append("..");
            writer.WriteGeneral(value.To);
        }

        public static void Write(YearMonthPeriod value, ref JapaneseWriter writer)
        {
            writer.Write(value.From);
            writer.WriteRangeMark();
            writer.Write(value.To);
        }
    }

    // R6 and 2024 may stand for a fiscal year; 令和6年 says that it is none.
    private static bool IsFiscalYear(in Moment moment) =>
        moment.Year is >= 1886 and <= 9998
        && (moment.Kind == MomentKind.FiscalYear || moment is { Kind: MomentKind.Year, HasUnit: false });
}
