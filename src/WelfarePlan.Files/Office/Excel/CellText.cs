using System.Globalization;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Sheets.Formats;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>Turns what cells store into what they show, and remembers what could not be shown.</summary>
internal sealed class CellText(IReadOnlyList<string> shared, bool is1904, FileReading reading)
{
    private readonly HashSet<string> _unknownFormats = new(StringComparer.Ordinal);

    public string Show(RawCell cell, CellStyle style, SheetTroubles troubles)
    {
        if (cell.HasFormula && string.IsNullOrEmpty(cell.Value) && cell.Type != "str")
        {
            troubles.AddFormula(cell.Row, cell.Column);
            return "";
        }

        string value = cell.Value ?? "";
        switch (cell.Type)
        {
            case "s":
                int index = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? at : -1;
                return (uint)index < (uint)shared.Count ? NumberFormat.ShowText(shared[index], style.Format) : "";
            case "str" or "inlineStr":
                return NumberFormat.ShowText(value, style.Format);
            case "b":
                return value == "1" ? "TRUE" : "FALSE";
            case "e":
                troubles.AddError(cell.Row, cell.Column, value);
                return value;
            case "d":
                return value;
            default:
                return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                    ? ShowNumber(number, style.Format) : value;
        }
    }

    public string ShowNumber(double number, string format)
    {
        if (NumberFormat.Show(number, format, is1904) is { } shown) return shown;
        if (_unknownFormats.Add(format))
            reading.Report(DiagnosticRules.NumberFormatUnknown, SourcePlace.Nowhere, format);
        return NumberFormat.Show(number, "General", is1904) ?? number.ToString("R", CultureInfo.InvariantCulture);
    }
}
