namespace WelfarePlan.Files.Pdf.Ink;

/// <summary>Reads letters whose shape fonts share with another: browsers write the code that comes first, not the one
/// that was meant.</summary>
internal static class SharedGlyphs
{
    /// <summary>Returns the character that Japanese texts use for a shape.</summary>
    public static string Read(string text) => text switch
    {
        "\u6236" or "\u2F3E" => "\u6238",                   // 戶, of Chinese texts, has the shape of 戸 in Japanese fonts
        "\u2027" => "\u30FB",                               // ‧, as in 民生委員・児童委員
        _ => text,
    };
}
