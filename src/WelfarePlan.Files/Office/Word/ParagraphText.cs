using System.Text;
using DocumentFormat.OpenXml;

namespace WelfarePlan.Files.Office.Word;

/// <summary>The text of a paragraph as it is shown, with what stands in it but is read after it.</summary>
internal sealed class ParagraphText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<double, int> _sizes = [];
    private int _bold;
    private int _signs;

    public string Text => _text.ToString();

    public bool IsBold => _signs > 0 && _bold == _signs;

    /// <summary>Gets the size that most of its letters have.</summary>
    public double? FontSize => _sizes.Count == 0 ? null : _sizes.MaxBy(size => size.Value).Key;

    public List<OpenXmlElement> TextBoxes { get; } = [];

    public List<(long Id, bool IsEnd)> Notes { get; } = [];

    public void Append(string text, double? size, bool isBold)
    {
        _text.Append(text);
        int signs = text.Count(sign => !char.IsWhiteSpace(sign));
        _signs += signs;
        if (isBold) _bold += signs;
        if (size is { } points && signs > 0) _sizes[points] = _sizes.GetValueOrDefault(points) + signs;
    }
}
