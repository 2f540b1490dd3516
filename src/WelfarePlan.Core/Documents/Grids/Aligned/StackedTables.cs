using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Finds tables whose heads a narrow column broke over lines: 指標 / 現状値 / （令和 4 年 / 度）.</summary>
/// <remarks>A value and its year may stand on lines of their own; every row must have a value for each head.</remarks>
internal sealed class StackedTables(IReadOnlyList<Line> lines, IReadOnlySet<int> taken, YearContext years)
{
    private const int LongestHeadLine = 20;
    private const int MostHeadLines = 24;
    private const int LeastValues = 2;

    public IEnumerable<TextTable> Find()
    {
        for (int at = 0; at < lines.Count;)
        {
            int next = at + 1;
            if (TryRead(at, ref next) is { } table) yield return table;
            at = next;
        }
    }

    private TextTable? TryRead(int at, ref int next)
    {
        if (!IsUsable(at) || lines[at].Text.Trim() is not { Length: > 0 and <= LongestHeadLine } text) return null;
        if (HeadReader.Read(text.Split(' ', 2)[0], years) is not { Coverage: HeadCoverage.Whole }) return null;
        List<TextPiece> parts = PartsFrom(at, out int body);
        if (StackedHeads.Join(parts, years) is not { } heads) return null;

        int values = heads.Count(IsOfValues);
        List<TextPiece> names = [.. heads.Where(head => head.Label!.Role.Role is RoleKind.Name)];
        if (names.Count != 1 || values < LeastValues || !heads.TrueForAll(IsOfValuesOrNames)) return null;

        // Words behind the values (担当課) and the names below them cannot be told apart.
        if (heads.FindLastIndex(head => !IsOfValues(head)) > heads.FindIndex(IsOfValues)) return null;

        var rows = new StackedRows(lines, values, IsUsable, years);
        rows.ReadFrom(body);
        if (rows.Rows.Count == 0) return null;
        next = rows.Next;
        var head = new TextRow(at, [names[0], .. heads.Where(IsOfValues)]);
        return new TextTable([head], rows.Rows, [.. Enumerable.Repeat<IReadOnlyList<TextRow>>([], rows.Rows.Count + 1)])
        {
            GoesOn = rows.HasMisfit,
            IsOrderOnly = true,
            OtherLines = [.. Enumerable.Range(at, body - at).Select(i => lines[i].Number), .. rows.Lines],
        };
    }

    private static bool IsOfValuesOrNames(TextPiece head) =>
        IsOfValues(head) || head.Label!.Role.Role is RoleKind.Name or RoleKind.Number or RoleKind.Context;

    private static bool IsOfValues(TextPiece head) => head.Label!.Role.Role.IsValue();

    /// <summary>Takes the words above the first row; what one pair of brackets holds is one of them.</summary>
    private List<TextPiece> PartsFrom(int at, out int body)
    {
        var parts = new List<TextPiece>();
        int depth = 0;
        for (body = at; body < lines.Count && body - at < MostHeadLines; body++)
        {
            if (lines[body].IsBlank) continue;
            string raw = lines[body].Raw.Trim();
            if (!IsUsable(body) || raw.Length > LongestHeadLine) break;
            int open = depth + raw.Count(c => c is '(' or '（') - raw.Count(c => c is ')' or '）');
            bool mayBeRow = depth == 0 && open == 0 && body > at;
            if (mayBeRow && new TextRow(body, raw, lines[body].Number, years).IsRow) break;
            foreach (string word in raw.Split([' ', '　'], StringSplitOptions.RemoveEmptyEntries))
            {
                bool isRest = parts.Count > 0 && (depth > 0 || word[0] == '※');
                if (isRest) parts[^1] = new TextPiece(parts[^1].Line, 0, 0, parts[^1].Raw + word);
                else parts.Add(new TextPiece(lines[body].Number, 0, 0, word));
                depth += word.Count(c => c is '(' or '（') - word.Count(c => c is ')' or '）');
            }
        }

        return parts;
    }

    private bool IsUsable(int at) =>
        lines[at].Kind == LineKind.Text && !lines[at].IsRunningHead && !taken.Contains(lines[at].Number);
}
