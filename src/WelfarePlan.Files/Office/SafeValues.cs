using System.Globalization;
using DocumentFormat.OpenXml;

namespace WelfarePlan.Files.Office;

/// <summary>Reads attributes by their text: programs write values that the schema does not know, and typed access
/// throws.</summary>
internal static class SafeValues
{
    public static int? ToInt(this OpenXmlSimpleType? value) =>
        value.ToNumber() is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    public static double? ToNumber(this OpenXmlSimpleType? value) =>
        double.TryParse(value?.InnerText, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? number
            : null;

    /// <summary>Returns whether a switch is on; one that stands without a value is.</summary>
    public static bool IsOn(this OpenXmlSimpleType? value, bool whenAbsent) =>
        value?.InnerText is { Length: > 0 } text ? text is "1" or "true" or "on" or "t" : whenAbsent;

    public static bool Is(this OpenXmlSimpleType? value, string text) =>
        string.Equals(value?.InnerText, text, StringComparison.Ordinal);
}
