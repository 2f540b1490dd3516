using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids.Aligned;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Points at what looks like rows where a table has ended, or where its heads have none.</summary>
internal static class FlowLeftOver
{
    private const int MostTokens = 60;

    public static void Add(FlowStream stream, int start, List<Diagnostic> log)
    {
        TextPiece? name = null;
        for (int at = start; at < start + MostTokens && at < stream.Count; at++)
        {
            FlowToken token = stream[at];
            if (token.Kind is FlowKind.Heading or FlowKind.Head or FlowKind.Wall) return;
            if (token.IsWords) name = token.Piece;
            bool isFirst = token.Kind == FlowKind.Value && (token.OpensLine || stream[at - 1].Kind != FlowKind.Value);
            if (!isFirst || name is null) continue;
            int last = at;
            while (stream[last + 1].Kind == FlowKind.Value && stream[last + 1].Line == token.Line) last++;
            bool holdsAmount = Enumerable.Range(at, last - at + 1).Any(i => stream[i].Piece.Value!.Amount is not null);
            string text = string.Join(
                ' ',
                Enumerable.Range(at, last - at + 1).Select(i => stream[i].Piece.Raw).Prepend(name.Raw)
            );
            if (holdsAmount) log.Add(DiagnosticRules.RowDoesNotFit.At(LineSpan.At(token.Line), text));
            at = last;
        }
    }
}
