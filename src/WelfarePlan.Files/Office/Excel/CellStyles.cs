using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using WelfarePlan.Files.Sheets.Formats;

namespace WelfarePlan.Files.Office.Excel;

/// <summary>The styles of a workbook, by number.</summary>
internal sealed class CellStyles
{
    private readonly List<CellStyle> _styles = [];

    public CellStyles(WorkbookStylesPart? part)
    {
        if (!PackageGate.IsSeen(part) || part!.Stylesheet is not { } sheet) return;

        var formats = new Dictionary<int, string>();
        foreach (NumberingFormat format in sheet.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            if (format.NumberFormatId.ToInt() is { } id && format.FormatCode?.Value is { } code) formats[id] = code;
        }

        List<bool> borders = [.. (sheet.Borders?.Elements<Border>() ?? []).Select(IsBordered)];
        List<Font> fonts = [.. sheet.Fonts?.Elements<Font>() ?? []];
        foreach (CellFormat format in sheet.CellFormats?.Elements<CellFormat>() ?? [])
        {
            int number = format.NumberFormatId.ToInt() ?? 0;
            Font? font = fonts.ElementAtOrDefault(format.FontId.ToInt() ?? 0);
            _styles.Add(new(formats.GetValueOrDefault(number) ?? BuiltInFormats.Of(number))
            {
                IsBordered = borders.ElementAtOrDefault(format.BorderId.ToInt() ?? 0),
                IsWrapped = format.Alignment?.WrapText.IsOn(whenAbsent: false) == true,
                IsBold = font?.Bold is { } bold && bold.Val.IsOn(whenAbsent: true),
                FontSize = font?.FontSize?.Val.ToNumber(),
            });
        }
    }

    public CellStyle this[int index] => (uint)index < (uint)_styles.Count ? _styles[index] : CellStyle.Plain;

    private static bool IsBordered(Border border) =>
        (IsDrawn(border.LeftBorder) || IsDrawn(border.RightBorder))
        && (IsDrawn(border.TopBorder) || IsDrawn(border.BottomBorder));

    private static bool IsDrawn(BorderPropertiesType? side) =>
        side?.Style?.InnerText is { Length: > 0 } style && style != "none";
}
