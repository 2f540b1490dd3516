using System.Text.RegularExpressions;
using WelfarePlan.Files.Pdf.Ink;

namespace WelfarePlan.Files.Pdf.Pieces;

/// <summary>Dots that lead the eye from a name to its value: they are a gap. Those of a table of contents
/// stay.</summary>
internal static partial class LeaderDots
{
    private const int LeastDots = 5;
    private const int LeastEllipses = 3;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Returns the letters of a line in the parts that leaders leave; one part where it has none.</summary>
    public static List<List<Glyph>> Part(List<Glyph> line)
    {
        var parts = new List<List<Glyph>>();
        var part = new List<Glyph>();
        bool isOfContents = false;
        for (int at = 0; at < line.Count;)
        {
            int end = EndOf(line, at);
            if (end == at)
            {
                part.Add(line[at++]);
                continue;
            }

            if (part.Count > 0) parts.Add(part);
            part = [];
            isOfContents |= Page.IsMatch(LineText.Join(line[end..]));
            at = end;
        }

        if (part.Count > 0) parts.Add(part);
        return parts.Count == 0 || isOfContents ? [line] : parts;
    }

    private static int EndOf(List<Glyph> line, int at)
    {
        int end = at;
        while (
            end < line.Count
            && line[end].Text == line[at].Text
            && line[at].Text is "…" or "‥" or "." or "．" or "・" or "･" or "·"
        )
            end++;
        return end - at >= (line[at].Text is "…" or "‥" ? LeastEllipses : LeastDots) ? end : at;
    }

    [GeneratedRegex(@"^\s*[0-9０-９]{1,3}(\s+[^0-9０-９\s]|\s*$)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Page { get; }
}
