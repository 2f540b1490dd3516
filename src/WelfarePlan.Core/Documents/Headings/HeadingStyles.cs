using WelfarePlan.Documents.Lines;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>What the format of a line says of it: a heading style of the source, or the # of Markdown.</summary>
internal static class HeadingStyles
{
    private const int LowestLevel = 6;

    /// <summary>Returns the level of a line's heading style, from 1, or 0.</summary>
    public static int LevelOf(Line line, OutlineSource source)
    {
        if (source.Formats.GetValueOrDefault(line.Number).HeadingLevel is { } level) return level;
        string raw = line.Raw;
        int at = 0;
        while (at < raw.Length && char.IsWhiteSpace(raw[at])) at++;
        int start = at;
        while (at < raw.Length && raw[at] == '#') at++;
        return at > start && at - start <= LowestLevel && at < raw.Length && char.IsWhiteSpace(raw[at]) ? at - start : 0;
    }

    /// <summary>A line in a heading style is a heading, unless it is the plan's own title or a sentence.</summary>
    public static bool MayHead(Line line, string? planTitle)
    {
        string text = line.Text.Trim();
        return TitleForms.IsTitle(text) && !TitleForms.IsRow(text) && !string.Equals(TitleKeys.Of(text), TitleKeys.Of(planTitle ?? ""), StringComparison.Ordinal);
    }
}
