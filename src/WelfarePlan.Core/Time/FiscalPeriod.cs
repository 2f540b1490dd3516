using System.Collections;
using System.Numerics;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>A run of fiscal years, both ends included, such as a plan period (計画期間).</summary>
/// <remarks>Ordered by first year, then by last. The default value is the single fiscal year 1886.</remarks>
[Reports.Notebooks.TypeFormatterSource(typeof(Reports.Notebooks.ViewFormatters))]
public readonly partial record struct FiscalPeriod :
    IReadOnlyCollection<FiscalYear>, IComparable<FiscalPeriod>, IComparisonOperators<FiscalPeriod, FiscalPeriod, bool>
{
    private readonly int _yearsAfterFrom;

    /// <summary>Makes a period.</summary>
    /// <param name="from">The first fiscal year.</param>
    /// <param name="to">The last fiscal year.</param>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public FiscalPeriod(FiscalYear from, FiscalYear to)
    {
        if (to < from)
            throw new ArgumentException($"The period would end ({to}) before it begins ({from}).", nameof(to));
        From = from;
        _yearsAfterFrom = to - from;
    }

    /// <summary>Gets the first fiscal year.</summary>
    public FiscalYear From { get; }

    /// <summary>Gets the last fiscal year.</summary>
    public FiscalYear To => From + _yearsAfterFrom;

    /// <summary>Gets the number of fiscal years, at least one.</summary>
    public int Count => _yearsAfterFrom + 1;

    /// <summary>Returns whether a fiscal year lies in the period.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <returns><see langword="true"/> from the first to the last.</returns>
    public bool Contains(FiscalYear year) => year >= From && year <= To;

    /// <summary>Returns whether a day lies in the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns><see langword="true"/> from 1 April of the first year to 31 March after the last.</returns>
    public bool Contains(LocalDate date) => ToDateInterval().Contains(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Returns whether another period lies in the period as a whole.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> where every year of the other lies in this one.</returns>
    public bool Contains(FiscalPeriod other) => From <= other.From && other.To <= To;

    /// <summary>Returns whether the two periods share a fiscal year.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> where at least one year lies in both.</returns>
    public bool Overlaps(FiscalPeriod other) => From <= other.To && other.From <= To;

    /// <summary>Returns the fiscal years that lie in both periods.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The years, or null where the periods share none.</returns>
    public FiscalPeriod? Intersection(FiscalPeriod other) =>
        Overlaps(other) ? new(From > other.From ? From : other.From, To < other.To ? To : other.To) : null;

    /// <summary>Returns the fiscal years that lie in either period.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>The years, or null where a year between the two periods lies in neither.</returns>
    public FiscalPeriod? Union(FiscalPeriod other) =>
        other.From - To <= 1 && From - other.To <= 1
            ? new(From < other.From ? From : other.From, To > other.To ? To : other.To)
            : null;

    /// <summary>Returns its days, both ends included.</summary>
    /// <returns>1 April of the first year to 31 March after the last.</returns>
    public DateInterval ToDateInterval() => new(From.Start, To.End);

    /// <summary>Returns its months, both ends included.</summary>
    /// <returns>April of the first year to March after the last.</returns>
    public YearMonthPeriod ToYearMonthPeriod() => new(From.StartMonth, To.EndMonth);

    /// <summary>Finds the fiscal years that days make up exactly.</summary>
    /// <param name="days">The days.</param>
    /// <param name="period">The period, or the default.</param>
    /// <returns>Whether they begin on a 1 April and end on a 31 March.</returns>
    public static bool TryFrom(DateInterval days, out FiscalPeriod period)
    {
        ArgumentNullException.ThrowIfNull(days);
        LocalDate start = days.Start.WithCalendar(CalendarSystem.Iso);
        LocalDate end = days.End.WithCalendar(CalendarSystem.Iso);
        period = default;
        bool isWhole = start is { Month: 4, Day: 1 } && end is { Month: 3, Day: 31 };
        if (!isWhole || start.Year < FiscalYear.MinValue.Year || end.Year > FiscalYear.MaxValue.Year + 1) return false;

        period = new(FiscalYear.Containing(start), FiscalYear.Containing(end));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(FiscalPeriod other) =>
        From != other.From ? From.CompareTo(other.From) : To.CompareTo(other.To);

    /// <summary>Returns the fiscal years in order.</summary>
    /// <returns>An enumerator over the years.</returns>
    public IEnumerator<FiscalYear> GetEnumerator()
    {
        for (int i = 0; i <= _yearsAfterFrom; i++) yield return From + i;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns <c>FY2020..FY2024</c>.</summary>
    /// <returns>The first and last fiscal year.</returns>
    public override string ToString() =>
        NotationWriter<FiscalPeriod, Notations.OfFiscalPeriod>.Format(this, style: null);

    /// <inheritdoc/>
    public static bool operator <(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(FiscalPeriod left, FiscalPeriod right) => left.CompareTo(right) >= 0;
}
