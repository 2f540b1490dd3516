using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Knows the kinds of ruled text, in the order in which they are tried.</summary>
internal static class RowSplitters
{
    private static readonly RowSplitter[] All = [new BarSplitter(), new TabSplitter(), new CommaSplitter()];

    /// <summary>Returns the splitter of a table that begins at a line, or null where none does.</summary>
    public static RowSplitter? For(IReadOnlyList<Line> lines, int at, YearContext years)
    {
        if (lines[at].Kind != LineKind.Text) return null;
        foreach (RowSplitter splitter in All)
        {
            if (splitter.BeginsAt(lines, at, years)) return splitter;
        }

        return null;
    }
}
