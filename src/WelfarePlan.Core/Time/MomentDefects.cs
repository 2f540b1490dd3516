using System.Globalization;
using WelfarePlan.Text;

namespace WelfarePlan.Time;

/// <summary>What is said about a text that is refused.</summary>
internal static class MomentDefects
{
    /// <summary>Returns a sentence for a defect.</summary>
    /// <param name="defect">The defect.</param>
    /// <param name="text">The text.</param>
    /// <param name="moment">What was read of it.</param>
    /// <param name="wanted">What was asked for, such as "a fiscal year".</param>
    public static string Describe(MomentDefect defect, ReadOnlySpan<char> text, in Moment moment, string wanted) =>
        DescribeQuoted(defect, Excerpt.Of(text), moment, wanted);

    private static string DescribeQuoted(MomentDefect defect, string text, in Moment moment, string wanted) =>
        defect switch
        {
            MomentDefect.EraMissing => $"'{text}' is a year without its era.",
            MomentDefect.NoSuchYear => $"'{text}' names a year that does not exist.",
            MomentDefect.NoSuchDay => $"'{text}' names a day or month that does not exist.",
            MomentDefect.BeforeSolarCalendar => $"'{text}' lies before 1 January 1873, in the lunar calendar.",
            MomentDefect.BeforeFiscalYears => $"'{text}' lies before the first fiscal year, 明治19年度 (1886).",
            MomentDefect.PairDisagrees => string.Create(
                CultureInfo.InvariantCulture, $"'{text}' names two years, {moment.Year} and {moment.OtherYear}."),
            MomentDefect.WeekdayDisagrees => $"'{text}' is another day of the week.",
            MomentDefect.NotInEra => $"'{text}' names a year that its era does not have.",
            MomentDefect.WrongKind => $"'{text}' is not {wanted}: it is written as something else.",
            MomentDefect.Reversed => $"'{text}' ends before it begins.",
            MomentDefect.Ambiguous => $"'{text}' can be read in two ways{Meanings(moment)}.",
            MomentDefect.MixedKinds => $"'{text}' begins and ends with different kinds of time.",
            MomentDefect.CountDisagrees => $"'{text}' says how long it is, and is another length.",
            MomentDefect.HasGaps => $"'{text}' names years with others between them.",
            MomentDefect.Implausible => $"'{text}' lies outside the years that are plausible here.",
            _ => $"'{text}' is not {wanted}.",
        };

    // R6-12: the other number stands in the place of the other year.
    private static string Meanings(in Moment moment)
    {
        if (moment.Era == EraLabel.None || moment.OtherYear == 0) return "";
        string era = JapaneseEra.ByIndex(moment.Era).Kanji;
        return string.Create(
            CultureInfo.InvariantCulture,
            $", as the month {era}{moment.YearOfEra}年{moment.OtherYear}月 or as the years "
                + $"{era}{moment.YearOfEra}年～{era}{moment.OtherYear}年"
        );
    }
}
