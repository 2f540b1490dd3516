using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Knows names that ran into the heads of a table in text.</summary>
internal static class NamesInHeads
{
    private static readonly string[] Values = ["目標値", "基準値", "現状値", "現況値", "実績値"];

    /// <summary>指標 目標値 ① 相談件数 over ② 避難所の数 120件: returns whether a counted name stands among the heads, over no
    /// value; then nobody can tell whose values stand below.</summary>
    public static bool Are(GridSection section)
    {
        if (section.Header is not { } header || section.Grid.IsDrawn) return false;
        for (int row = header.First; row <= header.Last; row++)
        {
            foreach (CellToken cell in section.Grid.Row(row))
            {
                if (IsCountedName(cell) && section.Body.TrueForAll(body => section.Grid[body.Row, cell.Column] is null))
                    return true;
            }
        }

        return false;
    }

    /// <summary>指標項目 相談件数 募金額: returns whether a head is that of the names, and names stand in it.</summary>
    public static bool Begin(string head, YearContext years) =>
        head.AsSpan().IndexOf(' ') is > 0 and var end
        && RoleLabelReader.Read(head.AsSpan(0, end), years) is { Role: RoleKind.Name, SaysIndicator: true };

    /// <summary>目標値見守り協力員の登, 目標値（R9） ① 里親研修の受: returns whether a name ran on behind the head of
    /// values.</summary>
    public static bool RanOn(string head)
    {
        int blank = head.IndexOf(' ', StringComparison.Ordinal);
        if (blank > 0 && RoleLabelReader.Read(head.AsSpan(0, blank), YearContext.None)?.Role is { } role)
            return role is RoleKind.Baseline or RoleKind.Target or RoleKind.Actual;
        foreach (string value in Values)
        {
            if (head.Length <= value.Length || !head.StartsWith(value, StringComparison.Ordinal)) continue;
            char next = head[value.Length];
            if (char.IsLetter(next) && next is not (>= 'ぁ' and <= 'ん')) return true;
        }

        return false;
    }

    /// <summary>Returns whether a cell among the heads holds words that head nothing, counted or not: 1 子育てひろばの may
    /// be read as a value of its own unit.</summary>
    public static bool AreWords(CellToken cell) =>
        cell is { Label: null, ColumnSpan: 1 }
        && (cell.IsAmount ? HoldsName(cell.Value!.Unit) : char.IsLetter(cell.Text[0]) || IsCounted(cell.Text));

    // 24時間電話相, 1 子育てひろばの: words all the same.
    private static bool IsCounted(string text) =>
        TitleStart(text) > 0 || (text.Length > 2 && char.IsAsciiDigit(text[0]) && char.IsLetter(text[^1]));

    // 24時間電話相, read as a value in 時間電話相.
    private static bool HoldsName(string unit) => unit.Length > 2 && !UnitWords.IsKnown(unit);

    private static bool IsCountedName(CellToken cell) =>
        cell.Label is null
        && TitleStart(cell.Text) is > 0 and var start
        && NameEndings.Counts(cell.Text.AsSpan(start));

    // Where the words begin behind the number that counts them; 0 where none does.
    private static int TitleStart(string text) =>
        NumberingReader.Read(text) is { Family: not (NumberingFamily.None or NumberingFamily.Mark) } number
        && number.TitleStart < text.Length
        && char.IsLetter(text[number.TitleStart])
            ? number.TitleStart
            : 0;
}
