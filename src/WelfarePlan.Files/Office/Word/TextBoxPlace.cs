using System.Globalization;
using DocumentFormat.OpenXml;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Where a text box floats, for the order in which several at one paragraph are read.</summary>
internal static class TextBoxPlace
{
    public static (long Top, long Left) Of(OpenXmlElement box)
    {
        DW.Anchor? anchor = box.Ancestors<DW.Anchor>().FirstOrDefault();
        return anchor is null
            ? (0, 0)
            : (
                Offset(anchor.VerticalPosition?.PositionOffset?.Text),
                Offset(anchor.HorizontalPosition?.PositionOffset?.Text)
            );
    }

    private static long Offset(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long offset) ? offset : 0;
}
