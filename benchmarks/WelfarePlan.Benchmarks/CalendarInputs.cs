using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using WelfarePlan.Time;

namespace WelfarePlan.Benchmarks;

/// <summary>What the calendar benchmarks read and write: notations that both sides accept, and a mix that only we
/// do.</summary>
internal static class CalendarInputs
{
    /// <summary>Dates that the class library reads with ja-JP and the Japanese calendar too.</summary>
    public static string[] CommonDates { get; } =
        ["令和6年3月31日", "平成31年4月30日", "昭和64年1月7日", "平成元年1月8日", "大正15年12月24日", "令和10年12月1日"];

    /// <summary>Fiscal years; the class library reads them only without 度.</summary>
    public static string[] FiscalYears { get; } =
        ["令和6年度", "平成30年度", "令和元年度", "R6", "H30年度", "2024年度"];

    /// <summary>Notations of one kind in all their variety.</summary>
    public static string[] MixedDates { get; } =
        ["令和６年３月３１日", "R6.3.31", "R6/3/31", "令6.3.31", "令和六年三月三十一日", "㋿6年3⽉31⽇", "2024年3月31日", "令和6年3月31日（日）"];

    /// <summary>Texts that are no dates.</summary>
    public static string[] NoDates { get; } =
        ["令和2年2月30日", "H1N1", "令和6年度", "8050問題", "令和6（2023）年度", ""];

    public static byte[][] CommonDatesUtf8 { get; } = [.. CommonDates.Select(Encoding.UTF8.GetBytes)];

    public static LocalDate[] Days { get; } =
        [new(2024, 3, 31), new(2019, 4, 30), new(1989, 1, 7), new(1989, 1, 8), new(1926, 12, 24), new(2028, 12, 1)];

    public static DateTime[] SystemDays { get; } = [.. Days.Select(day => day.ToDateTimeUnspecified())];

    public static LocalDatePattern Noda { get; } = LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'");

    public static string[] NodaDates { get; } = [.. Days.Select(Noda.Format)];

    public static JapaneseDatePattern Ours => JapaneseDatePattern.Standard;

#pragma warning disable RS0030 // The class library's Japanese calendar is what we compare with.
    public static CultureInfo Japan { get; } = WithJapaneseCalendar();

    private static CultureInfo WithJapaneseCalendar()
    {
        var culture = new CultureInfo("ja-JP", useUserOverride: false);
        culture.DateTimeFormat.Calendar = new JapaneseCalendar();
        return CultureInfo.ReadOnly(culture);
    }
#pragma warning restore RS0030
}
