using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Takes the heads that stand one behind the other, and puts those together that a narrow column
/// broke.</summary>
internal static class HeadRun
{
    private const int MostHeads = 60;
    private const int MostParts = 6;
    private const int LongestPart = 8;

    private static readonly List<List<FlowColumn>> None = [];

    /// <summary>Returns the heads from a place on, line by line, and the place behind them.</summary>
    public static List<List<FlowColumn>> At(FlowStream stream, int at, YearContext years, out int next)
    {
        List<List<FlowColumn>> rows = None;
        int line = -1;
        int count = 0;
        next = at;
        while (count < MostHeads)
        {
            if (BeginsRow(stream, next, rows)) break;
            if (Broken(stream, next, years) is var (piece, used) && (used > 1 || stream[next].IsHead))
            {
                if (count == 0) rows = [];
                if (stream[next].Line != line) rows.Add([]);
                line = stream[next].Line;
                rows[^1].Add(FlowColumn.Of(piece));
                next += used;
                count++;
                continue;
            }

            break;
        }

        return rows;
    }

    /// <summary>目標 100件 120件 under a line of years: the role of a row, not a column.</summary>
    private static bool BeginsRow(FlowStream stream, int at, List<List<FlowColumn>> rows)
    {
        FlowToken token = stream[at];
        return token is { Kind: FlowKind.Head, OpensLine: true, EndsLine: false }
            && token.Piece.Label!.Role is { HasYear: false } role && role.Role.IsValue()
            && stream[at + 1].Kind is FlowKind.Value or FlowKind.Words
            && BareYears(rows) > 1;
    }

    private static int BareYears(List<List<FlowColumn>> rows)
    {
        int years = 0;
        foreach (List<FlowColumn> row in rows)
        {
            foreach (FlowColumn column in row)
            {
                if (column.IsBareYear) years++;
            }
        }

        return years;
    }

    /// <summary>策定 / 時 / 令和 / ５ / 年度: words of one head, each alone on its line.</summary>
    private static (TextPiece Piece, int Used) Broken(FlowStream stream, int at, YearContext years)
    {
        FlowToken first = stream[at];
        if (!IsPart(first) || first.Piece.Text[0] is '(') return (first.Piece, 1);

        string raw = first.Piece.Raw;
        TextPiece best = first.Piece;
        int used = first.IsHead ? 1 : 0;
        for (int parts = 2; parts <= MostParts; parts++)
        {
            FlowToken part = stream[at + parts - 1];

            // What is whole by itself begins a head of its own: 実績値 over 令和 / ８年度 are two.
            if (!IsPart(part) || (used > 0 && BeginsHead(part))) break;
            raw += part.Piece.Raw;
            string text = FoldedText.TextOf(raw).Trim();
            if (HeadReader.Read(text, years) is not { Coverage: HeadCoverage.Whole } label)
            {
                if (used > 0) break;
                continue;
            }

            (best, used) = (new TextPiece(first.Line, 0, 0, raw, text) { Label = label }, parts);
        }

        return (best, used);
    }

    private static bool IsPart(FlowToken token) =>
        token is { IsAlone: true, IsStop: false } && token.Piece.Text.Length is > 0 and <= LongestPart;

    private static bool BeginsHead(FlowToken part) =>
        part.IsHead || part.Piece.Text is "令和" or "平成" or "昭和" or "R" or "H" || part.Piece.Text[0] == '(';
}
