using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Takes the rows of one table of ruled text, parted by one kind of mark throughout.</summary>
internal abstract class RowSplitter
{
    /// <summary>Takes rows from a line on, and moves it behind the last of them.</summary>
    public abstract List<RuledTextRow> Take(IReadOnlyList<Line> lines, ref int at);

    /// <summary>Returns whether a table of this kind begins at a line.</summary>
    public abstract bool BeginsAt(IReadOnlyList<Line> lines, int at, YearContext years);

    protected static RuledTextRow RowOf(Line line, IEnumerable<string> cells) =>
        new([.. cells.Select(PartsOf)], LineSpan.At(line.Number));

    // A table of Markdown breaks the lines of a cell with <br>.
    private static string[] PartsOf(string cell) =>
        cell.Split(
            ["<br>", "<br/>", "<br />", "<BR>"],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
        );
}
