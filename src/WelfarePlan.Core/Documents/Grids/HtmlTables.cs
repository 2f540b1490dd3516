using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids;

/// <summary>Finds tables that are written in the text as HTML, as Markdown allows. Each line is passed once.</summary>
internal static class HtmlTables
{
    private const string Start = "<table";

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
                int end = tag < 0 ? -1 : rest[tag..].IndexOf('>');
                if (end < 0)
                {
                    open.Add(rest);
                    break;
                }

                end += tag;
                bool isTag = end > tag + 1 && (char.IsAsciiLetter(rest[tag + 1]) || (rest[tag + 1] == '/' && end > tag + 2));
                open.Add(rest[..(isTag ? tag : tag + 1)]);
                ReadOnlySpan<char> name = rest[(tag + 1)..end];
                rest = rest[(isTag ? end + 1 : tag + 1)..];
                if (!isTag) continue;

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

    private static void Add(List<GridMatrix> found, HtmlTable table, IReadOnlyList<Line> lines, int opened, YearContext years)
    {
        if (table.Build(GridFinder.LineAbove(lines, lines[opened].Number), years) is { } grid) found.Add(grid);
    }
}
