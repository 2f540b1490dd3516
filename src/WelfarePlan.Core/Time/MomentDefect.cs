namespace WelfarePlan.Time;

/// <summary>Why a text is not a moment or a period.</summary>
internal enum MomentDefect : byte
{
    None = 0,

    /// <summary>The text is no notation of the calendar.</summary>
    NotANotation = 1,

    /// <summary>A year without an era, as in 26年度.</summary>
    EraMissing = 2,

    /// <summary>A year that does not exist: 令和0年.</summary>
    NoSuchYear = 3,

    /// <summary>A day or month that does not exist: 令和2年2月30日.</summary>
    NoSuchDay = 4,

    /// <summary>A date of the lunar calendar: before 1 January 1873.</summary>
    BeforeSolarCalendar = 5,

    /// <summary>A fiscal year before 1886.</summary>
    BeforeFiscalYears = 6,

    /// <summary>Two notations side by side that name different years: 令和6（2023）年度.</summary>
    PairDisagrees = 7,

    /// <summary>The written day of the week is another one.</summary>
    WeekdayDisagrees = 8,

    /// <summary>The era was not in force, and the policy asks that it was.</summary>
    NotInEra = 9,

    /// <summary>The text is a notation of something else: a date where a fiscal year was asked for.</summary>
    WrongKind = 10,

    /// <summary>A period that ends before it begins.</summary>
    Reversed = 11,

    /// <summary>A text with two meanings: R6-12.</summary>
    Ambiguous = 12,

    /// <summary>Both ends of a period, but of different kinds: 令和6年度～令和7年3月.</summary>
    MixedKinds = 13,

    /// <summary>A year outside those that the context allows.</summary>
    Implausible = 14,

    /// <summary>A period whose written length is another one: 令和6年度～令和8年度（5年間）.</summary>
    CountDisagrees = 15,

    /// <summary>Years with gaps between them: 令和4・6年度.</summary>
    HasGaps = 16,
}
