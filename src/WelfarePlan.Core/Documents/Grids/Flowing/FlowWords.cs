using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Cuts a stretch of words at its blanks wherever heads and values stand among them.</summary>
internal static class FlowWords
{
    private const int MostAtoms = 6;
    private const int MostOnStack = 64;
    private const int LongWord = 4;

    /// <summary>Returns the parts, or null where the stretch is words and nothing else.</summary>
    public static List<TextPiece>? Split(TextPiece whole, YearContext years)
    {
        int most = WordRuns.MostIn(whole.Raw);
        Span<WordRuns.Word> room = most <= MostOnStack ? stackalloc WordRuns.Word[most] : new WordRuns.Word[most];
        var runs = new WordRuns(whole, room, years);
        List<TextPiece>? pieces = null;
        int words = -1;
        for (int at = 0; at < runs.Count;)
        {
            int used = WholeAt(runs, at);
            if (used == 0)
            {
                if (words < 0) words = at;
                at++;
                continue;
            }

            pieces ??= new List<TextPiece>(runs.Count);
            if (words >= 0) pieces.Add(runs.ToPiece(words, at - 1, runs.Read(words, at - 1)));
            words = -1;
            pieces.Add(runs.ToPiece(at, at + used - 1, runs.Read(at, at + used - 1)));
            at += used;
        }

        if (words == 0) return null;
        pieces ??= [];
        if (words > 0) pieces.Add(runs.ToPiece(words, runs.Count - 1, runs.Read(words, runs.Count - 1)));
        return pieces;
    }

    /// <summary>Returns how many words from a place on are one head, value or unit; 0 where they are none.</summary>
    private static int WholeAt(in WordRuns runs, int at)
    {
        // 年度） 目標値: what closes a bracket belongs to what opened it.
        ReadOnlySpan<char> first = runs.TextOf(at, at);
        if (first.IndexOf(')') >= 0 && first.IndexOf('(') < 0) return 0;
        for (int count = Math.Min(MostAtoms, runs.Count - at); count > 0; count--)
        {
            bool isUnit = count == 1 && at > 0 && UnitWords.IsKnown(runs.TextOf(at, at));
            if (isUnit) return count;
            PieceReading reading = runs.Read(at, at + count - 1);
            if (!reading.IsWhole || IsNameBeforeHead(runs, at, count, reading)) continue;
            if (count == 1 || !TextPieces.IsTwo(runs, at + count, count)) return count;
        }

        return 0;
    }

    /// <summary>里親の登録者数 目標値: a name and the head behind it.</summary>
    private static bool IsNameBeforeHead(in WordRuns runs, int at, int count, PieceReading reading)
    {
        if (count == 1 || reading.Label is null) return false;
        ReadOnlySpan<char> name = runs.TextOf(at, at + count - 2);
        if (name.Length < LongWord || name.LastIndexOf('(') > name.LastIndexOf(')')) return false;
        return !runs.Read(at, at + count - 2).IsWhole
            && runs.Read(at + count - 1, at + count - 1).Label
                is { Coverage: HeadCoverage.Whole, Role.Role: not RoleKind.Year };
    }
}
