using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Files.Office.Word;
using WelfarePlan.Sources;
using A = DocumentFormat.OpenXml.Drawing;

namespace WelfarePlan.Files.Office.Slides;

/// <summary>Reads the paragraphs of a text frame: bullets, numbers, levels and letters.</summary>
internal sealed class SlideText(IReadOnlyList<OpenXmlElement> styles)
{
    private const double UnitsOfPoint = 12_700;
    private const double HundredthsOfPoint = 100;
    private const double IndentOfLevel = 36;

    private readonly Dictionary<(int Level, string Scheme), int> _counts = [];

    public IEnumerable<SourceLine> Lines(
        IEnumerable<A.Paragraph> paragraphs, Func<int, SourcePlace> place, bool isTitle
    )
    {
        int number = 0;
        foreach (A.Paragraph paragraph in paragraphs)
        {
            number++;
            int level = paragraph.ParagraphProperties?.Level.ToInt() ?? 0;
            OpenXmlElement[] properties = [.. Properties(paragraph, level)];
            string[] lines = [.. PlainText.Paragraphs(TextOf(paragraph))];
            if (isTitle && lines.Length > 1) lines = [string.Join('　', lines.Select(line => line.Trim()))];
            string? label = lines.Length == 0 ? null : Label(properties, level);
            for (int at = 0; at < lines.Length; at++)
            {
                yield return new(lines[at], place(number))
                {
                    HeadingLevel = isTitle ? 1 : null,
                    ListLabel = at == 0 ? label : null,
                    Indent = Attribute(properties, "marL") / UnitsOfPoint ?? level * IndentOfLevel,
                    FontSize = Size(paragraph, properties),
                    IsBold = IsBold(paragraph, properties),
                };
            }
        }
    }

    public static string TextOf(A.Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (OpenXmlElement child in paragraph.ChildElements)
        {
            text.Append(child switch
            {
                A.Run run => run.Text?.Text,
                A.Field field => field.Text?.Text,
                A.Break => "\n",
                _ => null,
            });
        }

        return text.Replace('\v', '\n').Replace("_x000B_", "\n").ToString();
    }

    private IEnumerable<OpenXmlElement> Properties(A.Paragraph paragraph, int level)
    {
        if (paragraph.ParagraphProperties is { } own) yield return own;
        string name = $"lvl{level + 1}pPr";
        foreach (OpenXmlElement style in styles)
        {
            if (style.ChildElements.FirstOrDefault(child => child.LocalName == name) is { } found) yield return found;
        }
    }

    private string? Label(OpenXmlElement[] properties, int level)
    {
        foreach ((int Level, string Scheme) deeper in _counts.Keys.Where(key => key.Level > level).ToArray())
            _counts.Remove(deeper);

        OpenXmlElement? bullet = properties.SelectMany(list => list.ChildElements)
            .FirstOrDefault(child => child.LocalName is "buNone" or "buChar" or "buAutoNum" or "buBlip");
        switch (bullet)
        {
            case A.CharacterBullet sign:
                return ListBullets.Of(sign.Char?.Value ?? "");
            case A.AutoNumberedBullet numbered:
                string scheme = numbered.Type?.InnerText ?? "";
                int start = numbered.StartAt.ToInt() ?? 1;
                int number = _counts[(level, scheme)] = _counts.TryGetValue((level, scheme), out int count)
                    ? count + 1
                    : start;
                return SlideNumbers.Write(number, scheme);
            default:
                return bullet is A.PictureBullet ? "・" : null;
        }
    }

    private static double? Size(A.Paragraph paragraph, OpenXmlElement[] properties) =>
        (
            paragraph
                .Elements<A.Run>()
                .Select(run => run.RunProperties?.FontSize.ToNumber())
                .FirstOrDefault(size => size is not null)
            ?? Attribute(Runs(properties), "sz")) / HundredthsOfPoint;

    private static bool IsBold(A.Paragraph paragraph, OpenXmlElement[] properties)
    {
        bool inherited = Attribute(Runs(properties), "b") == 1;
        A.Run[] runs = [.. paragraph.Elements<A.Run>().Where(run => !string.IsNullOrWhiteSpace(run.Text?.Text))];
        return runs.Length > 0 && runs.All(run => run.RunProperties?.Bold.IsOn(inherited) ?? inherited);
    }

    private static OpenXmlElement[] Runs(OpenXmlElement[] properties) =>
        [.. properties.SelectMany(list => list.Elements<A.DefaultRunProperties>())];

    private static double? Attribute(IEnumerable<OpenXmlElement> elements, string name)
    {
        foreach (OpenXmlElement element in elements)
        {
            string? value = element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name).Value;
            if (value is not null && double.TryParse(value, CultureInfo.InvariantCulture, out double number))
                return number;
            if (value is "true" or "on") return 1;
        }

        return null;
    }
}
