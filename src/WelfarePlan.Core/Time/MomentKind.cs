namespace WelfarePlan.Time;

/// <summary>How precisely a point in time was written.</summary>
internal enum MomentKind : byte
{
    None = 0,

    /// <summary>令和6年, R6, 2024年: a year of the calendar, or a year whose kind was not written.</summary>
    Year = 1,

    /// <summary>令和6年度.</summary>
    FiscalYear = 2,

    /// <summary>令和6年3月.</summary>
    YearMonth = 3,

    /// <summary>令和6年3月31日.</summary>
    Date = 4,
}
