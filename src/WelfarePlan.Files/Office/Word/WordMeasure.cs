using DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Measures as Word writes them.</summary>
internal static class WordMeasure
{
    /// <summary>Returns where the first line begins, in twentieths of a point; null where nothing is said.</summary>
    public static double? Start(Indentation? indentation)
    {
        if (indentation is null) return null;
        double? left = indentation.Left.ToNumber() ?? indentation.Start.ToNumber();
        double? first = indentation.FirstLine.ToNumber();
        double? hanging = indentation.Hanging.ToNumber();
        return left is null && first is null && hanging is null ? null : (left ?? 0) + (first ?? 0) - (hanging ?? 0);
    }

    public static bool IsOn(OnOffType? value) => value is not null && value.Val.IsOn(whenAbsent: true);
}
