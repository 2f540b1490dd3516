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

    private readonly HashSet<int> _entries = [];

    public ContentsLines(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind == LineKind.Text && IsTitle(lines[i].Text)) i = Take(lines, i + 1);
        }
    }

    public bool Contains(int index) => _entries.Contains(index);

    private static bool IsTitle(string text) =>
        TitleKeys.Of(text).Trim(Marks) is "目次" or "もくじ" or "CONTENTS" or "Contents";

    private int Take(IReadOnlyList<Line> lines, int start)
    {
        int last = start - 1;
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
