using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Grids;
using WelfarePlan.Sources;

namespace WelfarePlan.Files.Office.Word;

/// <summary>A paragraph with what its format says of it.</summary>
internal sealed class WordParagraph
{
    private const double TwipsOfPoint = 20;

    private readonly ParagraphText _text;

    private WordParagraph(ParagraphText text) => _text = text;

    public string Text => _text.Text;

    public IReadOnlyList<OpenXmlElement> TextBoxes => _text.TextBoxes;

    public IReadOnlyList<(long Id, bool IsEnd)> Notes => _text.Notes;

    public bool IsContents { get; private init; }

    private int? HeadingLevel { get; init; }

    private string? Label { get; init; }

    private bool HasGap { get; init; }

    private double? Indent { get; init; }

    public static WordParagraph Read(Paragraph paragraph, WordContext context)
    {
        ParagraphProperties? properties = paragraph.ParagraphProperties;
        WordStyle style = context.Styles.OfParagraph(properties?.ParagraphStyleId?.Val?.Value);
        ParagraphText text = new ParagraphReader(context, style).Read(paragraph);
        (ListDefinition List, int Level)? item = ListOf(properties, style, context);
        bool isGone =
            properties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null && text.Text.Length == 0;
        ListLevel? level = item?.List.Levels[item.Value.Level];
        string? label = item is { } counted && !isGone ? context.Counters.Next(counted.List, counted.Level) : null;
        context.Reading.CountUnpacked(label?.Length ?? 0);
        return new(text)
        {
            IsContents = style.IsContents,
            HeadingLevel = properties?.OutlineLevel is { } outline ? WordStyles.LevelOf(outline) : style.HeadingLevel,
            Label = string.IsNullOrEmpty(label) ? null : label,
            HasGap = level is { HasGap: true } && level.Format != "bullet",
            Indent =
                (WordMeasure.Start(properties?.Indentation) ?? level?.Indent * TwipsOfPoint ?? style.Indent)
                / TwipsOfPoint,
        };
    }

    /// <summary>Returns its lines; a heading is one line however it is broken.</summary>
    public IEnumerable<SourceLine> Lines(SourcePlace place)
    {
        string[] lines = [.. PlainText.Paragraphs(Text)];
        if (HeadingLevel is not null && lines.Length > 1) lines = [string.Join('　', lines.Select(line => line.Trim()))];
        for (int at = 0; at < lines.Length; at++)
        {
            yield return new(lines[at], place)
            {
                FontSize = _text.FontSize,
                IsBold = _text.IsBold,
                HeadingLevel = HeadingLevel,
                ListLabel = at == 0 ? Label : null,
                Indent = Indent,
            };
        }
    }

    /// <summary>Returns its lines as a cell holds them, the label of a list in front as it is shown.</summary>
    public IEnumerable<string> CellLines()
    {
        IReadOnlyList<string> lines = PlainText.Lines(Text);
        if (Label is null) return lines;
        if (lines.Count == 0) return [Label];
        return lines.Skip(1).Prepend(HasGap ? $"{Label} {lines[0]}" : Label + lines[0]);
    }

    private static (ListDefinition List, int Level)? ListOf(
        ParagraphProperties? properties, WordStyle style, WordContext context
    )
    {
        NumberingProperties? own = properties?.NumberingProperties;
        int? number = own?.NumberingId?.Val.ToInt() ?? style.ListNumber;
        if (number is not > 0 || context.Lists[number.Value] is not { } list) return null;

        int level = own?.NumberingLevelReference?.Val.ToInt() ?? LevelNamedBy(list, style, own) ?? style.ListLevel ?? 0;
        return level >= 0 && level < list.Levels.Count ? (list, level) : null;
    }

    private static int? LevelNamedBy(ListDefinition list, WordStyle style, NumberingProperties? own)
    {
        if (own?.NumberingId is not null || style.ListStyle is null) return null;
        for (int at = 0; at < list.Levels.Count; at++)
        {
            if (list.Levels[at].Style == style.ListStyle) return at;
        }

        return null;
    }
}
