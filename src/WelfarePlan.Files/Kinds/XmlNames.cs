namespace WelfarePlan.Files.Kinds;

/// <summary>Names the formats that are XML in one file and that nobody wants read as text.</summary>
internal static class XmlNames
{
    private const int Reach = 4096;

    public static string? NameOf(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(Reach, text.Length)).TrimStart();
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase)) return "web archive (.mht)";
        if (!start.StartsWith("<?xml")) return null;
        if (start.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal))
            return "Excel XML 2003";
        if (start.Contains("schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal))
            return "Word XML 2003";
        return start.Contains("schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal)
            ? "Word XML"
            : "XML";
    }
}
