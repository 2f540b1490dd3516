namespace WelfarePlan.Time;

/// <summary>A year, month or date found in a text, as it was written.</summary>
/// <param name="Length">The number of characters that it takes.</param>
internal readonly record struct WrittenYear(int Length)
{
    private readonly Moment _moment;

    internal WrittenYear(int length, in Moment moment)
        : this(length) => _moment = moment;

    /// <summary>Gets how precisely it was written.</summary>
    public MomentKind Kind => _moment.Kind;

    /// <summary>Gets what is wrong with it: a pair that disagrees, a day that does not exist, a month before
    /// 1873.</summary>
    public MomentDefect Defect => _moment.Defect;

    /// <summary>Gets the fiscal year: of a year the one of its number, of a month or day the one it lies in.</summary>
    /// <remarks>Null for a bare year and for a year before fiscal year 1886.</remarks>
    public FiscalYear? Fiscal =>
        !IsBare && _moment.FiscalYear is >= 1886 and <= 9998 and var year ? new FiscalYear(year) : null;

    /// <summary>Gets the year of the common era; of a bare year the number that was written.</summary>
    public int Year => _moment.Year;

    /// <summary>Gets the month, or 0.</summary>
    public int Month => _moment.Month;

    /// <summary>Gets the day, or 0.</summary>
    public int Day => _moment.Day;

    /// <summary>Gets the other year of a pair that disagrees, or 0.</summary>
    public int OtherYear => _moment.OtherYear;

    /// <summary>Gets the era that was written, or null.</summary>
    public JapaneseEra? Era => _moment.Era < 0 ? null : JapaneseEra.All[_moment.Era];

    /// <summary>Gets the number behind the era, or 0.</summary>
    public int YearOfEra => _moment.YearOfEra;

    /// <summary>Gets whether the era was in force; true where none was written.</summary>
    public bool IsInEra => _moment.IsInEra;

    /// <summary>Gets whether the year was written without its era, as in 26年度.</summary>
    public bool IsBare => _moment.IsBare;

    /// <summary>Gets whether 年 or 年度 was written, or the month or day has its unit.</summary>
    public bool HasUnit => _moment.HasUnit;

    /// <summary>Gets whether 末 was written: the end of the year or month.</summary>
    public bool IsMonthEnd => _moment.IsEnd;

    /// <summary>Gets whether 現在 or 時点 was written.</summary>
    public bool IsAsOf => _moment.IsAsOf;

    /// <summary>Gets whether 年 was left out before 度, as in 令和5度.</summary>
    public bool IsMisprinted => _moment.IsMisprinted;

    /// <summary>Returns the year of a bare year, with the era that the context gives.</summary>
    /// <param name="era">The era.</param>
    /// <returns>The same writing with an era; itself where it has one.</returns>
    public WrittenYear In(JapaneseEra era)
    {
        ArgumentNullException.ThrowIfNull(era);
        if (!IsBare) return this;

        Moment moment = _moment;
        moment.Era = (sbyte)era.Index;
        moment.YearOfEra = moment.Year;
        moment.Year = (short)EraLabel.ToCommonYear(moment.Era, moment.YearOfEra);
        return new WrittenYear(Length, moment);
    }
}
