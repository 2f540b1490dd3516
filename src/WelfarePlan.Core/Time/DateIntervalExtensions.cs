using NodaTime;

namespace WelfarePlan.Time;

/// <summary>The Japanese view of NodaTime's stretches of days.</summary>
public static class DateIntervalExtensions
{
    extension(DateInterval days)
    {
        /// <summary>Finds the fiscal years that the days make up exactly.</summary>
        /// <param name="period">The period, or the default.</param>
        /// <returns>Whether the days begin on a 1 April and end on a 31 March.</returns>
        public bool TryToFiscalPeriod(out FiscalPeriod period) => FiscalPeriod.TryFrom(days, out period);
    }
}
