using System.Collections.Frozen;
using AngleSharp.Dom;

namespace WelfarePlan.Files.Web;

/// <summary>What browsers do with elements, as far as reading needs it.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> Blocks = new[]
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset",
        "figcaption", "figure", "footer", "form", "header", "hgroup", "hr", "legend", "li", "main", "menu", "ol", "p",
        "pre",
        "section", "summary", "ul",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "noscript", "template", "head", "title", "svg", "math", "select", "option", "button",
        "input",
        "textarea", "iframe", "object", "audio", "video", "canvas", "rt", "rp", "rtc", "map", "datalist", "noframes",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>Returns whether an element is not read; the base of ruby is, the rest of it is not.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    public static bool IsBold(IElement element) => element.LocalName is "b" or "strong" or "th" or "dt";

    public static int? HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6' and var level] ? level - '0' : null;
}
