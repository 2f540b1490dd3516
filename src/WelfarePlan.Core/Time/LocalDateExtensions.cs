using NodaTime;

namespace WelfarePlan.Time;

/// <summary>The Japanese view of NodaTime's days.</summary>
public static class LocalDateExtensions
{
    extension(LocalDate date)
    {
        /// <summary>Returns the fiscal year that the day lies in.</summary>
        /// <returns>The fiscal year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day lies before 1 April 1886.</exception>
        public FiscalYear ToFiscalYear() => FiscalYear.Containing(date);

        /// <summary>Returns the year of the day, in the era of that day.</summary>
        /// <returns>The year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day lies before 23 October 1868.</exception>
        public JapaneseYear ToJapaneseYear() => JapaneseYear.Containing(date);

        /// <summary>Returns the day as it is written in Japanese.</summary>
        /// <param name="style">The style; null is 令和6年3月31日.</param>
        /// <returns>The text.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The day lies before 1 January 1873 or is not of the ISO
        /// calendar.</exception>
        public string ToJapaneseString(JapaneseStyle? style = null) =>
            NotationWriter<LocalDate, Notations.OfDate>.Format(date, style ?? JapaneseStyle.Standard);
    }
}
