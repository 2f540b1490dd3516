using System.Globalization;
using System.Numerics;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A Japanese fiscal year (年度): 1 April of <see cref="Year"/> to 31 March of the year after.</summary>
/// <remarks>Fiscal years are ordered by time. The default value is fiscal year 1886, the first there was.</remarks>
public readonly record struct FiscalYear :
    IComparable<FiscalYear>, IComparisonOperators<FiscalYear, FiscalYear, bool>,
    IAdditionOperators<FiscalYear, int, FiscalYear>, ISubtractionOperators<FiscalYear, FiscalYear, int>
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

    /// <summary>Returns the fiscal year that a day lies in.</summary>
    /// <param name="date">A day from 1 April 1886 on.</param>
    /// <returns>The fiscal year.</returns>
    public static FiscalYear Containing(LocalDate date) => new(date.Month >= 4 ? date.Year : date.Year - 1);

    /// <inheritdoc/>
    public int CompareTo(FiscalYear other) => Year.CompareTo(other.Year);

    /// <summary>Returns <c>FY2024</c>.</summary>
    /// <returns>The year of the common era behind FY.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"FY{Year}");

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
    public static int operator -(FiscalYear left, FiscalYear right) => left.Year - right.Year;
}
