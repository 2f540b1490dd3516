using System.Globalization;

namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>The number that a spreadsheet means by a binary one: fifteen digits, no more.</summary>
internal static class ExactNumber
{
    public static decimal? Of(double value) =>
        decimal.TryParse(
            value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture,
            out decimal exact
        )
            ? exact : null;
}
