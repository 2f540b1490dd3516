using System.Collections;

namespace WelfarePlan.Time;

/// <summary>A run of fiscal years, both ends included, such as a plan period (計画期間).</summary>
/// <remarks>The default value is the single fiscal year 1886.</remarks>
public readonly record struct FiscalPeriod : IReadOnlyCollection<FiscalYear>
{
    private readonly int _yearsAfterFrom;

    /// <summary>Makes a period.</summary>
    /// <param name="from">The first fiscal year.</param>
    /// <param name="to">The last fiscal year.</param>
    /// <exception cref="ArgumentException">The last lies before the first.</exception>
    public FiscalPeriod(FiscalYear from, FiscalYear to)
    {
        if (to < from) throw new ArgumentException($"The period would end ({to}) before it begins ({from}).", nameof(to));
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

    /// <summary>Returns the fiscal years in order.</summary>
    /// <returns>An enumerator over the years.</returns>
    public IEnumerator<FiscalYear> GetEnumerator()
    {
        for (int i = 0; i <= _yearsAfterFrom; i++) yield return From + i;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns <c>FY2020..FY2024</c>.</summary>
    /// <returns>The first and last fiscal year.</returns>
    public override string ToString() => $"{From}..{To}";
}
