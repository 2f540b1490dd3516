using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Tells words over lines that hold a row of their own from the lines of one name.</summary>
internal static class OtherRows
{
    private static NumberingFamily? FamilyOf(FlowToken word) => NumberingReader.Read(word.Piece.Text)?.Family;

    /// <summary>健康寿命 男性79.01歳、女性83.15歳: a whole row that nobody can read is no beginning of a name.</summary>
    public static bool AreIn(List<FlowToken> words)
    {
        if (words.Count < 2 || words[^1].Line == words[0].Line) return false;
        NumberingFamily family = FamilyOf(words[0]) ?? NumberingFamily.Mark;
        bool isCounted = family is not (NumberingFamily.Mark or NumberingFamily.None)
            && words.FindIndex(1, word => word.OpensLine && FamilyOf(word) == family) > 0;
        if (isCounted) return true;
        string first = string.Join(
            ' ',
            words.TakeWhile(word => word.Line == words[0].Line).Select(word => word.Piece.Text)
        );
        int blank = first.IndexOf(' ', StringComparison.Ordinal);
        return blank > 1 && first.AsSpan(blank).ContainsAnyInRange('0', '9');
    }
}
