using System.Globalization;

namespace WelfarePlan.Documents.Lines;

/// <summary>Marks what form feeds show to be the page's: a number below each page that counts them, and the document's
/// name above most of them.</summary>
internal static class PageEdges
{
    private const int LeastPages = 3;
    private const int LongestNumber = 3;
    private const int MostHeads = 3;
    private const int LinesOfName = 8;
    private const int ShortestHead = 4;
    private const int LongestHead = 40;

    private readonly record struct Page(int First, int End);

    public static void Mark(IReadOnlyList<Line> lines)
    {
        int feeds = 0;
        foreach (Line line in lines)
        {
            if (line.Raw.Contains('\f', StringComparison.Ordinal)) feeds++;
        }

        if (feeds < LeastPages - 1) return;
        List<Page> pages = PagesOf(lines);
        if (pages.Count < LeastPages) return;
        MarkNumbers(lines, pages);
        MarkHeads(lines, pages);
    }

    private static List<Page> PagesOf(IReadOnlyList<Line> lines)
    {
        var pages = new List<Page>();
        int first = 0;
        for (int i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].Raw.Contains('\f', StringComparison.Ordinal)) continue;
            pages.Add(new Page(first, i));
            first = i;
        }

        return pages;
    }

    /// <summary>The last cell of a table may be a number at the foot of its page; it does not rise with the
    /// pages.</summary>
    private static void MarkNumbers(IReadOnlyList<Line> lines, List<Page> pages)
    {
        var feet = new Dictionary<int, List<Line>>();
        for (int page = 0; page < pages.Count; page++)
        {
            int last = pages[page].End - 1;
            while (last > pages[page].First && lines[last].IsBlank) last--;
            bool mayBe = lines[last].Kind is LineKind.Text or LineKind.PageNumber;
            if (!mayBe || NumberOf(lines[last].Text) is not { } number) continue;
            if (!feet.TryGetValue(number - page, out List<Line>? found)) feet[number - page] = found = [];
            found.Add(lines[last]);
        }

        foreach (List<Line> counted in feet.Values)
        {
            if (counted.Count < LeastPages || counted.Count * 2 < pages.Count) continue;
            foreach (Line line in counted) line.Kind = LineKind.PageNumber;
        }
    }

    private static void MarkHeads(IReadOnlyList<Line> lines, List<Page> pages)
    {
        List<string> names = [.. TextsOf(lines, pages[0]).Take(LinesOfName).Select(static line => line.Text)];
        var heads = new Dictionary<string, List<Line>>(StringComparer.Ordinal);
        foreach (Page page in pages.Skip(1))
        {
            foreach (Line line in TextsOf(lines, page).Take(MostHeads))
            {
                string text = line.Text.Trim();
                if (text.Length is < ShortestHead or > LongestHead) continue;
                if (!heads.TryGetValue(text, out List<Line>? printed)) heads[text] = printed = [];
                printed.Add(line);
            }
        }

        foreach ((string head, List<Line> printed) in heads)
        {
            bool isNameOfDocument = printed.Count >= LeastPages && printed.Count * 2 >= pages.Count
                && names.Exists(name => name.Contains(head, StringComparison.Ordinal));
            if (!isNameOfDocument) continue;
            foreach (Line line in printed) (line.IsRunningHead, line.Kind) = (true, LineKind.PageNumber);
        }
    }

    private static IEnumerable<Line> TextsOf(IReadOnlyList<Line> lines, Page page)
    {
        for (int i = page.First; i < page.End; i++)
        {
            if (lines[i].Kind == LineKind.Text) yield return lines[i];
        }
    }

    private static int? NumberOf(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan().Trim();
        return digits.Length is > 0 and <= LongestNumber && !digits.ContainsAnyExceptInRange('0', '9')
            ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
    }
}
