using System.Numerics;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A year of the calendar as an era counts it (令和6年), in force or not.</summary>
/// <remarks>
/// What was written is kept: 平成37年 stays so, and its <see cref="Canonical"/> is 令和7年. Two years are equal when era and
/// number are; 平成31年 and 令和元年 are the same year of the common era, but not equal. Ordered by the year of the common
/// era, then by era. The default value is 明治元年 (1868).
/// </remarks>
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public readonly partial record struct JapaneseYear :
    IComparable<JapaneseYear>, IComparisonOperators<JapaneseYear, JapaneseYear, bool>
{
    private readonly byte _era;
    private readonly short _yearsAfterFirst;

    /// <summary>Makes a year of an era.</summary>
    /// <param name="era">The era.</param>
    /// <param name="yearOfEra">The year, from 1 (元年); it may lie beyond the end of the era.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is less than 1 or later than 9999 of the common
    /// era.</exception>
    public JapaneseYear(JapaneseEra era, int yearOfEra)
    {
        ArgumentNullException.ThrowIfNull(era);
        ArgumentOutOfRangeException.ThrowIfLessThan(yearOfEra, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(yearOfEra, EraLabel.ToYearOfEra(era.Index, 9999));
        _era = (byte)era.Index;
        _yearsAfterFirst = (short)(yearOfEra - 1);
    }

    /// <summary>Gets the era.</summary>
    public JapaneseEra Era => JapaneseEra.ByIndex(_era);

    /// <summary>Gets the number of the year in its era, from 1.</summary>
    public int YearOfEra => _yearsAfterFirst + 1;

    /// <summary>Gets the year of the common era.</summary>
    public int Year => EraLabel.ToCommonYear(_era, YearOfEra);

    /// <summary>Gets whether the era was in force on at least one day of the year.</summary>
    public bool IsInEra => EraLabel.IsInForce(_era, (Year * 10000) + 101, (Year * 10000) + 1231);

    /// <summary>Gets the same year in an era that was in force: itself, or the year as its last day names it.</summary>
    public JapaneseYear Canonical => IsInEra ? this : Of(Year);

    /// <summary>Returns a year as its last day names it: 令和元年 for 2019.</summary>
    /// <param name="year">The year of the common era, 1868 to 9999.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside that range.</exception>
    public static JapaneseYear Of(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1868);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        int era = EraLabel.Of((year * 10000) + 1231);
        return new(JapaneseEra.ByIndex(era), EraLabel.ToYearOfEra(era, year));
    }

    /// <summary>Returns the year of a day, in the era of that day.</summary>
    /// <param name="date">A day from 23 October 1868 on.</param>
    /// <returns>The year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before 明治.</exception>
    public static JapaneseYear Containing(LocalDate date)
    {
        JapaneseEra era = JapaneseEra.Containing(date);
        return new(era, EraLabel.ToYearOfEra(era.Index, date.WithCalendar(CalendarSystem.Iso).Year));
    }

    /// <inheritdoc/>
    public int CompareTo(JapaneseYear other) =>
        Year != other.Year ? Year.CompareTo(other.Year) : _era.CompareTo(other._era);

    /// <summary>Returns <c>令和6年</c>.</summary>
    /// <returns>The year in the standard style.</returns>
    public override string ToString() => NotationWriter<JapaneseYear, Notations.OfYear>.Format(this, style: null);

    /// <inheritdoc/>
    public static bool operator <(JapaneseYear left, JapaneseYear right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(JapaneseYear left, JapaneseYear right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(JapaneseYear left, JapaneseYear right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(JapaneseYear left, JapaneseYear right) => left.CompareTo(right) >= 0;
}
