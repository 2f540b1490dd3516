using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>Reads the runs of a paragraph: insertions in, deletions out, the base of ruby only.</summary>
internal sealed class ParagraphReader(WordContext context, WordStyle style)
{
    private const string MainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly ParagraphText _text = new();

    public ParagraphText Read(Paragraph paragraph)
    {
        Inlines(paragraph);
        _text.TextBoxes.Sort((left, right) => TextBoxPlace.Of(left).CompareTo(TextBoxPlace.Of(right)));
        return _text;
    }

    private void Inlines(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case Run run:
                    ReadRun(run);
                    break;
                case DeletedRun or MoveFromRun:
                    context.AddChange(string.Concat(child.Descendants<DeletedText>().Select(text => text.Text)));
                    break;
                case InsertedRun or MoveToRun or Hyperlink or SdtRun or SdtContentRun or SimpleField or CustomXmlRun
                    or BidirectionalOverride or BidirectionalEmbedding:
                    Inlines(child);
                    break;
                case M.OfficeMath or M.Paragraph:
                    string formula = string.Concat(child.Descendants<M.Text>().Select(text => text.Text));
                    _text.Append(formula, style.FontSize, isBold: false);
                    break;
                case AlternateContent alternatives when Chosen(alternatives) is { } chosen:
                    Inlines(chosen);
                    break;
                case OpenXmlUnknownElement wrapper when wrapper.NamespaceUri == MainNamespace:
                    // Smart tags (addresses, names) are none of the library's types, and what they wrap is not either.
                    Inlines(new Paragraph { InnerXml = wrapper.InnerXml });
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadRun(Run run)
    {
        RunProperties? properties = run.RunProperties;
        WordStyle? named = context.Styles.OfRun(properties?.RunStyle?.Val?.Value);
        bool isHidden = properties?.Vanish is { } vanish
            ? WordMeasure.IsOn(vanish)
            : named?.IsHidden ?? style.IsHidden ?? false;
        if (isHidden) return;

        bool isBold = properties?.Bold is { } bold ? WordMeasure.IsOn(bold) : named?.IsBold ?? style.IsBold ?? false;
        double? size = WordStyles.HalfPoints(properties?.FontSize?.Val?.Value) ?? named?.FontSize ?? style.FontSize;
        Content(run, size, isBold);
    }

    private void Content(OpenXmlElement parent, double? size, bool isBold)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            switch (child)
            {
                case FootnoteReference note:
                    Note(note.Id.ToInt(), isEnd: false, size);
                    break;
                case EndnoteReference note:
                    Note(note.Id.ToInt(), isEnd: true, size);
                    break;
                case Ruby ruby:
                    if (ruby.RubyBase is { } rubyBase) Inlines(rubyBase);
                    break;
                case AlternateContent alternatives when Chosen(alternatives) is { } chosen:
                    Content(chosen, size, isBold);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    Graphic(child);
                    break;
                default:
                    if (Shown(child) is { } text) _text.Append(text, size, isBold);
                    break;
            }
        }
    }

    private static string? Shown(OpenXmlElement element) => element switch
    {
        W.Text text => text.Text,
        TabChar or PositionalTab => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "-",
        SymbolChar symbol => ListBullets.OfCode(symbol.Char?.Value),
        _ => null,
    };

    private void Note(long? id, bool isEnd, double? size)
    {
        if (id is not { } number) return;
        _text.Append(context.Notes.MarkOf(number, isEnd), size, isBold: false);
        _text.Notes.Add((number, isEnd));
    }

    private void Graphic(OpenXmlElement graphic)
    {
        AddBoxes(graphic);
        foreach (A.GraphicData data in graphic.Descendants<A.GraphicData>())
        {
            string uri = data.Uri?.Value ?? "";
            if (uri.EndsWith("/chart", StringComparison.Ordinal)) context.AddGraphic("chart");
            else if (uri.EndsWith("/diagram", StringComparison.Ordinal)) context.AddGraphic("SmartArt");
        }

        if (graphic is EmbeddedObject) context.AddGraphic("embedded object");
    }

    // A box inside a box is read with the outer one.
    private void AddBoxes(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is TextBoxContent box) _text.TextBoxes.Add(box);
            else
                AddBoxes(child is AlternateContent alternatives && Chosen(alternatives) is { } chosen ? chosen : child);
        }
    }

    // The first choice is what every Word since 2010 shows; the fallback is the same again for older ones.
    internal static OpenXmlElement? Chosen(AlternateContent alternatives) =>
        (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentChoice>()
            ?? alternatives.GetFirstChild<AlternateContentFallback>();
}
