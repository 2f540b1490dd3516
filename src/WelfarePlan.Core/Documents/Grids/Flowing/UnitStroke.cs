using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Knows a stroke in the place of a unit: 死亡率 － 13.8 13.7 under 指標 単位 R3 R4.</summary>
internal static class UnitStroke
{
    /// <summary>Returns whether one stands at a place: behind the words of columns that hold a unit, with as many
    /// values behind it as are headed.</summary>
    public static bool IsAt(
        FlowStream stream, int at, List<FlowToken> words, IReadOnlyList<FlowColumn> columns, int from, int to)
    {
        bool hasUnit = false;
        for (int column = from; column < to; column++) hasUnit |= columns[column].Label.Role == RoleKind.Unit;
        if (!hasUnit || words.Count == 0 || UnitWords.IsKnown(words[^1].Piece.Text)) return false;
        int values = 0;
        while (to + values < columns.Count && columns[to + values].HasValues) values++;
        int run = 0;
        while (run <= values && stream[at + run] is { Kind: FlowKind.Value } value && value.Line == words[^1].Line)
            run++;
        return run > values && stream[at].Piece.Value is { Missing: not null, Amount: null };
    }
}
