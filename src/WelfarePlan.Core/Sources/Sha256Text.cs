namespace WelfarePlan.Sources;

/// <summary>A SHA-256 as the documents write it.</summary>
internal static class Sha256Text
{
    private const int Length = 64;

    public static void Check(string value)
    {
        if (!Is(value)) throw new ArgumentException($"'{value}' is no SHA-256 in lower case.", nameof(value));
    }

    public static bool Is(string text) => text.Length == Length && text.All(char.IsAsciiHexDigitLower);
}
