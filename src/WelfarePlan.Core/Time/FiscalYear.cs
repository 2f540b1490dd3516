using System.Numerics;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A Japanese fiscal year (年度): 1 April of <see cref="Year"/> to 31 March of the year after.</summary>
/// <remarks>
/// Fiscal years are ordered by time. The default value is fiscal year 1886, the first there was. An era is a way of
/// writing it: 平成31年度 and 令和元年度 are one fiscal year, and equal.
/// </remarks>
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public readonly partial record struct FiscalYear :
    IComparable<FiscalYear>, IComparisonOperators<FiscalYear, FiscalYear, bool>,
    IAdditionOperators<FiscalYear, int, FiscalYear>, ISubtractionOperators<FiscalYear, int, FiscalYear>,
    ISubtractionOperators<FiscalYear, FiscalYear, int>, IIncrementOperators<FiscalYear>,
    IDecrementOperators<FiscalYear>,
    IMinMaxValue<FiscalYear>
{
    private const int First = 1886;
    private const int Last = 9998;

    private readonly int _yearsAfterFirst;

    /// <summary>Makes the fiscal year that begins on 1 April of a year.</summary>
    /// <param name="year">The year of the common era, 1886 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside that range.</exception>
    public FiscalYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, First);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Last);
        _yearsAfterFirst = year - First;
    }

    /// <summary>Gets the earliest fiscal year: 明治19年度 (1886).</summary>
    public static FiscalYear MinValue => default;

    /// <summary>Gets the latest fiscal year that can be written: 9998.</summary>
    public static FiscalYear MaxValue => new(Last);

    /// <summary>Gets the year of the common era in which it begins.</summary>
    public int Year => _yearsAfterFirst + First;

    /// <summary>Gets its first day, 1 April.</summary>
    public LocalDate Start => new(Year, 4, 1);

    /// <summary>Gets its last day, 31 March of the year after.</summary>
    public LocalDate End => new(Year + 1, 3, 31);

    /// <summary>Gets its first month, April.</summary>
    public YearMonth StartMonth => new(Year, 4);

    /// <summary>Gets its last month, March of the year after.</summary>
    public YearMonth EndMonth => new(Year + 1, 3);

    /// <summary>Gets April to September (上半期).</summary>
    public YearMonthPeriod FirstHalf => new(new(Year, 4), new(Year, 9));

    /// <summary>Gets October to March of the year after (下半期).</summary>
    public YearMonthPeriod SecondHalf => new(new(Year, 10), new(Year + 1, 3));

    /// <summary>Gets the era that the government names it by: 令和 for 2019.</summary>
    public JapaneseEra Era => JapaneseEra.OfFiscalYear(Year);

    /// <summary>Gets its number in <see cref="Era"/>, from 1.</summary>
    public int YearOfEra => EraLabel.ToYearOfEra(Era.Index, Year);

    /// <summary>Returns the fiscal year that a day lies in.</summary>
    /// <param name="date">A day from 1 April 1886 on.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first fiscal year.</exception>
    public static FiscalYear Containing(LocalDate date)
    {
        (int year, int month, _) = date.WithCalendar(CalendarSystem.Iso);
        return new(month >= 4 ? year : year - 1);
    }

    /// <summary>Returns the fiscal year that a month lies in.</summary>
    /// <param name="month">A month of the ISO calendar from April 1886 on.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentException">The month is of another calendar, and may lie in two fiscal
    /// years.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The month lies before the first fiscal year.</exception>
    public static FiscalYear Containing(YearMonth month)
    {
        if (month.Calendar != CalendarSystem.Iso)
            throw new ArgumentException("The month is not of the ISO calendar.", nameof(month));
        return new(month.Month >= 4 ? month.Year : month.Year - 1);
    }

    /// <summary>Returns the fiscal year that a day lies in.</summary>
    /// <param name="date">A day from 1 April 1886 on.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first fiscal year.</exception>
    public static FiscalYear Containing(DateOnly date) => new(date.Month >= 4 ? date.Year : date.Year - 1);

    /// <summary>Returns a quarter (四半期).</summary>
    /// <param name="number">1 for April to June, up to 4 for January to March of the year after.</param>
    /// <returns>Its three months.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 4.</exception>
    public YearMonthPeriod Quarter(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 4);
        return number == 4
            ? new(new(Year + 1, 1), new(Year + 1, 3))
            : new(new(Year, (number * 3) + 1), new(Year, (number * 3) + 3));
    }

    /// <summary>Returns whether a day lies in the fiscal year.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from 1 April to 31 March.</returns>
    public bool Contains(DateOnly date) => Contains(LocalDate.FromDateOnly(date));

    /// <summary>Returns whether a day lies in the fiscal year.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from 1 April to 31 March.</returns>
    public bool Contains(LocalDate date) => ToDateInterval().Contains(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Returns its days, both ends included.</summary>
    /// <returns>1 April to 31 March.</returns>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>Returns its months, both ends included.</summary>
    /// <returns>April to March.</returns>
    public YearMonthPeriod ToYearMonthPeriod() => new(StartMonth, EndMonth);

    /// <summary>Returns the fiscal year so many years later.</summary>
    /// <param name="years">How many; negative for earlier.</param>
    /// <returns>The fiscal year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such fiscal year.</exception>
    public FiscalYear PlusYears(int years) => new(Year + years);

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>Returns <c>FY2024</c>.</summary>
    /// <returns>The year of the common era behind FY.</returns>
    public override string ToString() => NotationWriter<FiscalYear, Notations.OfFiscalYear>.Format(this, style: null);

    /// <inheritdoc/>
    public static bool operator <(FiscalYear left, FiscalYear right) => left.Year < right.Year;

    /// <inheritdoc/>
    public static bool operator >(FiscalYear left, FiscalYear right) => left.Year > right.Year;

    /// <inheritdoc/>
    public static bool operator <=(FiscalYear left, FiscalYear right) => left.Year <= right.Year;

    /// <inheritdoc/>
    public static bool operator >=(FiscalYear left, FiscalYear right) => left.Year >= right.Year;

    /// <inheritdoc/>
    public static FiscalYear operator +(FiscalYear left, int right) => new(left.Year + right);

    /// <inheritdoc/>
    public static FiscalYear operator -(FiscalYear left, int right) => new(left.Year - right);

    /// <inheritdoc/>
    public static FiscalYear operator ++(FiscalYear value) => new(value.Year + 1);

    /// <inheritdoc/>
    public static FiscalYear operator --(FiscalYear value) => new(value.Year - 1);

    /// <inheritdoc/>
    public static int operator -(FiscalYear left, FiscalYear right) => left.Year - right.Year;
}
