using NodaTime;
using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <content>What stands behind the number of a year.</content>
internal ref partial struct MomentReader
{
    private bool TryReadUnits(ref Moment moment, bool isLatin)
    {
        moment.Kind = MomentKind.Year;
        switch (Here)
        {
            case Sign.Year:
                At++;
                moment.HasUnit = true;
                if (Is(Sign.Do))
                {
                    At++;
                    moment.Kind = MomentKind.FiscalYear;
                    return true;
                }

                int before = At;
                ReadPairBehindUnit(ref moment);
                if (TryReadMonth(ref moment)) return true;
                if (At != before && Here is Sign.Year or Sign.Do) return Fail(MomentDefect.NotANotation);
                return true;
            case Sign.Do when moment.Era != EraLabel.None:
                At++;
                moment.HasUnit = moment.IsMisprinted = true;
                moment.Kind = MomentKind.FiscalYear;
                return true;
            case Sign.Dot or Sign.Slash or Sign.Hyphen or Sign.MiddleDot:
                return TryReadSeparated(ref moment, isLatin);
            default:
                return true;
        }
    }

    // 3月, 3月31日, 3月31日（日）; nothing at all is no fault and consumes nothing.
    private bool TryReadMonth(ref Moment moment)
    {
        int start = At;
        int month = ReadNumber(out int digits);
        if (digits is 0 or > 2 || Here != Sign.Month)
        {
            At = start;
            return false;
        }

        At++;
        moment.Kind = MomentKind.YearMonth;
        moment.Month = (byte)month;
        moment.HasUnit = true;
        ReadDay(ref moment);
        return true;
    }

    private void ReadDay(ref Moment moment)
    {
        int start = At;
        int day = ReadNumber(out int digits);
        if (digits is 0 or > 2 || Here != Sign.Day)
        {
            At = start;
            return;
        }

        At++;
        moment.Kind = MomentKind.Date;
        moment.Day = (byte)day;
        ReadWeekday(ref moment);
    }

    private bool TryReadMonthAndDay(in Moment left, out Moment moment)
    {
        moment = left;
        moment.IsAsOf = moment.IsEnd = false;
        if (TryReadMonth(ref moment))
        {
            if (moment.Kind != MomentKind.Date) moment.Day = 0;
        }
        else if (left.Kind == MomentKind.Date)
        {
            moment.Day = 0;
            ReadDay(ref moment);
            if (moment.Day == 0) return false;
        }
        else
        {
            return false;
        }

        ReadSuffix(ref moment);
        moment.Defect = Check(moment);
        return true;
    }

    // R6.3.31, R6/3, Ｒ4．12月, 2024-03-31. What looks separated but is neither month nor day makes the whole unreadable.
    private bool TryReadSeparated(ref Moment moment, bool isLatin)
    {
        byte mark = Here;
        int start = At;
        if (!Sign.IsDigit(Ahead(1)) || moment.IsBare) return true;

        At++;
        int month = ReadNumber(out int monthDigits);
        if (Is(Sign.Month) && monthDigits <= 2)
        {
            At = start + 1;
            return TryReadMonth(ref moment);
        }

        if (Here == mark && Sign.IsDigit(Ahead(1)))
        {
            At++;
            int day = ReadNumber(out int dayDigits);
            if (mark == Sign.MiddleDot && Here is Sign.Year or Sign.MiddleDot)
            {
                // 令和6・7・8年度 is a list.
                At = start;
                return true;
            }

            bool isDate =
                monthDigits <= 2 && dayDigits <= 2 && IsDateMark(mark, moment.Era, isLatin || !_isRunningText);
            if (!isDate) return Fail(MomentDefect.NotANotation);
            moment.Kind = MomentKind.Date;
            moment.Month = (byte)month;
            moment.Day = (byte)day;
            return Sign.IsDigit(Here) ? Fail(MomentDefect.NotANotation) : true;
        }

        bool isMonth = monthDigits <= 2 && month is >= 1 and <= 12 && mark switch
        {
            Sign.Slash => true,
            Sign.Dot => moment.Era != EraLabel.None,
            Sign.Hyphen => moment.Era == EraLabel.None && monthDigits == 2,
            _ => false,
        };
        if (isMonth)
        {
            moment.Kind = MomentKind.YearMonth;
            moment.Month = (byte)month;
            return true;
        }

        // 令和2・3年度 and R6-10 begin with a year; H24.45 is nothing that anybody writes.
        At = start;
        return mark is Sign.Hyphen or Sign.MiddleDot ? true : Fail(MomentDefect.NotANotation);
    }

    // In running text 平成3-5-1 is an address; alone 令和3-7-18 is a day.
    private static bool IsDateMark(byte mark, int era, bool isLatin) =>
        mark != Sign.Hyphen || era == EraLabel.None || isLatin;

    private void ReadWeekday(ref Moment moment)
    {
        bool isBracketed = Is(Sign.Open);
        int last = isBracketed ? 1 : 0;
        int weekday = IsoWeekday(Ahead(last));
        if (weekday == 0) return;

        bool isSpelled = Ahead(last + 1) == Sign.DayOfWeek;
        if (isSpelled) last += Ahead(last + 2) == Sign.Day ? 2 : 1;
        if (isBracketed ? Ahead(last + 1) != Sign.Close : !isSpelled) return;
        At += last + (isBracketed ? 2 : 1);

        if (Check(moment) != MomentDefect.None) return;
        LocalDate date = new(moment.Year, moment.Month, moment.Day);
        if ((int)date.DayOfWeek != weekday) moment.Defect = MomentDefect.WeekdayDisagrees;
    }

    private static int IsoWeekday(byte sign) => sign switch
    {
        Sign.Month => (int)IsoDayOfWeek.Monday,
        Sign.Day => (int)IsoDayOfWeek.Sunday,
        >= Sign.Weekday and <= Sign.Weekday + 4 => sign - Sign.Weekday + (int)IsoDayOfWeek.Tuesday,
        _ => 0,
    };

    private void ReadSuffix(ref Moment moment)
    {
        if (Is(Sign.End) && moment.Kind != MomentKind.Date)
        {
            At += moment.Kind == MomentKind.YearMonth && Ahead(1) == Sign.Day ? 2 : 1;
            moment.IsEnd = true;
        }

        if ((Is(Sign.Present) && Ahead(1) == Sign.Present + 1) || (Is(Sign.Instant) && Ahead(1) == Sign.Instant + 1))
        {
            At += 2;
            moment.IsAsOf = true;
        }
    }
}
