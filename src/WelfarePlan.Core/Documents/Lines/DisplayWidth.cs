namespace WelfarePlan.Documents.Lines;

/// <summary>How many columns a character takes where a text is laid out in columns: full-width signs take
/// two.</summary>
internal static class DisplayWidth
{
    public static int Of(char c) => c switch
    {
        < '\u1100' => 1,
        >= '\uFF61' and <= '\uFFDC' => 1,
        '\u2014' or '\u2015' or '\u2025' or '\u2026' => 2,
        >= '\u2010' and <= '\u2027' => 1,
        >= '\uDC00' and <= '\uDFFF' => 0,
        _ => 2,
    };
}
