using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads the head of a sheet (施策評価シート): labels with what they name to the right, levels of the plan and a
/// programme among them.</summary>
internal static class SheetFields
{
    private const int LongestTitle = 60;

    /// <summary>Returns the headings that the fields name, from the top; a cell may list several goals.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="isForm">Whether only rows of a form are read: there is a table in the grid as well.</param>
    public static List<LevelCell> LevelsOf(GridMatrix grid, bool isForm)
    {
        var levels = new List<LevelCell>();
        foreach ((CellToken label, CellToken value) in Fields(grid, isForm))
        {
            if (
                label.Label is not { Coverage: HeadCoverage.Whole, LevelWord: { Length: > 0 } word }
                || LevelWords.RankOf(word) > 2
            )
                continue;
            foreach (string part in value.Parts)
            {
                bool isTitle =
                    part.Length is > 1 and <= LongestTitle
                    && part.Any(char.IsLetter)
                    && !IsToFillIn(part)
                    && !part.Contains('。', StringComparison.Ordinal);
                LineSpan lines = isForm ? FirstOfForm(grid, value.Row) : value.Lines;
                if (isTitle) levels.Add(new LevelCell(lines, word, part.Trim(), 0));
            }
        }

        return levels;
    }

    // ○○○のまちづくり, □□課: what an example leaves to whoever fills it in.
    private static bool IsToFillIn(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == text[i - 1] && "○〇◯△□×●▲■".Contains(text[i], StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // A form names its work first and then the goal and measure that it belongs to.
    private static LineSpan FirstOfForm(GridMatrix grid, int row)
    {
        while (row > 0 && RowKinds.Of(grid, row - 1) == RowKind.Field) row--;
        return grid.Row(row).First().Lines;
    }

    /// <summary>Returns the programme that the fields describe, or null.</summary>
    public static ProgrammeRow? ProgrammeOf(GridMatrix grid)
    {
        CellToken? name = null;
        CellToken? department = null;
        CellToken? outline = null;
        foreach ((CellToken label, CellToken value) in Fields(grid, isForm: false))
        {
            if (NamesProgramme(label)) name ??= value;
            else if (label.Label is { Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Department })
                department ??= value;
            else if (label.Text is "事業の目的" or "事業概要" or "事業の概要" or "事業内容" or "目的") outline ??= value;
        }

        if (name is null || department is null || IsToFillIn(name.Text) || IsToFillIn(department.Text)) return null;
        return new ProgrammeRow(
            RowNames.Clean(name.Raw), name.Lines.Union(department.Lines), DepartmentCell.Split(department)
        )
        {
            Outline = outline?.Raw,
            Confidence = Confidence.Certain,
        };
    }

    /// <summary>事業名, 取組名, 事業シート1, 事業 No.3.</summary>
    private static bool NamesProgramme(CellToken label)
    {
        ReadOnlySpan<char> text = label.Text.AsSpan().TrimEnd("0123456789- .)");
        foreach (string thing in (ReadOnlySpan<string>)["事務事業", "事業", "取組", "取り組み", "活動"])
        {
            if (text.StartsWith(thing, StringComparison.Ordinal))
                return text[thing.Length..].Trim() is "名" or "名称" or "シート" or "No" or "番号" or "カード";
        }

        return false;
    }

    private static IEnumerable<(CellToken Label, CellToken Value)> Fields(GridMatrix grid, bool isForm)
    {
        for (int row = 0; row < grid.Rows; row++)
        {
            if (isForm && RowKinds.Of(grid, row) != RowKind.Field) continue;
            CellToken? label = null;
            foreach (CellToken cell in grid.Row(row))
            {
                bool isLabel =
                    cell.Label is { Coverage: HeadCoverage.Whole }
                    || NamesProgramme(cell)
                    || cell.Text is "事業の目的" or "目的";
                if (label is not null && !isLabel && (label.Row == row || cell.Row == row)) yield return (label, cell);
                label = isLabel ? cell : null;
            }
        }
    }
}
