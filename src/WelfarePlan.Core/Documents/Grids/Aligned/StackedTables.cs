using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids.Aligned;

/// <summary>Finds tables whose heads a narrow column broke over lines: 指標 / 現状値 / （令和 4 年 / 度）.</summary>
/// <remarks>A value and its year may stand on lines of their own; every row must have a value for each head.</remarks>
internal sealed class StackedTables(
    IReadOnlyList<Line> lines, TextRows textRows, LineSet taken, YearContext years)
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
        if (!IsUsable(at)) return null;
        ReadOnlySpan<char> text = lines[at].Text.AsSpan().Trim();
        if (text.Length is 0 or > LongestHeadLine) return null;
        int blank = text.IndexOf(' ');
        if (HeadReader.Read(blank < 0 ? text : text[..blank], years) is not { Coverage: HeadCoverage.Whole })
            return null;
        if (HeadsFrom(at, out int body) is not { } heads) return null;

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

    /// <summary>Joins the words above the first row; what one pair of brackets holds is one of them.</summary>
    private List<TextPiece>? HeadsFrom(int at, out int body)
    {
        var heads = new StackedHeads(years);
        int depth = 0;
        for (body = at; body < lines.Count && body - at < MostHeadLines; body++)
        {
            if (lines[body].IsBlank) continue;
            string raw = lines[body].Raw.Trim();
            if (!IsUsable(body) || raw.Length > LongestHeadLine) break;
            int open = depth + OpenIn(raw);
            bool mayBeRow = depth == 0 && open == 0 && body > at;
            if (mayBeRow && IsRow(body, raw)) break;
            foreach (Range range in raw.AsSpan().SplitAny(' ', '　'))
            {
                string word = raw[range];
                if (word.Length == 0) continue;
                bool isRest = !heads.IsEmpty && (depth > 0 || word[0] == '※');
                if (isRest) heads.Append(word);
                else if (!heads.TryAdd(lines[body].Number, word)) return null;
                depth += OpenIn(word);
            }
        }

        return heads.Join();
    }

    private static int OpenIn(string text)
    {
        int open = 0;
        foreach (char c in text)
        {
            if (c is '(' or '（') open++;
            else if (c is ')' or '）') open--;
        }

        return open;
    }

    // What stands in front of a line says nothing of what it is.
    private bool IsRow(int at, string raw) =>
        ReferenceEquals(TextRows.TextOf(lines[at]), lines[at].Raw)
            ? textRows.At(at).IsRow
            : new TextRow(at, raw, null, years).IsRow;

    private bool IsUsable(int at) =>
        lines[at].Kind == LineKind.Text && !lines[at].IsRunningHead && !taken.Contains(lines[at].Number);
}
