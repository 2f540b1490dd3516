using System.Globalization;
using AngleSharp.Dom;
using WelfarePlan.Files.Office.Word;

namespace WelfarePlan.Files.Web;

/// <summary>A list whose items are being read: what each is labelled with.</summary>
internal sealed class HtmlList(IElement element, int depth)
{
    private const double IndentOfLevel = 30;

    private readonly bool _isOrdered = element.LocalName == "ol";
    private readonly string _type = element.GetAttribute("type") ?? "";
    private int _number = Number(element, "start")
        ?? (element.HasAttribute("reversed") ? element.Children.Count(item => item.LocalName == "li") : 1);

    public double Indent => depth * IndentOfLevel;

    public string LabelOf(IElement item)
    {
        if (!_isOrdered) return "・";
        _number = Number(item, "value") ?? _number;
        string digits = ListFormats.Write(_number, _type switch
        {
            "A" => "upperLetter",
            "a" => "lowerLetter",
            "I" => "upperRoman",
            "i" => "lowerRoman",
            _ => "decimal",
        });
        _number += element.HasAttribute("reversed") ? -1 : 1;
        return $"{digits}.";
    }

    private static int? Number(IElement element, string attribute) =>
        int.TryParse(
            element.GetAttribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out int number
        ) && number is > -100_000 and < 100_000
            ? number
            : null;
}
