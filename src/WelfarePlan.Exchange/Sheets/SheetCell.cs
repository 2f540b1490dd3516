using WelfarePlan.Exchange.Tables;
using WelfarePlan.Quantities;

namespace WelfarePlan.Exchange.Sheets;

/// <summary>A cell of a sheet: text or a number or nothing, with its style.</summary>
internal readonly record struct SheetCell(string? Text, decimal? Number, CellStyle Style)
{
    private const int Hundred = 100;
    private const int MostDecimals = 15;

    public static SheetCell OfText(string? text, CellLook look = CellLook.None)
    {
        if (string.IsNullOrEmpty(text)) return new(null, null, new(null, look));
        if (SpreadsheetText.IsFormula(text)) look |= CellLook.Quoted;
        if (text.Contains('\n', StringComparison.Ordinal)) look |= CellLook.Wrapped;
        return new(SheetText.Shorten(text), null, new(null, look));
    }

    public static SheetCell OfInteger(int? number, CellLook look = CellLook.None) =>
        new(null, number, new(number is null ? null : "0", look));

    /// <summary>Returns an amount in its unit: shares as fractions with a format of %, others with their
    /// decimals.</summary>
    public static SheetCell OfAmount(decimal? amount, Unit unit, CellLook look = CellLook.None)
    {
        if (amount is not { } known) return new(null, null, new(FormatOf(0, unit.Kind), look));
        return new(
            null, unit.Kind == UnitKind.Percent ? known / Hundred : known, new(FormatOf(known.Scale, unit.Kind), look)
        );
    }

    public static SheetCell OfFraction(decimal? fraction) => new(null, fraction, new("0.0%", CellLook.None));

    public static SheetCell Of(Cell cell) =>
        cell.Number is { } number
            ? new(null, number, new(number.Scale == 0 ? "0" : null, CellLook.None))
            : OfText(cell.Japanese ?? cell.Text);

    private static string FormatOf(int decimals, UnitKind kind)
    {
        string fraction = decimals == 0 ? "" : "." + new string('0', Math.Min(decimals, MostDecimals));
        return kind == UnitKind.Percent ? $"0{fraction}%" : $"#,##0{fraction}";
    }
}
