using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Reads the one row of a table that a line right above its heads names: ■数値目標 相談件数 over 計画時（R3） R4実績
/// 目標（R8） over 12件 15件 20件.</summary>
internal static class NamedValues
{
    private const int LeastValues = 2;
    private const int MostBetween = 2;
    private const int LongestName = 60;
    private const string Marks = "・●■◆◎○◇□*▼▽▲△★☆▶►【】[]<>《》 \u3000";

    private static readonly System.Buffers.SearchValues<char> Blanks =
        System.Buffers.SearchValues.Create(" \u3000:：】]");

    /// <summary>Returns the row; null where the values are not as many as the heads, or nothing names them.</summary>
    /// <param name="stream">The pieces of the document.</param>
    /// <param name="columns">The columns, of which the first are the names that nothing heads.</param>
    /// <param name="begin">The place of the first head.</param>
    /// <param name="at">The place behind the last.</param>
    /// <param name="years">The years of the document.</param>
    public static FlowRow? Read(
        FlowStream stream, IReadOnlyList<FlowColumn> columns, int begin, int at, YearContext years)
    {
        bool mayBe = stream[at].Kind == FlowKind.Value
            && columns.Count > LeastValues
            && columns[0] is { Words: null, Year: null }
            && columns.Skip(1).All(static column => column.HasValues)
            && columns.Any(static column => column.Label.Role == RoleKind.Target);
        if (!mayBe || NameAbove(stream, begin, years) is not { } name) return null;
        var row = new FlowRow(columns.Count);
        row.Cells[0].Add(name);
        for (int column = 1; column < columns.Count; column++, at++)
        {
            if (stream[at].Kind != FlowKind.Value) return null;
            row.Cells[column].Add(stream[at].Piece);
        }

        // 3 計画の進め方: a number that opens a line of words is no value.
        bool isSpare = stream[at] is { Kind: FlowKind.Value or FlowKind.Year } spare
            && (!spare.OpensLine || spare.EndsLine || stream[at + 1] is { Kind: FlowKind.Value, OpensLine: false });
        row.Next = at;
        return isSpare ? null : row;
    }

    private static TextPiece? NameAbove(FlowStream stream, int begin, YearContext years)
    {
        FlowToken above = stream[begin - 1];

        // 数値目標 looks like the word of a level.
        bool isHeading = above.Kind == FlowKind.Heading;
        bool mayName = (isHeading || above is { Kind: FlowKind.Words, EndsLine: true }) && stream[begin].OpensLine
            && stream[begin].Line - above.Line <= MostBetween;
        if (!mayName) return null;
        TextPiece piece = above.Piece;
        FlowToken front = stream[begin - 2];
        bool isLabelled = !above.OpensLine && front is { Kind: FlowKind.Head, OpensLine: true }
            && SaysIndicator(front.Piece.Label!.Role);
        if (!above.OpensLine && !isLabelled) return null;
        string name = piece.Raw.Trim(Marks.ToCharArray());
        int end = isLabelled ? -1 : name.AsSpan().IndexOfAny(Blanks);
        if (end > 1 && RoleLabelReader.Read(piece.Text.AsSpan().Trim(Marks)[..end], years) is { } label
            && SaysIndicator(label))
        {
            (name, isLabelled) = (name[end..].TrimStart(" \u3000:：】]".ToCharArray()), true);
        }

        bool isName = name.Length is > 1 and <= LongestName && !NameEndings.IsCut(name)
            && (isLabelled || (!isHeading && NameEndings.IsComplete(name)));
        return isName ? new TextPiece(piece.Line, piece.Start, piece.End, name) { First = piece.First } : null;
    }

    private static bool SaysIndicator(RoleLabel label) =>
        !label.HasYear && (label.SaysIndicator || label.Role == RoleKind.Target);
}
