using System.Buffers;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Separated;

/// <summary>Rows with bars between their cells, with or without bars at both ends; tables of Markdown among
/// them.</summary>
internal sealed class BarSplitter : RowSplitter
{
    private const int MostBlanks = 2;

    private static readonly SearchValues<char> Bars = SearchValues.Create("|│┃｜");

    public override List<RuledTextRow> Take(IReadOnlyList<Line> lines, ref int at)
    {
        var rows = new List<RuledTextRow>();
        while (at < lines.Count)
        {
            if (
                lines[at].Kind != LineKind.Text
                || !(RuledRow.IsRule(SourceOf(lines[at])) || HasBars(SourceOf(lines[at])))
            )
            {
                if (rows.Count == 0 || RowBehindBlanks(lines, at, rows[^1].Cells.Count) is not { } next) break;
                at = next;
                continue;
            }

            string text = SourceOf(lines[at]);
            if (!RuledRow.IsRule(text)) rows.Add(RowOf(lines[at], Split(text)));
            at++;
        }

        return rows;
    }

    // Blank lines that an extraction put between rows end no table; the next row has as many cells.
    private static int? RowBehindBlanks(IReadOnlyList<Line> lines, int at, int cells)
    {
        int next = at;
        while (
            next < lines.Count && next - at <= MostBlanks && lines[next].Kind is LineKind.Blank or LineKind.PageNumber
        )
            next++;
        bool isRow =
            next > at
            && next < lines.Count
            && lines[next].Kind == LineKind.Text
            && HasBars(SourceOf(lines[next]))
            && Split(SourceOf(lines[next])).Count == cells;
        return isRow ? next : null;
    }

    public override bool BeginsAt(IReadOnlyList<Line> lines, int at, YearContext years) =>
        HasBars(SourceOf(lines[at])) && !RuledRow.IsRule(SourceOf(lines[at]));

    // Strokes that were found to be rules stand in the repaired text alone.
    private static string SourceOf(Line line) => line.Raw.AsSpan().ContainsAny(Bars) ? line.Raw : line.Text;

    private static bool HasBars(string text)
    {
        int bars = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (Bars.Contains(text[i]) && !IsEscaped(text, i)) bars++;
        }

        ReadOnlySpan<char> trimmed = text.AsSpan().Trim();
        return bars >= 2 || (bars == 1 && !Bars.Contains(trimmed[0]) && !Bars.Contains(trimmed[^1]));
    }

    private static List<string> Split(string text)
    {
        var cells = new List<string>();
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (!Bars.Contains(text[i]) || IsEscaped(text, i))) continue;
            string cell = text[start..i].Replace("\\|", "|", StringComparison.Ordinal).Trim();
            bool isMargin = (start == 0 || i == text.Length) && cell.Length == 0;
            if (!isMargin) cells.Add(cell);
            start = i + 1;
        }

        return cells;
    }

    private static bool IsEscaped(string text, int at) => at > 0 && text[at - 1] == '\\';
}
