using System.Security;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WelfarePlan.Tests.Reports;

/// <summary>A page of ours as XML: it is written so that every element is closed and every attribute has a
/// value.</summary>
internal static partial class ReportXml
{
    public static XDocument Parse(string html) => XDocument.Parse(
        Raw.Replace(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal), Escaped),
        LoadOptions.PreserveWhitespace);

    public static IEnumerable<XElement> Of(this XContainer page, string tag) =>
        page.Descendants().Where(element => element.Name.LocalName == tag);

    public static IEnumerable<XElement> WithClass(this XContainer page, string name) => page.Descendants()
        .Where(element =>
            ((string?)element.Attribute("class") ?? "").Split(' ').Contains(name, StringComparer.Ordinal));

    private static string Escaped(Match match)
    {
        string tag = match.Groups["tag"].Value;
        return $"<{tag}>{SecurityElement.Escape(match.Groups["text"].Value)}</{tag}>";
    }

    [GeneratedRegex(
        "<(?<tag>style|script)>(?<text>.*?)</\\k<tag>>",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Raw { get; }
}
