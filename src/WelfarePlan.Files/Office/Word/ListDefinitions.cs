using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace WelfarePlan.Files.Office.Word;

/// <summary>The lists that numbering.xml defines, by number.</summary>
internal sealed class ListDefinitions
{
    private const int LevelsOfList = 9;
    private const double TwipsOfPoint = 20;

    private readonly Dictionary<int, ListDefinition> _lists = [];

    public ListDefinitions(NumberingDefinitionsPart? part, Styles? styles)
    {
        if (!PackageGate.IsSeen(part) || part!.Numbering is not { } numbering) return;

        var abstracts = new Dictionary<int, AbstractNum>();
        Dictionary<string, int> links = LinksOf(numbering, styles);
        foreach (AbstractNum abstractNum in numbering.Elements<AbstractNum>())
        {
            if (abstractNum.AbstractNumberId.ToInt() is { } id) abstracts[id] = abstractNum;
        }

        foreach (NumberingInstance instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID.ToInt() is not { } id || instance.AbstractNumId?.Val.ToInt() is not { } of) continue;
            if (Linked(of, abstracts, links) is { } found) _lists[id] = Define(found.Id, found.List, instance);
        }
    }

    public ListDefinition? this[int number] => _lists.GetValueOrDefault(number);

    // A list can take its levels from a style of lists, which names another list.
    private static (int Id, AbstractNum List)? Linked(
        int id, Dictionary<int, AbstractNum> abstracts, Dictionary<string, int> links
    )
    {
        if (!abstracts.TryGetValue(id, out AbstractNum? list)) return null;
        if (list.NumberingStyleLink?.Val?.Value is not { } link) return (id, list);
        return links.TryGetValue(link, out int other) && abstracts.TryGetValue(other, out AbstractNum? linked)
            ? (other, linked)
            : (id, list);
    }

    private static Dictionary<string, int> LinksOf(Numbering numbering, Styles? styles)
    {
        var targets = new Dictionary<int, int>();
        foreach (NumberingInstance instance in numbering.Elements<NumberingInstance>())
        {
            if (instance.NumberID.ToInt() is { } id && instance.AbstractNumId?.Val.ToInt() is { } of)
                targets.TryAdd(id, of);
        }

        var links = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Style style in styles?.Elements<Style>() ?? [])
        {
            int? number = style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val.ToInt();
            if (number is { } of && style.StyleId?.Value is { } id && targets.TryGetValue(of, out int target))
                links.TryAdd(id, target);
        }

        return links;
    }

    private static ListDefinition Define(int counter, AbstractNum list, NumberingInstance instance)
    {
        var levels = new ListLevel[LevelsOfList];
        Array.Fill(levels, new("none", "", 1));
        foreach (Level level in list.Elements<Level>()) Put(levels, level.LevelIndex.ToInt(), level);

        var starts = new Dictionary<int, int>();
        foreach (LevelOverride change in instance.Elements<LevelOverride>())
        {
            if (change.Level is { } level) Put(levels, change.LevelIndex.ToInt(), level);
            int? start = change.StartOverrideNumberingValue?.Val.ToInt();
            if (change.LevelIndex.ToInt() is { } at && start is not null) starts[at] = start.Value;
        }

        return new(counter, levels) { Starts = starts };
    }

    private static void Put(ListLevel[] levels, int? at, Level level)
    {
        if (at is not (>= 0 and < LevelsOfList)) return;
        levels[at.Value] = new(
            FormatOf(level), level.LevelText?.Val?.Value ?? "", level.StartNumberingValue?.Val.ToInt() ?? 1)
        {
            RestartsAfter = level.LevelRestart?.Val.ToInt(),
            IsLegal = level.IsLegalNumberingStyle is { } legal && legal.Val.IsOn(whenAbsent: true),
            HasGap = level.LevelSuffix?.Val.Is("nothing") != true,
            Indent = WordMeasure.Start(level.PreviousParagraphProperties?.Indentation) / TwipsOfPoint,
            Style = level.ParagraphStyleIdInLevel?.Val?.Value,
        };
    }

    private static string FormatOf(Level level) =>
        level.NumberingFormat?.Val?.InnerText is { Length: > 0 } format ? format : "decimal";
}
