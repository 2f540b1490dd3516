namespace WelfarePlan.Time;

/// <summary>A point in time as it was written, before it becomes one of the public types.</summary>
internal record struct Moment
{
    public MomentKind Kind;
    public MomentDefect Defect;

    /// <summary>The era that was written, as in <see cref="EraLabel"/>, or <see cref="EraLabel.None"/>.</summary>
    public sbyte Era;

    public byte Month;
    public byte Day;

    /// <summary>年 or 年度 was written.</summary>
    public bool HasUnit;

    /// <summary>末 was written.</summary>
    public bool IsEnd;

    /// <summary>現在 or 時点 was written.</summary>
    public bool IsAsOf;

    /// <summary>度 was written without 年: 令和5度.</summary>
    public bool IsMisprinted;

    /// <summary>The year of the common era; of a bare year the number that was written.</summary>
    public short Year;

    /// <summary>The number behind the era, or 0 where none was written.</summary>
    public short YearOfEra;

    /// <summary>The other year of a pair that disagrees.</summary>
    public short OtherYear;

    /// <summary>Gets whether the year has no era and too few digits to be one of the common era.</summary>
    public readonly bool IsBare => Era == EraLabel.None && Year < 1000;

    /// <summary>Gets whether the written era was in force on at least one day; true where no era was written.</summary>
    public readonly bool IsInEra => Era == EraLabel.None || EraLabel.IsInForce(Era, FirstDay, LastDayForEra);

    /// <summary>Gets whether the era had a year of that number at all; java.time calls the check smart.</summary>
    public readonly bool IsEraYear =>
        Era == EraLabel.None || EraLabel.IsInForce(Era, (Year * 10000) + 101, (Year * 10000) + 1231);

    /// <summary>Gets the fiscal year: of a year the one of its number, of a month or day the one it lies in.</summary>
    public readonly int FiscalYear => Kind is MomentKind.YearMonth or MomentKind.Date && Month < 4 ? Year - 1 : Year;

    private readonly int FirstDay => Kind switch
    {
        MomentKind.FiscalYear => (Year * 10000) + 401,
        MomentKind.Year => (Year * 10000) + 101,
        MomentKind.YearMonth => (Year * 10000) + (Month * 100) + 1,
        _ => (Year * 10000) + (Month * 100) + Day,
    };

    // A fiscal year is named on 1 April to 31 December of its first year: nobody calls 平成30年度 昭和.
    private readonly int LastDayForEra => Kind switch
    {
        MomentKind.FiscalYear or MomentKind.Year => (Year * 10000) + 1231,
        MomentKind.YearMonth => (Year * 10000) + (Month * 100) + 31,
        _ => FirstDay,
    };

    /// <summary>Returns whether two moments are the same stretch of time.</summary>
    public readonly bool Agrees(in Moment other) =>
        Kind == other.Kind && Year == other.Year && Month == other.Month && Day == other.Day;

    /// <summary>Gets a number that orders moments of one kind.</summary>
    public readonly int Order => (Year * 10000) + (Month * 100) + Day;
}
