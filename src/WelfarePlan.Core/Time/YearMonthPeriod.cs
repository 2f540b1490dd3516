using System.Collections;
using System.Numerics;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A run of months of the ISO calendar, both ends included (令和6年4月～令和7年3月).</summary>
/// <remarks>Ordered by first month, then by last. The default value is the single month 0001-01.</remarks>
public readonly partial record struct YearMonthPeriod
    : IReadOnlyCollection<YearMonth>,
        IComparable<YearMonthPeriod>,
        IComparisonOperators<YearMonthPeriod, YearMonthPeriod, bool>
{
    /// <summary>Makes a period.</summary>
    /// <param name="from">The first month, from year 1 on.</param>
    /// <param name="to">The last month.</param>
    /// <exception cref="ArgumentException">
    /// The last lies before the first, the first before year 1, or one is not of the ISO calendar.
    /// </exception>
    public YearMonthPeriod(YearMonth from, YearMonth to)
    {
        if (from.Calendar != CalendarSystem.Iso)
            throw new ArgumentException("The month is not of the ISO calendar.", nameof(from));
        if (to.Calendar != CalendarSystem.Iso)
            throw new ArgumentException("The month is not of the ISO calendar.", nameof(to));
        if (to < from)
            throw new ArgumentException($"The period would end ({to}) before it begins ({from}).", nameof(to));
        if (from.Year < 1) throw new ArgumentException($"The month ({from}) lies before year 1.", nameof(from));
        From = from;
        To = to;
    }

    /// <summary>Gets the first month.</summary>
    public YearMonth From { get; }

    /// <summary>Gets the last month.</summary>
    public YearMonth To { get; }

    /// <summary>Gets the number of months, at least one.</summary>
    public int Count => Number(To) - Number(From) + 1;

    /// <summary>Returns whether a month lies in the period.</summary>
    /// <param name="month">The month, of the ISO calendar.</param>
    /// <returns><see langword="true"/> from the first to the last.</returns>
    public bool Contains(YearMonth month) => month >= From && month <= To;

    /// <summary>Returns whether a day lies in the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from the first day of the first month to the last day of the last.</returns>
    public bool Contains(LocalDate date) => Contains(date.WithCalendar(CalendarSystem.Iso).ToYearMonth());

    /// <summary>Returns whether another period lies in the period as a whole.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> where every month of the other lies in this one.</returns>
    public bool Contains(YearMonthPeriod other) => From <= other.From && other.To <= To;

    /// <summary>Returns whether the two periods share a month.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> where at least one month lies in both.</returns>
    public bool Overlaps(YearMonthPeriod other) => From <= other.To && other.From <= To;

    /// <summary>Returns the months that lie in both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The months, or null where the periods share none.</returns>
    public YearMonthPeriod? Intersection(YearMonthPeriod other) =>
        Overlaps(other) ? new(From > other.From ? From : other.From, To < other.To ? To : other.To) : null;

    /// <summary>Returns the months that lie in either period.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The months, or null where a month between the two periods lies in neither.</returns>
    public YearMonthPeriod? Union(YearMonthPeriod other) =>
        Number(other.From) - Number(To) <= 1 && Number(From) - Number(other.To) <= 1
            ? new(From < other.From ? From : other.From, To > other.To ? To : other.To)
            : null;

    /// <summary>Returns its days, both ends included.</summary>
    /// <returns>The first day of the first month to the last day of the last.</returns>
    public DateInterval ToDateInterval() => new(From.ToDateInterval().Start, To.ToDateInterval().End);

    /// <inheritdoc/>
    public int CompareTo(YearMonthPeriod other) =>
        From != other.From ? From.CompareTo(other.From) : To.CompareTo(other.To);

    /// <summary>Returns the months in order.</summary>
    /// <returns>An enumerator over the months.</returns>
    public IEnumerator<YearMonth> GetEnumerator()
    {
        int last = Number(To);
        for (int number = Number(From); number <= last; number++) yield return new(number / 12, (number % 12) + 1);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns <c>2024-04..2025-03</c>.</summary>
    /// <returns>The first and last month.</returns>
    public override string ToString() =>
        NotationWriter<YearMonthPeriod, Notations.OfYearMonthPeriod>.Format(this, style: null);

    /// <inheritdoc/>
    public static bool operator <(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(YearMonthPeriod left, YearMonthPeriod right) => left.CompareTo(right) >= 0;

    // Months since January of year 0; PlusMonths would fail behind the last month of all.
    private static int Number(YearMonth month) => (month.Year * 12) + month.Month - 1;
}
