using NodaTime;

namespace WelfarePlan.Time;

/// <summary>The present day as Japan counts it.</summary>
public static class ClockExtensions
{
    // Japan has had no summer time since 1951, so no time zone data are needed.
    private static readonly DateTimeZone Japan = DateTimeZone.ForOffset(Offset.FromHours(9));

    extension(IClock clock)
    {
        /// <summary>Returns the day that it is in Japan.</summary>
        /// <returns>The day.</returns>
        public LocalDate GetCurrentDateInJapan()
        {
            ArgumentNullException.ThrowIfNull(clock);
            return clock.GetCurrentInstant().InZone(Japan).Date;
        }

        /// <summary>Returns the fiscal year that it is in Japan.</summary>
        /// <returns>The fiscal year.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The clock stands before 1 April 1886.</exception>
        public FiscalYear GetCurrentFiscalYear() => FiscalYear.Containing(clock.GetCurrentDateInJapan());
    }
}
