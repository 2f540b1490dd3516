namespace WelfarePlan.Documents.Lines;

/// <summary>Marks what belongs to the page and not to the plan: page numbers and tables of contents.</summary>
internal static class PageFurniture
{
    private const int LongestPageNumber = 4;
    private const int ShortestLeader = 8;
    private const int BlanksAroundPageNumber = 2;

    public static void Mark(IReadOnlyList<Line> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != LineKind.Text) continue;
            if (IsContentsEntry(lines[i].Text)) lines[i].Kind = LineKind.Contents;
            else if (IsPageNumber(lines, i)) lines[i].Kind = LineKind.PageNumber;
        }

        PageEdges.Mark(lines);
        RunningHeads.Mark(lines);
        PageStarts.Mark(lines);
    }

    /// <summary>A title, a leader of dots and a page: 第１章 計画の策定に当たって ………… 3.</summary>
    private static bool IsContentsEntry(string text)
    {
        ReadOnlySpan<char> line = text.AsSpan().TrimEnd();
        if (IsLeader(line)) return true;
        int digits = TrailingDigits(line);
        if (digits is 0 or > LongestPageNumber) return false;

        ReadOnlySpan<char> before = line[..^digits].TrimEnd();
        int leaders = 0;
        while (leaders < before.Length && before[^(leaders + 1)] is '.' or '…' or '‥' or '・' or '･' or '·' or ' ')
            leaders++;
        ReadOnlySpan<char> run = before[^leaders..];
        return run.Count('…') + run.Count('‥') >= 2 || run.Count('.') + run.Count('・') + run.Count('·') >= 4;
    }

    /// <summary>A leader alone: an extraction that keeps no layout puts title, leader and page on lines of their
    /// own.</summary>
    private static bool IsLeader(ReadOnlySpan<char> text)
    {
        int dots = 0;
        foreach (char c in text)
        {
            if (c is '.' or '…' or '‥' or '・' or '･' or '·') dots++;
            else if (c is not ' ') return false;
        }

        return dots >= ShortestLeader;
    }

    // A bare number is a page's only where nothing but white space is around it on at least one side, or where
    // the page's running head stands next to it: in a table with one cell a line it would be a value.
    private static bool IsPageNumber(IReadOnlyList<Line> lines, int index)
    {
        ReadOnlySpan<char> text = lines[index].Text.AsSpan().Trim();
        if (text.Length >= 3 && text[0] == '-' && text[^1] == '-')
            return TrailingDigits(text[1..^1].Trim()) is > 0 and <= LongestPageNumber
                && TrailingDigits(text[1..^1].Trim()) == text[1..^1].Trim().Length;
        else if (text.StartsWith("P.", StringComparison.OrdinalIgnoreCase))
            return TrailingDigits(text) == text.Length - 2;

        if (text.Length is 0 or > LongestPageNumber - 1 || TrailingDigits(text) != text.Length) return false;
        int above = Blanks(lines, index, -1);
        int below = Blanks(lines, index, 1);

        // The last cell of a table may be the last line of the text: there one blank line above tells a page number.
        bool isLast = index + below + 1 >= lines.Count;
        return above >= BlanksAroundPageNumber || below >= BlanksAroundPageNumber || isLast && above > 0;
    }

    private static int Blanks(IReadOnlyList<Line> lines, int index, int step)
    {
        int count = 0;
        int at = index + step;
        while (at >= 0 && at < lines.Count && lines[at].IsBlank && count < BlanksAroundPageNumber)
        {
            count++;
            at += step;
        }

        return at < 0 ? BlanksAroundPageNumber : count;
    }

    private static int TrailingDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[^(count + 1)])) count++;
        return count;
    }
}
