using NodaTime;

namespace WelfarePlan.Time;

/// <summary>The Japanese view of NodaTime's months.</summary>
public static class YearMonthExtensions
{
    extension(YearMonth month)
    {
        /// <summary>Returns the fiscal year that the month lies in.</summary>
        /// <returns>The fiscal year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The month lies before April 1886.</exception>
        public FiscalYear ToFiscalYear() => FiscalYear.Containing(month);

        /// <summary>Returns the year of the month, in the era of the month's last day.</summary>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The month lies before 明治.</exception>
        public JapaneseYear ToJapaneseYear() => JapaneseYear.Containing(month.ToDateInterval().End);

        /// <summary>Returns the month as it is written in Japanese.</summary>
        /// <param name="style">The style; null is 令和6年3月.</param>
        /// <returns>The text.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The month lies before January 1873 or is not of the ISO
        /// calendar.</exception>
        public string ToJapaneseString(JapaneseStyle? style = null) =>
            NotationWriter<YearMonth, Notations.OfYearMonth>.Format(month, style ?? JapaneseStyle.Standard);
    }
}
