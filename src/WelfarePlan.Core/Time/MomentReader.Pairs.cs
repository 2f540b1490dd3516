using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <content>Pairs: 2024(令和6)年度, 令和６年度（2024年度）, 平成31年度/令和元年度.</content>
internal ref partial struct MomentReader
{
    // 令和6(2024)年度: the bracket stands before the unit.
    private void ReadYearPair(ref Moment moment)
    {
        if (ReadNamesOfYear(ref moment) || Here != Sign.Open) return;

        int start = At;
        At++;
        if (TryReadOtherYear(moment, out Moment other))
        {
            if (Is(Sign.Year) && Ahead(1) == Sign.Close) At++;
            if (Is(Sign.Close))
            {
                At++;
                if (Is(Sign.Year))
                {
                    Join(ref moment, other);
                    return;
                }
            }
        }

        At = start;
    }

    // 平成31・令和元年度 and 平成31/令和元年度: both names of one year. Years that differ are a list.
    private bool ReadNamesOfYear(ref Moment moment)
    {
        if (moment.Era == EraLabel.None || Here is not (Sign.MiddleDot or Sign.Slash or Sign.Enumeration)) return false;

        int start = At;
        At++;
        if (BeginsWithEra && TryReadOtherYear(moment, out Moment other) && other.Year == moment.Year && Is(Sign.Year))
            return true;
        At = start;
        return false;
    }

    // 令和元年（2019年）5月: the bracket stands behind 年.
    private void ReadPairBehindUnit(ref Moment moment)
    {
        int start = At;
        if (Is(Sign.Open))
        {
            At++;
            if (TryReadOtherYear(moment, out Moment other))
            {
                if (Is(Sign.Year)) At++;
                if (Is(Sign.Close))
                {
                    At++;
                    Join(ref moment, other);
                    return;
                }
            }
        }
        else if (Is(Sign.Slash))
        {
            At++;
            if (TryReadOtherYear(moment, out Moment other) && Is(Sign.Year) && Ahead(1) != Sign.Do)
            {
                At++;
                Join(ref moment, other);
                return;
            }
        }

        At = start;
    }

    // Behind a whole moment: the same in the other notation, in brackets or, of fiscal years, behind a slash.
    private void ReadMomentPair(ref Moment moment)
    {
        bool isFiscal = moment is { Kind: MomentKind.FiscalYear, HasUnit: true };
        bool isDot = isFiscal && Is(Sign.MiddleDot);
        bool isSlash = isDot || (isFiscal && Is(Sign.Slash));
        if (!isSlash && Here != Sign.Open) return;

        int start = At;
        At++;
        if (TryReadOtherYear(moment, out Moment other) && TryReadUnits(ref other, isLatin: true))
        {
            ReadSuffix(ref other);
            bool isWhole = isSlash ? other is { Kind: MomentKind.FiscalYear, HasUnit: true } : Is(Sign.Close);
            bool isAlike =
                other.Kind == moment.Kind || (moment.Kind == MomentKind.FiscalYear && other.Kind == MomentKind.Year);
            if (isWhole && isAlike && (!isDot || other.Year == moment.Year))
            {
                if (!isSlash) At++;
                if (moment.HasUnit is false && other.Kind == MomentKind.FiscalYear) moment.Kind = MomentKind.FiscalYear;
                if (other.Kind == MomentKind.Year) other.Kind = moment.Kind;
                Join(ref moment, other);
                return;
            }
        }

        At = start;
        Defect = MomentDefect.None;
    }

    // One of the two has an era, or both have different ones.
    private bool TryReadOtherYear(in Moment moment, out Moment other)
    {
        other = default;
        SkipCommon();
        other.Era = ReadEra();
        bool isRead = TryReadYear(ref other);
        Defect = MomentDefect.None;
        return isRead && !other.IsBare && other.Era != moment.Era;
    }

    private static void Join(ref Moment moment, in Moment other)
    {
        bool isSame = moment.Year == other.Year && moment.Month == other.Month && moment.Day == other.Day;
        if (!isSame && (other.Month != 0 || moment.Month == 0 || moment.Year != other.Year))
        {
            moment.Defect = MomentDefect.PairDisagrees;
            moment.OtherYear = other.Year;
        }

        if (moment.Era == EraLabel.None)
        {
            moment.Era = other.Era;
            moment.YearOfEra = other.YearOfEra;
        }
    }
}
