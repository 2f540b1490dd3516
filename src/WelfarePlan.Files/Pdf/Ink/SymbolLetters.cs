namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Reads the marks of fonts of signs, where bullets are private-use characters.</summary>
internal static class SymbolLetters
{
    private const string Bullet = "・";

    public static string Read(string text, string? font)
    {
        if (text.Length != 1 || text[0] is < '\uF020' or > '\uF0FF' || font is null) return text;
        bool isWingdings = font.Contains("Wingdings", StringComparison.OrdinalIgnoreCase);
        if (!isWingdings && !font.Contains("Symbol", StringComparison.OrdinalIgnoreCase)) return text;
        return (char)(text[0] - '\uF000') switch
        {
            'l' or '\u009F' when isWingdings => "●",
            'm' when isWingdings => "○",
            'n' or '\u00A7' when isWingdings => "■",
            'o' or 'q' when isWingdings => "□",
            'u' or 'v' when isWingdings => "◆",
            '\u00FC' when isWingdings => "✓",
            '\u00F0' when isWingdings => "⇒",
            '\u00E0' when isWingdings => "→",
            _ => Bullet,
        };
    }
}
