namespace WelfarePlan.Time;

/// <summary>The eras by number, for parsers that hold no reference: 0 is 明治, 4 is 令和.</summary>
internal static class EraLabel
{
    public const sbyte None = -1;

    // The year before 元年 of each era, and the first day of each as year, month, day in one number.
    private static readonly int[] YearsBefore = [1867, 1911, 1925, 1988, 2018];

    private static readonly int[] Starts = [18681023, 19120730, 19261225, 19890108, 20190501, int.MaxValue];

    /// <summary>Returns the year of the common era of a year of an era, in force or not.</summary>
    public static int ToCommonYear(int era, int yearOfEra) => YearsBefore[era] + yearOfEra;

    /// <summary>Returns the number of a year in an era, zero or less before it began.</summary>
    public static int ToYearOfEra(int era, int commonYear) => commonYear - YearsBefore[era];

    /// <summary>Returns whether an era was in force on a day from the first to the last given, each as
    /// yyyymmdd.</summary>
    public static bool IsInForce(int era, int firstDay, int lastDay) =>
        firstDay < Starts[era + 1] && lastDay >= Starts[era];

    /// <summary>Returns the era of a day given as yyyymmdd, or <see cref="None"/> before 明治.</summary>
    public static int Of(int day)
    {
        int era = 4;
        while (era >= 0 && day < Starts[era]) era--;
        return era;
    }
}
