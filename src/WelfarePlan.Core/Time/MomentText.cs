using System.Globalization;
using NodaTime;

namespace WelfarePlan.Time;

/// <summary>Moments in the form without an era, in the usual Japanese form, and as days.</summary>
internal static class MomentText
{
    /// <summary>Returns 2024-03-31, 2024-03, 2024 or FY2024.</summary>
    public static string Value(in Moment moment) => moment.Kind switch
    {
        MomentKind.FiscalYear => string.Create(CultureInfo.InvariantCulture, $"FY{moment.Year:0000}"),
        MomentKind.YearMonth => string.Create(CultureInfo.InvariantCulture, $"{moment.Year:0000}-{moment.Month:00}"),
        MomentKind.Date => string.Create(
            CultureInfo.InvariantCulture,
            $"{moment.Year:0000}-{moment.Month:00}-{moment.Day:00}"
        ),
        _ => moment.Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>Returns 令和6年3月31日 and the like, in an era that was in force, with 末 and 現在 where they were
    /// written.</summary>
    public static string Canonical(in Moment moment)
    {
        string text = moment.Kind switch
        {
            MomentKind.FiscalYear => new FiscalYear(moment.Year).ToString(JapaneseStyle.Standard),
            MomentKind.YearMonth => new YearMonth(moment.Year, moment.Month).ToJapaneseString(),
            MomentKind.Date => new LocalDate(moment.Year, moment.Month, moment.Day).ToJapaneseString(),
            _ => OfYear(moment).ToString(),
        };
        return $"{text}{(moment.IsEnd ? "末" : "")}{(moment.IsAsOf ? "現在" : "")}";
    }

    /// <summary>Returns the first day.</summary>
    public static LocalDate FirstDay(in Moment moment) => moment.Kind switch
    {
        MomentKind.FiscalYear => new(moment.Year, 4, 1),
        MomentKind.YearMonth => new(moment.Year, moment.Month, 1),
        MomentKind.Date => new(moment.Year, moment.Month, moment.Day),
        _ => new(moment.Year, 1, 1),
    };

    /// <summary>Returns the last day.</summary>
    public static LocalDate LastDay(in Moment moment) => moment.Kind switch
    {
        MomentKind.FiscalYear => new(moment.Year + 1, 3, 31),
        MomentKind.YearMonth => new YearMonth(moment.Year, moment.Month).ToDateInterval().End,
        MomentKind.Date => new(moment.Year, moment.Month, moment.Day),
        _ => new(moment.Year, 12, 31),
    };

    private static JapaneseYear OfYear(in Moment moment) =>
        moment.Era == EraLabel.None
            ? JapaneseYear.Of(moment.Year)
            : new JapaneseYear(JapaneseEra.ByIndex(moment.Era), moment.YearOfEra).Canonical;
}
