using System.Globalization;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Columns;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads the name in a cell: without the heading of the plan above it, and without its unit in a
/// frame.</summary>
internal static class CellNames
{
    private static readonly System.Buffers.SearchValues<char> Openers =
        System.Buffers.SearchValues.Create("[［(（〔【");

    private const int LongestUnit = 6;

    /// <summary>Returns the heading that a cell holds above a name (基本目標１ 育てる over 学校の数), or null.</summary>
    public static string? HeadingOf(CellToken cell, PrintedTitles printed) =>
        LinesOfHeading(cell, printed) is > 0 and var count ? JapaneseLines.Join(cell.Parts.Take(count)) : null;

    /// <summary>Returns the words of a cell that name its row.</summary>
    public static string Of(CellToken cell, PrintedTitles printed) =>
        LinesOfHeading(cell, printed) is > 0 and var count ? JapaneseLines.Join(cell.Parts.Skip(count)) : cell.Raw;

    /// <summary>サロンの数【か所】, サロンの数〔か所〕: the name, and the unit in the frame or null.</summary>
    /// <param name="name">The words of the cell.</param>
    /// <param name="columns">The columns; a head may say that a unit stands there: 指標【単位】.</param>
    public static (string Name, string? Unit) WithoutUnit(string name, List<GridColumn> columns)
    {
        if (Told(name) is { } told) return told;
        int open = name.Length < 4 ? -1 : name[^1] switch
        {
            '】' => name.LastIndexOf('【'),
            '〕' => name.LastIndexOf('〔'),
            ']' or '］' => name.AsSpan().LastIndexOfAny('[', '［'),
            _ => -1,
        };
        if (open <= 0) return (name, null);
        string unit = RowNames.Folded(name[(open + 1)..^1]).Trim();
        bool isDeclared = columns.Any(column => column.Head.Contains("単位", StringComparison.Ordinal));
        bool isUnit = UnitWords.IsUnit(unit) || (isDeclared && unit.Length is > 0 and <= LongestUnit);
        return isUnit ? (name[..open].TrimEnd(), unit) : (name, null);
    }

    /// <summary>隊の数［単位：隊］: what a bracket calls the unit is no part of the name.</summary>
    private static (string Name, string? Unit)? Told(string name)
    {
        int open = name.AsSpan().LastIndexOfAny(Openers);
        if (open < 2 || name[^1] is not (']' or '］' or ')' or '）' or '〕' or '】')) return null;
        string inside = RowNames.Folded(name[(open + 1)..^1]).Trim();
        if (!inside.StartsWith("単位", StringComparison.Ordinal)) return null;
        string unit = inside[2..].TrimStart(':', ' ');
        return unit.Length is > 0 and <= LongestUnit ? (name[..open].TrimEnd(), unit) : null;
    }

    // A heading may be broken over lines: as many are its as make a title that the document prints elsewhere, else one.
    private static int LinesOfHeading(CellToken cell, PrintedTitles printed)
    {
        bool isHeaded =
            cell.Parts.Count > 1
            && NumberingReader.Read(RowNames.Folded(cell.Parts[0]))
                is { Family: NumberingFamily.Word, Number.Length: > 0, Rank: > 0, TitleStart: var start }
            && start < cell.Parts[0].Length;
        if (!isHeaded) return 0;
        for (int count = 1; count < cell.Parts.Count; count++)
        {
            if (printed.Contains(JapaneseLines.Join(cell.Parts.Take(count)))) return count;
        }

        return 1;
    }

    /// <summary>Returns what tells the cells of a name from those of others.</summary>
    public static string KeyOf(List<CellToken> parts) => parts.Count == 1
        ? string.Create(CultureInfo.InvariantCulture, $"{parts[0].Row},{parts[0].Column}")
        : string.Join('\n', parts.Select(part =>
            string.Create(CultureInfo.InvariantCulture, $"{part.Row},{part.Column}")));
}
