using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Titles;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Headings.Reviews;

/// <summary>The entries of the list of contents that have no number, and how deep they stand.</summary>
internal static class ContentsTitles
{
    private const int Shortest = 3;
    private const int Longest = 40;

    /// <summary>
    /// Returns 0 for entries at the top, where the contents begin with one of them, and 1 for entries below the
    /// numbered one before them.
    /// </summary>
    public static Dictionary<string, int> DepthsOf(IReadOnlyList<Line> lines)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var contents = new ContentsLines(lines);
        bool? beginsPlain = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Contents && !(contents.Contains(i) && lines[i].Kind == LineKind.Text))
                continue;
            string title = TitleOf(lines[i].Text);
            if (title.Length is < Shortest or > Longest || !char.IsLetter(title[0])) continue;
            bool isPlain = NumberingReader.Read(title) is null;
            beginsPlain ??= isPlain;
            if (isPlain) depths.TryAdd(TitleKeys.Of(title), beginsPlain == true ? 0 : 1);
        }

        return depths;
    }

    /// <summary>Takes leader and page off an entry.</summary>
    private static string TitleOf(string entry)
    {
        string text = entry.Trim();
        int end = text.Length;
        while (end > 0 && char.IsAsciiDigit(text[end - 1])) end--;
        int title = end;
        while (
            title > 0
            && (char.IsWhiteSpace(text[title - 1]) || text[title - 1] is '.' or '…' or '‥' or '・' or '･' or '·')
        )
            title--;
        return title < end ? text[..title] : text;
    }
}
