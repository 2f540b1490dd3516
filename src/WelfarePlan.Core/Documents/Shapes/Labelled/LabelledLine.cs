using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Grids.Flowing;
using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Shapes.Labelled;

/// <summary>A line of nothing but values, each behind its label: 令和３年度 目標 7集落 実績 5集落 達成率 71%.</summary>
/// <param name="Line">The line.</param>
/// <param name="Name">The words before the first label; mostly none, the name standing above.</param>
/// <param name="Values">The values, each with its label.</param>
internal sealed record LabelledLine(Line Line, string Name, IReadOnlyList<PlacedValue> Values)
{
    private const int Longest = 200;

    /// <summary>Gets whether 指標 stands before the name.</summary>
    public bool HasLabel { get; private init; }

    /// <summary>Reads a line; null where it is no such one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="row">The same, cut into pieces.</param>
    /// <param name="years">The years of the document.</param>
    /// <param name="pieces">Room for the pieces.</param>
    public static LabelledLine? Read(Line line, TextRow row, YearContext years, List<TextPiece> pieces)
    {
        if (!MayBe(line, row)) return null;
        pieces.Clear();
        FlowPieces.Cut(line, row, years, pieces);
        var chain = new LabelChain(line, years);
        foreach (TextPiece piece in pieces)
        {
            if (!chain.Take(piece)) return null;
        }

        return chain.IsWhole ? new LabelledLine(line, chain.Name, chain.Values) { HasLabel = chain.IsNamed } : null;
    }

    // Most lines hold no value, or nothing that could label one.
    private static bool MayBe(Line line, TextRow row) =>
        line.Text.Length <= Longest
        && !row.IsSentence
        && line.Text.AsSpan().ContainsAnyInRange('0', '9')
        && (line.Text.Contains(':', StringComparison.Ordinal) || (row.Heads > 0 && row.Cells.Count > 0));
}
