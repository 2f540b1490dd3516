using WelfarePlan.Files.Office.Word;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>Writes the numbers of lists in the ways that PowerPoint names.</summary>
internal static class SlideNumbers
{
    public static string Write(int number, string scheme)
    {
        string digits = ListFormats.Write(number, scheme switch
        {
            _ when scheme.StartsWith("circleNum", StringComparison.Ordinal) => "decimalEnclosedCircle",
            _ when scheme.StartsWith("arabicDb", StringComparison.Ordinal) => "decimalFullWidth",
            _ when scheme.StartsWith("alphaUc", StringComparison.Ordinal) => "upperLetter",
            _ when scheme.StartsWith("alphaLc", StringComparison.Ordinal) => "lowerLetter",
            _ when scheme.StartsWith("romanUc", StringComparison.Ordinal) => "upperRoman",
            _ when scheme.StartsWith("romanLc", StringComparison.Ordinal) => "lowerRoman",
            _ when scheme.StartsWith("ea1Jpn", StringComparison.Ordinal) => "japaneseCounting",
            _ => "decimal",
        });
        if (scheme.EndsWith("ParenBoth", StringComparison.Ordinal)) return $"({digits})";
        if (scheme.EndsWith("ParenR", StringComparison.Ordinal)) return $"{digits})";
        return scheme.EndsWith("Period", StringComparison.Ordinal) ? $"{digits}." : digits;
    }
}
