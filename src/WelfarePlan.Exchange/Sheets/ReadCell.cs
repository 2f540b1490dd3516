namespace WelfarePlan.Exchange.Sheets;

/// <summary>A cell as it was saved: its place, and the number, the text or the error that it shows.</summary>
internal readonly record struct ReadCell(int Row, int Column, decimal? Number, string? Text, string? Error)
{
    // What a double holds for certain: a spreadsheet keeps no more of a number.
    private const string Digits = "G15";

    public bool IsEmpty => Number is null && Error is null && string.IsNullOrWhiteSpace(Text);

    /// <summary>Returns whether the cell still shows what was written into it.</summary>
    public bool Shows(SheetCell written)
    {
        if (Error is not null) return false;
        if (written.Number is { } number) return Number is { } own && own == Rounded(number);
        return Number is null && string.Equals(LinesOf(Text), LinesOf(written.Text), StringComparison.Ordinal);
    }

    /// <summary>Returns a number as it comes back from a spreadsheet.</summary>
    public static decimal? Rounded(string text) =>
        double.TryParse(
            text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture,
            out double number
        )
        && decimal.TryParse(
            number.ToString(Digits, System.Globalization.CultureInfo.InvariantCulture),
            System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture,
            out decimal exact
        )
            ? exact
            : null;

    // A spreadsheet ends the lines of a cell in its own way.
    private static string LinesOf(string? text) => (text ?? "").ReplaceLineEndings("\n");

    private static decimal? Rounded(decimal number) =>
        Rounded(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
