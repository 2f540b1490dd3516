using System.Text.Json.Serialization;

namespace WelfarePlan.Quantities;

/// <summary>What a written text means.</summary>
[JsonConverter(typeof(Json.EnumNameJsonConverter<WrittenKind>))]
public enum WrittenKind
{
    /// <summary>Nothing that can be read.</summary>
    None = 0,

    /// <summary>A day: 令和6年3月31日.</summary>
    Date = 1,

    /// <summary>A month: 令和6年3月.</summary>
    YearMonth = 2,

    /// <summary>A year of the calendar, or one whose kind was not written: 令和6年, R6.</summary>
    Year = 3,

    /// <summary>A fiscal year: 令和6年度.</summary>
    FiscalYear = 4,

    /// <summary>Fiscal years from one to another: 令和6年度～令和10年度.</summary>
    FiscalPeriod = 5,

    /// <summary>Months from one to another: 令和6年4月～令和7年3月.</summary>
    YearMonthPeriod = 6,

    /// <summary>Years from one to another: R2～R6.</summary>
    YearPeriod = 7,

    /// <summary>Days from one to another: 令和6年4月1日～令和7年3月31日.</summary>
    DatePeriod = 8,

    /// <summary>A number, with its unit where one was written: 1,200件.</summary>
    Number = 9,
}
