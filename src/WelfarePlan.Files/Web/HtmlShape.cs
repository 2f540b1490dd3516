namespace WelfarePlan.Files.Web;

/// <summary>Tells a web page from a text that merely has angle brackets.</summary>
internal static class HtmlShape
{
    private const int Reach = 4096;

    private static readonly string[] Openers =
    [
        "!doctype html", "html", "head", "body", "title", "meta", "table", "div", "h1", "h2", "h3", "main", "article",
        "section",
        "p", "ul", "ol",
    ];

    public static bool IsHtml(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan(0, Math.Min(Reach, text.Length)).TrimStart('\uFEFF').TrimStart();
        while (rest.StartsWith("<?") || rest.StartsWith("<!--"))
        {
            ReadOnlySpan<char> end = rest.StartsWith("<?") ? ">" : "-->";
            int at = rest.IndexOf(end);
            if (at < 0) return false;
            rest = rest[(at + end.Length)..].TrimStart();
        }

        if (rest is not ['<', .. var name]) return false;
        foreach (string opener in Openers)
        {
            if (name.StartsWith(opener, StringComparison.OrdinalIgnoreCase)
                && (name.Length == opener.Length || name[opener.Length] is '>' or ' ' or '\n' or '\r' or '\t' or '/')
            )
                return true;
        }

        return false;
    }
}
