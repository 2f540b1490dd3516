using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Gives a row the words behind its values that end its name: 開いた / 7地区 18地区 / 地区の数.</summary>
internal static class NameTails
{
    private const int MostLines = 3;
    private const int Furthest = 3;

    public static void Take(FlowStream stream, FlowRow row, int nameColumn, bool areValuesFirst)
    {
        if (nameColumn < 0 || row.Cells[nameColumn].Count == 0) return;
        int words = 0;
        while (words <= MostLines && stream[row.Next + words] is { IsWords: true, IsAlone: true }) words++;
        if (words == 0 || stream[row.Next].Line - stream[row.Next - 1].Line > Furthest) return;

        // A row that follows needs at least one line for its own name, unless it stands on the line of the values.
        FlowToken behind = stream[row.Next + words];
        bool ownsLine = behind is { IsWords: true, OpensLine: true, EndsLine: false };
        int most = behind.Kind == FlowKind.Value && !ownsLine && !areValuesFirst ? words - 1 : words;
        string name = Joined(row.Cells[nameColumn]);
        bool isOpen = !NameEndings.IsComplete(name);
        for (int taken = 0; taken < Math.Min(most, MostLines); taken++)
        {
            TextPiece piece = stream[row.Next].Piece;
            if (
                !NameEndings.MayEnd(name, piece.Raw)
                || (NameEndings.IsComplete(name) && piece.Text.AsSpan().ContainsAnyInRange('0', '9'))
            )
                break;
            row.Cells[nameColumn].Add(piece);
            row.Next++;
            row.HasNameAround = true;
            name = Joined(row.Cells[nameColumn]);
            if (NameEndings.IsComplete(name)) return;
        }

        // What could have ended the name and was left may belong to it all the same.
        row.IsDoubtful |= isOpen && !row.HasNameAround && words > 0 && most > 0;

        // Where a value opens each row, words between two of them can only end the name above.
        row.IsDoubtful |= areValuesFirst && behind.Kind == FlowKind.Value && stream[row.Next].IsWords;
    }

    public static string Joined(List<TextPiece> pieces) => Joined(pieces, pieces.Count);

    /// <summary>Returns the text of the first so many pieces.</summary>
    public static string Joined(List<TextPiece> pieces, int count) =>
        count == 1
            ? pieces[0].Raw.Trim()
            : JapaneseLines.Join(pieces.Take(count).Select(static piece => piece.Raw));
}
