using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>The grammar of written years, months and dates, over signs.</summary>
/// <remarks>
/// Reads the longest notation that begins at <see cref="At"/> and leaves the rest to the caller. In running text a
/// notation also has to be plainly one: R6号 and 2024 are not.
/// </remarks>
internal ref partial struct MomentReader(ReadOnlySpan<byte> signs, bool isRunningText, int at = 0)
{
    private readonly ReadOnlySpan<byte> _signs = signs;
    private readonly bool _isRunningText = isRunningText;
    private bool _isSmall;

    /// <summary>Gets the index behind what was read.</summary>
    public int At { get; private set; } = at;

    /// <summary>Gets why nothing was read.</summary>
    public MomentDefect Defect { get; private set; }

    /// <summary>Gets whether an era stands here.</summary>
    public readonly bool BeginsWithEra =>
        (byte)(Here - Sign.EraLetter) < Sign.Ji - Sign.EraLetter || (byte)(Here - Sign.EraSmall) < 5;

    private readonly byte Here => Ahead(0);

    private readonly bool Is(byte sign) => Here == sign;

    private readonly byte Ahead(int count) => At + count < _signs.Length ? _signs[At + count] : Sign.Other;

    /// <summary>Reads a moment.</summary>
    /// <param name="moment">What was written, even where its <see cref="Moment.Defect"/> says that it cannot
    /// be.</param>
    /// <param name="allowBareYear">Whether 26年度 is read without an era.</param>
    /// <returns>Whether a moment was read; if not, <see cref="Defect"/> says why.</returns>
    public bool TryRead(out Moment moment, bool allowBareYear = false)
    {
        if (!TryReadLoose(out moment)) return false;
        if (moment.IsBare && !(allowBareYear && moment is { HasUnit: true, Kind: MomentKind.FiscalYear }))
            return Fail(MomentDefect.EraMissing);

        return !_isRunningText || IsPlain(moment);
    }

    /// <summary>Reads a moment that may be the left end of a period, and so may lack its unit or era.</summary>
    /// <param name="moment">What was written.</param>
    /// <returns>Whether a moment or the beginning of a period was read.</returns>
    public bool TryReadLoose(out Moment moment)
    {
        moment = default;
        if (Here == Sign.Fiscal && Ahead(1) == Sign.Fiscal + 1) return TryReadFiscal(ref moment);

        SkipCommon();
        bool isLatin = (byte)(Here - Sign.EraLetter) < 5 || (byte)(Here - Sign.EraSmall) < 5;
        _isSmall = (byte)(Here - Sign.EraSmall) < 5;
        moment.Era = ReadEra();
        return TryReadFromYear(ref moment, isLatin);
    }

    /// <summary>Reads the right end of a period, which may leave out what the left end says.</summary>
    /// <param name="left">The left end.</param>
    /// <param name="moment">The right end.</param>
    /// <returns>Whether a moment was read.</returns>
    public bool TryReadRight(in Moment left, out Moment moment)
    {
        moment = default;
        if (!Sign.IsDigit(Here) && !Sign.IsKanjiDigit(Here) && Here != Sign.Ten) return TryRead(out moment);

        int start = At;
        if (left.Month > 0 && TryReadMonthAndDay(left, out moment)) return true;

        At = start;
        moment = default;
        moment.Era = EraLabel.None;
        int number = ReadNumber(out int digits);
        if (number == 0) return Fail(MomentDefect.NotANotation);

        At = start;
        if (digits == 4 || number > 999) return TryRead(out moment);

        moment.Era = left.Era;
        return TryReadFromYear(ref moment, isLatin: true);
    }

    // 西暦2024年度: the year has four figures, or it is none.
    private void SkipCommon()
    {
        if (Is(Sign.Common) && Ahead(1) == Sign.Common + 1 && IsNumeral(Ahead(2)) && IsNumeral(Ahead(5))) At += 2;
    }

    private static bool IsNumeral(byte sign) => Sign.IsDigit(sign) || Sign.IsKanjiDigit(sign);

    // FY2024, the form that the library writes itself.
    private bool TryReadFiscal(ref Moment moment)
    {
        At += 2;
        moment.Era = EraLabel.None;
        int year = ReadNumber(out int digits);
        if (digits != 4) return Fail(MomentDefect.NotANotation);

        moment.Year = (short)year;
        moment.Kind = MomentKind.FiscalYear;
        moment.Defect = Check(moment);
        return true;
    }

    private bool TryReadFromYear(ref Moment moment, bool isLatin)
    {
        if (!TryReadYear(ref moment)) return false;

        ReadYearPair(ref moment);
        if (!TryReadUnits(ref moment, isLatin)) return false;

        ReadSuffix(ref moment);
        ReadMomentPair(ref moment);
        if (moment.Defect == MomentDefect.None) moment.Defect = Check(moment);
        return true;
    }

    private bool Fail(MomentDefect defect)
    {
        Defect = defect;
        return false;
    }

    private sbyte ReadEra()
    {
        byte here = Here;
        int letter = (byte)(here - Sign.EraSmall) < 5 ? here - Sign.EraSmall : here - Sign.EraLetter;
        if ((uint)letter < 5)
        {
            if (!Sign.IsDigit(Ahead(1)) && Ahead(1) != Sign.First) return EraLabel.None;
            At++;
            return (sbyte)letter;
        }

        int kanji = here - Sign.EraKanji;
        if ((uint)kanji < 5)
        {
            if (Ahead(1) == SecondKanji(kanji))
            {
                At += 2;
                return (sbyte)kanji;
            }

            if (!Sign.IsDigit(Ahead(1)) && Ahead(1) != Sign.First) return EraLabel.None;
            At++;
            return (sbyte)kanji;
        }

        int square = here - Sign.EraSquare;
        if ((uint)square >= 5) return EraLabel.None;
        At++;
        return (sbyte)square;
    }

    internal static byte SecondKanji(int era) => era switch
    {
        0 => Sign.Ji,
        1 => Sign.Sho,
        3 => Sign.Sei,
        _ => Sign.Wa,
    };

    private bool TryReadYear(ref Moment moment)
    {
        int number;
        int digits;
        if (Is(Sign.First))
        {
            At++;
            if (moment.Era == EraLabel.None)
                return Fail(Is(Sign.Year) ? MomentDefect.EraMissing : MomentDefect.NotANotation);
            number = digits = 1;
        }
        else
        {
            number = ReadNumber(out digits);
            if (digits == 0) return Fail(MomentDefect.NotANotation);
        }

        if (digits > 4) return Fail(MomentDefect.NoSuchYear);
        if (Is(Sign.Space) && IsBrokenYear()) return Fail(MomentDefect.NotANotation);
        if (moment.Era == EraLabel.None)
        {
            if (number is 0 or > 999 and < 1868 || digits == 3) return Fail(MomentDefect.NoSuchYear);
            moment.Year = (short)number;
            return true;
        }

        int year = EraLabel.ToCommonYear(moment.Era, number);
        if (number == 0 || year > 9999) return Fail(MomentDefect.NoSuchYear);
        moment.Year = (short)year;
        moment.YearOfEra = (short)number;
        return true;
    }

    // 平成3 1年度 is damage; H30 28校区 and H30 R1 are a year and what stands beside it.
    private readonly bool IsBrokenYear()
    {
        int ahead = 1;
        while (Sign.IsDigit(Ahead(ahead))) ahead++;
        return ahead > 1 && Ahead(ahead) is Sign.Year or Sign.Do;
    }

    private static MomentDefect Check(in Moment moment)
    {
        if (moment.IsBare) return MomentDefect.None;
        if (moment.Kind == MomentKind.FiscalYear)
        {
            return moment.Year < 1886 ? MomentDefect.BeforeFiscalYears
                : moment.Year > 9998 ? MomentDefect.NoSuchYear : MomentDefect.None;
        }

        if (moment.Kind == MomentKind.Year) return MomentDefect.None;
        if (moment.Month is 0 or > 12) return MomentDefect.NoSuchDay;
        if (moment.Kind == MomentKind.Date && (moment.Day == 0 || moment.Day > DaysIn(moment.Year, moment.Month)))
            return MomentDefect.NoSuchDay;
        return moment.Year < 1873 ? MomentDefect.BeforeSolarCalendar : MomentDefect.None;
    }

    private static int DaysIn(int year, int month) => month switch
    {
        2 => DateTime.IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    // In running text a bare number, a numbered thing (昭和3丁目) or a code (H1N1) is not a year.
    private bool IsPlain(in Moment moment)
    {
        if (moment.HasUnit || moment.IsAsOf || moment.IsEnd) return true;

        // h24 may be anything; h24年度 is a year.
        if (_isSmall) return Fail(MomentDefect.NotANotation);
        if (moment is { Era: EraLabel.None, Kind: MomentKind.Year }) return Fail(MomentDefect.EraMissing);
        byte here = Here;
        return Sign.IsDigit(here) || Sign.IsLatin(here) || here == Sign.Numbering
            ? Fail(MomentDefect.NotANotation)
            : true;
    }
}
