using WelfarePlan.Text;

namespace WelfarePlan.Quantities;

/// <summary>What is said about figures with two meanings: both of them.</summary>
internal static class FigureDoubts
{
    public static string Describe(FigureDoubt doubt, string text) => doubt switch
    {
        FigureDoubt.DayOrPart =>
            $"'{Excerpt.Of(text)}' can be read in two ways, as a month and day or as a part of a total.",
        FigureDoubt.MultipleOfOneOrBoth =>
            $"'{Excerpt.Of(text)}' can be read in two ways: 千 or 万 may belong to the second number or to both.",
        FigureDoubt.RangeOrCode => $"'{Excerpt.Of(text)}' can be read in two ways, as a range or as a code.",
        FigureDoubt.Reversed => $"'{Excerpt.Of(text)}' ends before it begins.",
        _ => $"'{Excerpt.Of(text)}' has two bounds.",
    };
}
