namespace WelfarePlan.Time;

/// <summary>Which era names a fiscal year in which the era changed.</summary>
public enum FiscalYearNaming
{
    /// <summary>The new era, as the government decided for 2019: 令和元年度.</summary>
    Government = 0,

    /// <summary>The era in force on 1 April: 平成31年度.</summary>
    EraAtStart = 1,

    /// <summary>Both where they differ: 平成31年度/令和元年度.</summary>
    Both = 2,
}
