namespace WelfarePlan.Files.Sheets;

/// <summary>How wide a text is, in half-width signs.</summary>
internal static class TextWidth
{
    public static double Of(string text) => text.Sum(sign => sign is < '\u1100' or (>= '｡' and <= 'ﾟ') ? 1.0 : 2.0);
}
