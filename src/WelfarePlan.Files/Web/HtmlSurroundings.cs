using AngleSharp.Dom;
using WelfarePlan.Files.Grids;

namespace WelfarePlan.Files.Web;

/// <summary>Tells the content of a page from its navigation, head and foot, where the page itself says which is
/// which.</summary>
internal sealed class HtmlSurroundings
{
    private const int ShownOfText = 60;

    private static readonly string[] Roles = ["navigation", "banner", "contentinfo", "search", "complementary"];
    private static readonly string[] Sections = ["article", "section", "main"];

    private readonly IElement _body;
    private readonly bool _hasHeadingInHeaderOnly;
    private string _leftOut = "";

    public HtmlSurroundings(IElement body)
    {
        _body = body;
        IElement[] mains = [.. body.QuerySelectorAll("main, [role=main]")];
        Content = mains.Length == 1 ? mains[0] : body;
        IElement[] headings = [.. body.QuerySelectorAll("h1")];
        _hasHeadingInHeaderOnly = headings.Length > 0 && headings.All(heading => heading.Closest("header") is not null);
    }

    /// <summary>Gets the element that holds the content.</summary>
    public IElement Content { get; }

    public bool IsLeftOut(IElement element)
    {
        bool isOutside = element.LocalName switch
        {
            "nav" => true,
            "header" => !_hasHeadingInHeaderOnly && !IsInSection(element),
            "footer" => !IsInSection(element),
            _ => Roles.Contains(element.GetAttribute("role")) || IsPrintedMargin(element) || IsInvisible(element),
        };
        if (isOutside && _leftOut.Length == 0) _leftOut = Start(element.TextContent);
        return isOutside;
    }

    /// <summary>Returns the first words that were left out, or none.</summary>
    public string FirstLeftOut()
    {
        if (_leftOut.Length > 0 || Content == _body) return _leftOut;

        // The page names its content, and whatever else it has is outside.
        string all = Start(_body.TextContent);
        return all == Start(Content.TextContent) ? "" : all;
    }

    private static bool IsInSection(IElement element) =>
        element.Ancestors<IElement>().Any(parent => Sections.Contains(parent.LocalName));

    // A word processor that saves a page keeps the running heads of its paper so.
    private static bool IsPrintedMargin(IElement element) =>
        element.LocalName == "div"
        && element.ParentElement?.LocalName == "body"
        && element.GetAttribute("title") is "header" or "footer";

    private static bool IsInvisible(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style
            && style
                .Replace(" ", "", StringComparison.Ordinal)
                .Contains("display:none", StringComparison.OrdinalIgnoreCase)
        );

    private static string Start(string text)
    {
        string joined = string.Join(' ', PlainText.Lines(text));
        return joined[..Math.Min(joined.Length, ShownOfText)];
    }
}
