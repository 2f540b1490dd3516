using WelfarePlan.Documents.Grids.Aligned;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Grids.Flowing;

/// <summary>Reads rows of targets and of results that share a name, under columns of years.</summary>
/// <param name="stream">The pieces.</param>
/// <param name="columns">The columns, the last column of words being that of 目標 and 実績.</param>
internal sealed class PairedMatcher(FlowStream stream, IReadOnlyList<FlowColumn> columns)
{
    private const int MostWords = 8;

    private readonly int _first = columns.ToList().FindIndex(column => column.HasValues);

    /// <summary>Returns the rows that share a name, the first of which begins at a place; none where none do.</summary>
    public List<FlowRow> Match(int at)
    {
        var words = new List<TextPiece>();
        while (words.Count < MostWords && stream[at].IsWords) words.Add(stream[at++].Piece);
        var rows = new List<FlowRow>();
        var seen = new HashSet<RoleKind>();
        while (true)
        {
            int place = at;
            List<TextPiece> rest = rows.Count == 0 ? [] : RestOfName(words, ref place);
            if (RoleAt(place) is not { } role || !seen.Add(role) || TakeRow(place) is not { } row) break;
            row.HasNameAround = rest.Count > 0;
            words.AddRange(rest);
            rows.Add(row);
            at = row.Next;
        }

        if (rows.Count == 0 || !rows.Exists(row => !row.EndsEarly)) return [];
        Name(rows[0], words);
        foreach (FlowRow row in rows) row.NameSpan = 0;
        rows[0].NameSpan = rows.Count;
        return rows;
    }

    /// <summary>授業を行った 目標 12校 over 学校数 実績 10校: words between the rows end the name where they can.</summary>
    private List<TextPiece> RestOfName(List<TextPiece> words, ref int place)
    {
        var rest = new List<TextPiece>();
        string name = NameTails.Joined(words);
        int at = place;
        while (rest.Count < MostWords && stream[at].IsWords) rest.Add(stream[at++].Piece);
        if (rest.Count == 0 || RoleAt(at) is null || !NameEndings.MayEnd(name, NameTails.Joined(rest))) return [];
        place = at;
        return rest;
    }

    /// <summary>Returns whether a place opens rows of this kind: words, a role and values.</summary>
    public bool IsAt(int at)
    {
        int words = 0;
        while (words < MostWords && stream[at + words].IsWords) words++;
        return RoleAt(at + words) is not null && stream[at + words + 1].Kind == FlowKind.Value;
    }

    private RoleKind? RoleAt(int at) =>
        stream[at] is { Kind: FlowKind.Head } token && token.Piece.Label!.Role is { HasYear: false } label
        && label.Role is RoleKind.Target or RoleKind.Actual or RoleKind.Baseline or RoleKind.Rate
            ? label.Role
            : null;

    private FlowRow? TakeRow(int at)
    {
        int values = columns.Count - _first;
        var row = new FlowRow(columns.Count);
        row.Cells[_first - 1].Add(stream[at].Piece);
        int count = 0;
        while (
            count < values && stream[at + 1 + count] is { } token && (token.Kind == FlowKind.Value || token.IsBareYear)
        )
        {
            row.Cells[_first + count].Add(token.Piece);
            count++;
        }

        // Results end where the years have not come yet; targets do not.
        row.EndsEarly = count < values;
        bool mayEnd = stream[at].Piece.Label!.Role.Role is RoleKind.Actual or RoleKind.Rate;
        if (count == 0 || (row.EndsEarly && !mayEnd) || stream[at + 1 + count].Kind == FlowKind.Value) return null;
        row.Next = at + 1 + count;
        return row;
    }

    private void Name(FlowRow row, List<TextPiece> words)
    {
        int unit = Enumerable.Range(0, _first).FirstOrDefault(i => columns[i].Label.Role == RoleKind.Unit, -1);
        if (unit >= 0 && words.Count > 1 && UnitWords.IsUnit(words[^1].Text.AsSpan().Trim("()")))
        {
            row.Cells[unit].Add(words[^1]);
            words.RemoveAt(words.Count - 1);
        }

        row.Cells[0].AddRange(words);
        row.IsDoubtful = words.Count > 1;

    }
}
