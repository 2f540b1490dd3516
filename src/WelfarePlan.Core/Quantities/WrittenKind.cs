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

    /// <summary>Fiscal years or years with gaps between them: 令和4・6年度.</summary>
    Years = 10,

    /// <summary>Half a fiscal year: 令和6年度上半期; without a year H1 or H2.</summary>
    Half = 11,

    /// <summary>A quarter of a fiscal year: 令和6年度第1四半期; without a year Q1 to Q4.</summary>
    Quarter = 12,

    /// <summary>The number of people that rates are counted in: 人口10万対.</summary>
    Population = 13,
}
