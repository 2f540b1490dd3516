using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings;

/// <summary>What the format of a line says of it: a heading style of the source, or the # of Markdown.</summary>
internal static class HeadingStyles
{
    private const int LowestLevel = 6;
    private const int ShortestName = 8;
    private const double LargerText = 1.15;

    /// <summary>Returns the level of a line's heading style, from 1, or 0.</summary>
    public static int LevelOf(Line line, OutlineSource source)
    {
        if (source.Formats.GetValueOrDefault(line.Number).HeadingLevel is { } level) return level;
        string raw = line.Raw;
        int at = 0;
        while (at < raw.Length && char.IsWhiteSpace(raw[at])) at++;
        int start = at;
        while (at < raw.Length && raw[at] == '#') at++;
        return at > start && at - start <= LowestLevel && at < raw.Length && char.IsWhiteSpace(raw[at]) ? at - start
            : 0;
    }

    /// <summary>Returns the size of running text in the source, or 0 where it tells none.</summary>
    public static double BodySizeOf(OutlineSource source)
    {
        double[] sizes = [.. source.Formats.Values.Where(format => format.FontSize is not null)
            .Select(format => format.FontSize!.Value).Order()];
        return sizes.Length == 0 ? 0 : sizes[sizes.Length / 2];
    }

    /// <summary>Returns whether the source prints a line larger than its text, or bold.</summary>
    public static bool IsProminent(Line line, OutlineSource source, double bodySize)
    {
        LineFormat format = source.Formats.GetValueOrDefault(line.Number);
        return format.IsBold == true || (bodySize > 0 && format.FontSize > bodySize * LargerText);
    }

    /// <summary>Returns the numbering of a line, with the number that the format draws before it.</summary>
    public static Numbering? NumberingOf(Line line, OutlineSource source)
    {
        string? label = source.Formats.GetValueOrDefault(line.Number).ListLabel;
        if (string.IsNullOrWhiteSpace(label)) return HeadingForms.Read(line.Text);
        string drawn = HeadingForms.Folded(label.Trim()) + " ";
        return HeadingForms.Read(drawn + line.Text.TrimStart()) is { } numbering
            ? numbering with
            {
                TitleStart = Math.Max(0, numbering.TitleStart - drawn.Length
            + line.Text.Length - line.Text.TrimStart().Length)
            }
            : null;
    }

    /// <summary>・目標１ ・目標２ over the goals are the links of a page to them.</summary>
    public static bool IsListed(Line line, OutlineSource source) =>
        line.Text.AsSpan().TrimStart().StartsWith("・", StringComparison.Ordinal)
        || source.Formats.GetValueOrDefault(line.Number).ListLabel is "・" or "•";

    /// <summary>A line in a heading style is a heading, unless it names the plan itself (…計画の進捗状況) or is a
    /// sentence.</summary>
    public static bool MayHead(Line line, string? planTitle)
    {
        string text = line.Text.Trim();
        return TitleForms.IsTitle(text) && !TitleForms.IsRow(text) && !NamesPlan(text, planTitle ?? "");
    }

    private static bool NamesPlan(string text, string planTitle)
    {
        string title = TitleKeys.Of(planTitle);
        string key = TitleKeys.Of(text);
        return string.Equals(key, title, StringComparison.Ordinal)
            || (title.Length >= ShortestName && key.StartsWith(title, StringComparison.Ordinal));
    }
}
