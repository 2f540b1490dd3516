using System.Text.RegularExpressions;

namespace WelfarePlan.Files.Web;

/// <summary>Estimates how deep tags are nested before a tree is built, whose cost grows with the square of
/// that.</summary>
internal static partial class HtmlDepth
{
    // Pages that forget to close what they open are common, and shallow all the same.
    private const int Forgiven = 10;

    // These are closed by what follows them, or have no end at all.
    private static readonly HashSet<string> Flat = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "body", "br", "col", "colgroup", "dd", "dt", "embed", "head", "hr", "html", "img", "input",
        "li", "link",
        "meta", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc", "source", "tbody", "td", "tfoot", "th",
        "thead", "tr", "track", "wbr",
    };

    public static void Check(string text, FileReading reading)
    {
        long limit = (long)reading.Limits.MaximumDepth * Forgiven;
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        long depth = 0;
        foreach (Match tag in Tags.Matches(text))
        {
            string name = tag.Groups["name"].Value;
            if (name.Length == 0 || Flat.Contains(name)) continue;
            int count = open.GetValueOrDefault(name);
            int change = tag.Groups["end"].Length == 0 ? 1 : count > 0 ? -1 : 0;
            open[name] = count + change;
            depth += change;
            if (depth > limit) throw FileReading.Beyond("nested elements", reading.Limits.MaximumDepth);
        }
    }

    /// <summary>Gets tags, with comments, scripts and styles as one nameless tag each.</summary>
    [GeneratedRegex("<!--.*?-->|<script.*?</script|<style.*?</style|<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)",
        RegexOptions.CultureInvariant
            | RegexOptions.IgnoreCase
            | RegexOptions.Singleline
            | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Tags { get; }
}
