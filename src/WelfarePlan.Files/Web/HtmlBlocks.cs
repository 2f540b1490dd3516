using AngleSharp.Dom;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Web;

/// <summary>Reads the blocks of a page in their order, into lines and grids.</summary>
/// <param name="page">The page.</param>
/// <param name="prefix">The path of the cell that holds the blocks, with a slash at its end; empty for the
/// page.</param>
internal sealed class HtmlBlocks(HtmlPage page, string prefix)
{
    private readonly HtmlText _text = new();
    private readonly Stack<HtmlList> _lists = new();
    private string _place = prefix + "body";
    private string? _label;
    private int? _heading;
    private int _depth;
    private int _bold;
    private bool _isPreformatted;

    public List<SourcePart> Parts { get; } = [];

    public void Read(IElement element)
    {
        Children(element);
        Flush();
    }

    private void Visit(INode node)
    {
        if (node is IText text)
        {
            if (_isPreformatted) _text.AppendAsIs(text.Data, _bold > 0);
            else _text.Append(text.Data, _bold > 0);
            return;
        }

        if (node is not IElement element || HtmlElements.IsSilent(element) || page.Surroundings.IsLeftOut(element))
            return;
        page.Reading.CheckDepth(++_depth);
        if (HtmlElements.IsBold(element)) _bold++;
        VisitElement(element);
        if (HtmlElements.IsBold(element)) _bold--;
        _depth--;
    }

    private void VisitElement(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _text.Break();
                break;
            case "del":
                string deleted = $"deleted '{element.TextContent.Trim()}'";
                page.Reading.Report(DiagnosticRules.ChangesAccepted, new PathPlace(_place), deleted);
                break;
            case "table":
                Flush();
                ReadTable(element);
                break;
            case "ul" or "ol" or "menu":
                Flush();
                _lists.Push(new(element, _lists.Count));
                Children(element);
                Flush();
                _lists.Pop();
                break;
            default:
                if (HtmlElements.HeadingLevel(element) is { } level) Block(element, level);
                else if (HtmlElements.IsBlock(element)) Block(element, _heading);
                else Children(element);
                break;
        }
    }

    private void Block(IElement element, int? heading)
    {
        Flush();
        (string place, int? outer, bool wasPreformatted) = (_place, _heading, _isPreformatted);
        _place = prefix + page.Next(element.LocalName);
        _heading = heading;
        _isPreformatted |= element.LocalName == "pre";
        if (element.LocalName == "li" && _lists.TryPeek(out HtmlList? list)) _label = list.LabelOf(element);
        Children(element);
        Flush();
        if (element.LocalName == "li") _label = null;
        (_place, _heading, _isPreformatted) = (place, outer, wasPreformatted);
    }

    private void Children(IElement element)
    {
        foreach (INode child in element.ChildNodes) Visit(child);
    }

    private void ReadTable(IElement element)
    {
        string place = prefix + page.Next("table");
        HtmlTable table = HtmlTable.Of(element);
        if (table.IsLayout)
        {
            foreach (IElement cell in table.Cells) Block(cell, heading: null);
            return;
        }

        table.Read(page, place, Parts);
    }

    private void Flush()
    {
        bool isBold = _text.IsBold;
        string[] lines = [.. PlainText.Paragraphs(_text.Take()).Select(line => line.TrimStart(' '))];
        if (_heading is not null && lines.Length > 1) lines = [string.Join('　', lines)];
        foreach (string line in lines)
        {
            Parts.Add(new SourceLine(line, new PathPlace(_place))
            {
                HeadingLevel = _heading,
                IsBold = isBold || _heading is not null,
                ListLabel = _label,
                Indent = _lists.TryPeek(out HtmlList? list) ? list.Indent : null,
            });
            _label = null;
        }
    }
}
