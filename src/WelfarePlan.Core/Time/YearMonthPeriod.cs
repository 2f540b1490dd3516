using System.Numerics;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A run of months of the ISO calendar, both ends included (令和6年4月～令和7年3月).</summary>
/// <remarks>Ordered by first month, then by last. The default value is the single month 0001-01.</remarks>
public readonly partial record struct YearMonthPeriod :
    IComparable<YearMonthPeriod>, IComparisonOperators<YearMonthPeriod, YearMonthPeriod, bool>
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">The first month.</param>
    /// <param name="to">The last month.</param>
    /// <exception cref="ArgumentException">The last lies before the first, or one is not of the ISO calendar.</exception>
    public YearMonthPeriod(YearMonth from, YearMonth to)
    {
        if (from.Calendar != CalendarSystem.Iso) throw new ArgumentException("The month is not of the ISO calendar.", nameof(from));
        if (to.Calendar != CalendarSystem.Iso) throw new ArgumentException("The month is not of the ISO calendar.", nameof(to));
        if (to < from) throw new ArgumentException($"The period would end ({to}) before it begins ({from}).", nameof(to));
        From = from;
        To = to;
    }

    /// <summary>Gets the first month.</summary>
    public YearMonth From { get; }

    /// <summary>Gets the last month.</summary>
    public YearMonth To { get; }

    /// <summary>Gets the number of months, at least one.</summary>
    public int Count => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    /// <summary>Returns whether a month lies in the period.</summary>
    /// <param name="month">The month, of the ISO calendar.</param>
    /// <returns><see langword="true"/> from the first to the last.</returns>
    public bool Contains(YearMonth month) => month >= From && month <= To;

    /// <summary>Returns whether a day lies in the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from the first day of the first month to the last day of the last.</returns>
    public bool Contains(LocalDate date) => Contains(date.WithCalendar(CalendarSystem.Iso).ToYearMonth());

    /// <summary>Returns its days, both ends included.</summary>
    /// <returns>The first day of the first month to the last day of the last.</returns>
    public DateInterval ToDateInterval() => new(From.ToDateInterval().Start, To.ToDateInterval().End);

    /// <inheritdoc/>
    public int CompareTo(YearMonthPeriod other) => From != other.From ? From.CompareTo(other.From) : To.CompareTo(other.To);

    /// <summary>Returns <c>2024-04..2025-03</c>.</summary>
    /// <returns>The first and last month.</returns>
    public override string ToString() => NotationWriter<YearMonthPeriod, Notations.OfYearMonthPeriod>.Format(this, style: null);

    /// <inheritdoc/>
    public static bool operator <(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) >= 0;
}
