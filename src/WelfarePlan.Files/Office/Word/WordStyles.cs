using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>The styles of a document, each with what it takes from those it is based on.</summary>
internal sealed class WordStyles
{
    private const int MaximumChain = 20;
    private const int HeadingLevels = 9;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);
    private readonly WordStyle _default;

    public WordStyles(StyleDefinitionsPart? part)
    {
        Root = PackageGate.IsSeen(part) ? part!.Styles : null;
        RunPropertiesBaseStyle? run = Root?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        _default = new()
        {
            FontSize = HalfPoints(run?.FontSize?.Val?.Value),
            IsBold = run?.Bold is { } bold ? WordMeasure.IsOn(bold) : null,
        };
        foreach (Style style in Root?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles[id] = style;
            if (style.Type.Is("paragraph") && style.Default.IsOn(whenAbsent: false)) DefaultParagraph = id;
        }
    }

    public Styles? Root { get; }

    private string? DefaultParagraph { get; }

    public WordStyle OfParagraph(string? id) =>
        Resolve(id ?? DefaultParagraph) ?? Resolve(DefaultParagraph) ?? _default;

    public WordStyle? OfRun(string? id) => Resolve(id);

    public static double? HalfPoints(string? value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number / 2 : null;

    private WordStyle? Resolve(string? id)
    {
        if (id is null || !_styles.ContainsKey(id)) return null;
        if (_resolved.TryGetValue(id, out WordStyle? known)) return known;

        var chain = new Stack<Style>();
        string? next = id;
        while (next is not null && chain.Count < MaximumChain && _styles.TryGetValue(next, out Style? style))
        {
            chain.Push(style);
            next = style.BasedOn?.Val?.Value;
        }

        WordStyle resolved = _default;
        foreach (Style style in chain) resolved = Apply(resolved, style);
        return _resolved[id] = resolved;
    }

    private static WordStyle Apply(WordStyle below, Style style)
    {
        StyleParagraphProperties? paragraph = style.StyleParagraphProperties;
        StyleRunProperties? run = style.StyleRunProperties;
        NumberingProperties? numbering = paragraph?.NumberingProperties;
        string name = style.StyleName?.Val?.Value ?? "";
        int? named = HeadingOf(name);
        return below with
        {
            HeadingLevel = named ?? (paragraph?.OutlineLevel is { } outline ? LevelOf(outline) : below.HeadingLevel),
            IsContents = name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("目次 ", StringComparison.Ordinal),
            ListNumber = numbering?.NumberingId?.Val.ToInt() ?? below.ListNumber,
            ListLevel = numbering?.NumberingLevelReference?.Val.ToInt() ?? below.ListLevel,
            ListStyle = numbering?.NumberingId is null ? below.ListStyle : style.StyleId?.Value,
            Indent = WordMeasure.Start(paragraph?.Indentation) ?? below.Indent,
            FontSize = HalfPoints(run?.FontSize?.Val?.Value) ?? below.FontSize,
            IsBold = run?.Bold is { } bold ? WordMeasure.IsOn(bold) : below.IsBold,
            IsHidden = run?.Vanish is { } vanish ? WordMeasure.IsOn(vanish) : below.IsHidden,
        };
    }

    public static int? LevelOf(OutlineLevel? level) =>
        level?.Val.ToInt() is >= 0 and < HeadingLevels and var value ? value + 1 : null;

    private static int? HeadingOf(string name)
    {
        foreach (string word in new[] { "heading ", "見出し " })
        {
            if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(
                    name.AsSpan(word.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int level
                )
                && level is >= 1 and <= HeadingLevels) return level;
        }

        return null;
    }
}
