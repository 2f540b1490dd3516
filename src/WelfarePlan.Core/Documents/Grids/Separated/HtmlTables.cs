using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Finds tables that are written in the text as HTML, as Markdown allows. Each line is passed once.</summary>
internal static class HtmlTables
{
    private const string Start = "<table";
    private const int LongestTag = 400;

    public static List<GridMatrix> Find(IReadOnlyList<Line> lines, YearContext years)
    {
        var found = new List<GridMatrix>();
        HtmlTable? open = null;
        int opened = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            if (open is null && !lines[i].Raw.Contains(Start, StringComparison.OrdinalIgnoreCase)) continue;
            ReadOnlySpan<char> rest = lines[i].Raw;
            while (!rest.IsEmpty)
            {
                if (open is null)
                {
                    int start = rest.IndexOf(Start, StringComparison.OrdinalIgnoreCase);
                    if (start < 0) break;
                    rest = rest[start..];
                    (open, opened) = (new HtmlTable(lines[i].Number), i);
                }

                int tag = rest.IndexOf('<');
                if (tag < 0)
                {
                    open.Add(rest);
                    break;
                }

                int length = LengthOfTag(rest[(tag + 1)..]);
                open.Add(rest[..(length > 0 ? tag : tag + 1)]);
                ReadOnlySpan<char> name = rest.Slice(tag + 1, length);
                rest = rest[(length > 0 ? tag + length + 2 : tag + 1)..];
                if (length == 0) continue;

                // A table that was never closed ends where the next one begins.
                if (open.IsBetweenCells && name.StartsWith("table", StringComparison.OrdinalIgnoreCase))
                {
                    Add(found, open, lines, opened, years);
                    (open, opened) = (new HtmlTable(lines[i].Number), i);
                }

                open.Tag(name, lines[i].Number);
                if (!open.IsClosed) continue;
                Add(found, open, lines, opened, years);
                open = null;
            }

            open?.EndLine();
        }

        if (open is not null) Add(found, open, lines, opened, years);
        return found;
    }

    /// <summary>Returns the length of a tag before its closing bracket; 0 where the sign before is one of
    /// text.</summary>
    private static int LengthOfTag(ReadOnlySpan<char> text)
    {
        bool isTag = text.Length > 1 && char.IsAsciiLetter(text[0] == '/' ? text[1] : text[0]);
        return isTag ? Math.Max(0, text[..Math.Min(text.Length, LongestTag)].IndexOf('>')) : 0;
    }

    private static void Add(
        List<GridMatrix> found, HtmlTable table, IReadOnlyList<Line> lines, int opened, YearContext years)
    {
        if (table.Build(LinesAbove.Caption(lines, lines[opened].Number), years) is { } grid) found.Add(grid);
    }
}
