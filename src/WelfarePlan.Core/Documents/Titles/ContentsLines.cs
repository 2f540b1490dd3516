using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Titles;

/// <summary>
/// The entries of a list of contents that prints no leaders: titles with a page number behind a gap, under 目次.
/// </summary>
internal sealed class ContentsLines
{
    private static readonly char[] Marks = ['■', '●', '【', '】', '<', '>'];
    private const string Letters = "目次もくじCONTENTSontents■●【】<>";
    private const int LinesToLeader = 12;
    private const int LeastLeaders = 3;

    private const int MostPlain = 60;
    private const int LongestPlain = 40;

    private readonly HashSet<int> _entries = [];
    private Dictionary<string, int>? _last;

    public ContentsLines(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text && IsTitle(lines[i].Text)) i = Take(lines, i + 1);
        }
    }

    public bool Contains(int index) => _entries.Contains(index);

    private static bool IsTitle(string text) =>
        HoldsOnlyTitle(text)
        && TitleKeys.Of(text).Trim(Marks) is "目次" or "もくじ" or "CONTENTS" or "Contents";

    // Nearly every line says something else with its first letter.
    private static bool HoldsOnlyTitle(string text)
    {
        foreach (char sign in text)
        {
            char letter = WidthFolding.Fold(sign);
            if (!char.IsWhiteSpace(letter) && !Letters.Contains(letter, StringComparison.Ordinal)) return false;
        }

        return true;
    }

    private int Take(IReadOnlyList<Line> lines, int start)
    {
        int leader = LastLeader(lines, start);
        if (leader >= start)
        {
            for (int i = start; i <= leader; i++) _entries.Add(i);
            return leader;
        }

        int last = start - 1;
        int plain = LastPlain(lines, start);
        if (plain >= start)
        {
            for (int i = start; i <= plain; i++) _entries.Add(i);
            return plain;
        }

        int page = 0;
        for (int i = start; i < lines.Count; i++)
        {
            if (lines[i].Kind is LineKind.Blank or LineKind.Contents or LineKind.PageNumber) continue;
            int number = PageBehind(lines[i].Text);
            if (number < page || number == 0
                && (NumberingReader.Read(lines[i].Text) is null || PageBelow(lines, i) < page)) break;
            if (number > 0) page = number;
            _entries.Add(i);
            last = i;
        }

        return last;
    }

    /// <summary>
    /// Entries without pages, as web pages print them: line upon line that the document prints again as a heading.
    /// </summary>
    private int LastPlain(IReadOnlyList<Line> lines, int start)
    {
        if (start >= lines.Count || lines[start].Kind != LineKind.Text || PageBehind(lines[start].Text) > 0) return -1;
        int last = start - 1;
        for (int i = start; i < lines.Count && i - start < MostPlain && lines[i].Kind == LineKind.Text; i++)
        {
            string key = TitleKeys.Of(lines[i].Text);
            bool isAgain = key.Length is > 1 and <= LongestPlain
                && (_last ??= LastPlaces(lines)).GetValueOrDefault(key, -1) > i;
            if (!isAgain) break;
            last = i;
        }

        return last - start + 1 >= LeastLeaders ? last : -1;
    }

    private static Dictionary<string, int> LastPlaces(IReadOnlyList<Line> lines)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text && lines[i].Text.Length <= LongestPlain + 2)
                places[TitleKeys.Of(lines[i].Text)] = i;
        }

        return places;
    }

    /// <summary>
    /// Titles, leaders and pages on lines of their own: the contents go on as long as the next leader is near, and end
    /// with its page.
    /// </summary>
    private static int LastLeader(IReadOnlyList<Line> lines, int start)
    {
        int last = -1;
        int leaders = 0;
        for (int i = start; i < lines.Count && i <= Math.Max(last, start) + LinesToLeader; i++)
        {
            if (lines[i].Kind != LineKind.Contents || lines[i].Text.AsSpan().IndexOfAnyExcept(" .…‥・･·".AsSpan()) >= 0)
                continue;
            last = i;
            leaders++;
        }

        if (leaders < LeastLeaders) return -1;
        for (int i = last + 1; i < Math.Min(lines.Count, last + 3); i++)
        {
            if (lines[i].Text.Trim() is { Length: > 0 and <= 3 } page && page.All(char.IsAsciiDigit)) return i;
        }

        return last;
    }

    /// <summary>An entry broken over two lines has its page on the second.</summary>
    private static int PageBelow(IReadOnlyList<Line> lines, int index)
    {
        for (int i = index + 1; i < Math.Min(lines.Count, index + 3); i++)
        {
            if (lines[i].Kind == LineKind.Text) return PageBehind(lines[i].Text) is > 0 and var page ? page : -1;
        }

        return -1;
    }

    private static int PageBehind(string text)
    {
        string line = text.TrimEnd();
        int end = line.Length;
        while (end > 0 && char.IsAsciiDigit(line[end - 1])) end--;
        bool isPage = end > 1 && line.Length - end is > 0 and <= 3
            && (char.IsWhiteSpace(line[end - 1]) || line[end - 1] is '.' or '…' or '・');
        return isPage ? int.Parse(line.AsSpan(end), System.Globalization.CultureInfo.InvariantCulture) : 0;
    }
}
