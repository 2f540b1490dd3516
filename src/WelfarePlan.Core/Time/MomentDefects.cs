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

    /// <summary>Returns the same in Japanese.</summary>
    /// <param name="defect">The defect.</param>
    /// <param name="text">The text.</param>
    /// <param name="moment">What was read of it.</param>
    public static string DescribeJa(MomentDefect defect, ReadOnlySpan<char> text, in Moment moment) =>
        $"「{Excerpt.Of(text)}」は{WhatItIs(defect, moment)}";

    private static string WhatItIs(MomentDefect defect, in Moment moment) => defect switch
    {
        MomentDefect.EraMissing => "元号のない年です。",
        MomentDefect.NoSuchYear => "存在しない年です。",
        MomentDefect.NoSuchDay => "存在しない月日です。",
        MomentDefect.BeforeSolarCalendar => "1873年1月1日より前（太陰太陽暦）です。",
        MomentDefect.BeforeFiscalYears => "最初の会計年度（明治19年度、1886年度）より前です。",
        MomentDefect.PairDisagrees => string.Create(
            CultureInfo.InvariantCulture, $"{moment.Year}年と{moment.OtherYear}年の2つの年を指しています。"),
        MomentDefect.WeekdayDisagrees => "曜日が合いません。",
        MomentDefect.NotInEra => "その元号にない年です。",
        MomentDefect.WrongKind => "求められている種類の表記ではありません。",
        MomentDefect.Reversed => "終わりが始まりより前です。",
        MomentDefect.Ambiguous => $"2通りに読めます{MeaningsJa(moment)}。",
        MomentDefect.MixedKinds => "始まりと終わりの種類が異なります。",
        MomentDefect.CountDisagrees => "書かれた長さと実際の長さが異なります。",
        MomentDefect.HasGaps => "間の年が抜けています。",
        MomentDefect.Implausible => "ここで考えられる年の範囲の外です。",
        _ => "日付・年・期間・数値として読めません。",
    };

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

    private static string MeaningsJa(in Moment moment)
    {
        if (moment.Era == EraLabel.None || moment.OtherYear == 0) return "";
        string era = JapaneseEra.ByIndex(moment.Era).Kanji;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"（{era}{moment.YearOfEra}年{moment.OtherYear}月、または{era}{moment.YearOfEra}年～{era}{moment.OtherYear}年）"
        );
    }
}
