namespace WelfarePlan.Sources;

/// <summary>A SHA-256 as the documents write it.</summary>
internal static class Sha256Text
{
    private const int Length = 64;

    public static bool Is(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
