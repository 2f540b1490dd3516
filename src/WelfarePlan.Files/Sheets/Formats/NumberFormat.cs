namespace WelfarePlan.Files.Sheets.Formats;

/// <summary>Shows a number as a spreadsheet shows it: <c>0"件"</c>, <c>0.0%</c>, <c>[$-411]ggge"年度"</c>.</summary>
internal static class NumberFormat
{
    private const int MaximumLength = 1_000;

    /// <summary>Returns the text shown, or null where the format cannot be followed.</summary>
    public static string? Show(double value, string code, bool is1904)
    {
        if (!double.IsFinite(value) || code.Length > MaximumLength) return null;
        if (FormatSections.For(code, value) is not { } section) return null;
        if (section.IsGeneral) return section.Wrap(GeneralFormat.Show(section.IsNegated ? -value : value));
        return section.IsDate ? DateFormat.Show(value, section, is1904) : DigitFormat.Show(value, section);
    }

    /// <summary>Returns a text as the format shows texts: most leave it as it is.</summary>
    public static string ShowText(string text, string code)
    {
        if (!code.Contains('@', StringComparison.Ordinal) || code.Length > MaximumLength) return text;
        FormatSection? section = FormatSections.ForText(code);
        return section is null
            ? text
            : string.Concat(section.Tokens.Select(token => token.Kind switch
            {
                FormatTokenKind.Text => text,
                FormatTokenKind.Literal => token.Text,
                _ => "",
            }));
    }
}
