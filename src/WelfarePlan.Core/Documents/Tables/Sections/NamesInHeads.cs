using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Sections;

/// <summary>Knows names that ran into the heads of a table in text.</summary>
internal static class NamesInHeads
{
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

    private static bool IsCountedName(CellToken cell) =>
        cell is { Label: null, IsAmount: false }
        && NumberingReader.Read(cell.Text) is { Family: not (NumberingFamily.None or NumberingFamily.Mark) } number
        && NameEndings.Counts(cell.Text.AsSpan(number.TitleStart));
}
