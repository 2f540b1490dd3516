using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads the head of a sheet (施策評価シート): labels with what they name to the right, levels of the plan and a
/// programme among them.</summary>
internal static class SheetFields
{
    private const int LongestTitle = 60;

    /// <summary>Returns the headings that the fields name, from the top; a cell may list several goals.</summary>
    public static List<LevelCell> LevelsOf(GridMatrix grid)
    {
        var levels = new List<LevelCell>();
        foreach ((CellToken label, CellToken value) in Fields(grid))
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
                    && !part.Contains('。', StringComparison.Ordinal);
                if (isTitle) levels.Add(new LevelCell(value.Lines, word, part.Trim(), 0));
            }
        }

        return levels;
    }

    /// <summary>Returns the programme that the fields describe, or null.</summary>
    public static ProgrammeRow? ProgrammeOf(GridMatrix grid)
    {
        CellToken? name = null;
        CellToken? department = null;
        CellToken? outline = null;
        foreach ((CellToken label, CellToken value) in Fields(grid))
        {
            if (label.Text is "事務事業名" or "事業名" or "事業名称" or "取組名") name ??= value;
            else if (label.Label is { Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Department })
                department ??= value;
            else if (label.Text is "事業の目的" or "事業概要" or "事業の概要" or "事業内容" or "目的") outline ??= value;
        }

        if (name is null || department is null) return null;
        return new ProgrammeRow(
            RowNames.Clean(name.Raw), name.Lines.Union(department.Lines), DepartmentCell.Split(department)
        )
        {
            Outline = outline?.Raw,
            Confidence = Confidence.Certain,
        };
    }

    private static IEnumerable<(CellToken Label, CellToken Value)> Fields(GridMatrix grid)
    {
        for (int row = 0; row < grid.Rows; row++)
        {
            CellToken? label = null;
            foreach (CellToken cell in grid.Row(row))
            {
                bool isLabel =
                    cell.Label is { Coverage: HeadCoverage.Whole }
                    || cell.Text is "事務事業名" or "事業の目的" or "目的";
                if (label is not null && !isLabel && (label.Row == row || cell.Row == row)) yield return (label, cell);
                label = isLabel ? cell : null;
            }
        }
    }
}
