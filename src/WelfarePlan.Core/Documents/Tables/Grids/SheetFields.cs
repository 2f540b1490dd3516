using System.Buffers;
using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Documents.Words;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>Reads the head of a sheet (施策評価シート): labels with what they name to the right, levels of the plan and a
/// programme among them.</summary>
internal static class SheetFields
{
    private const int LongestTitle = 60;
    private const int LongestLabel = 12;
    private const int LongestCounted = 6;
    private const string Counts = "0123456789- .)①②③④⑤⑥⑦⑧⑨⑩";

    private static readonly SearchValues<string> Works =
        SearchValues.Create(["事業", "取組", "取り組み"], StringComparison.Ordinal);

    private static readonly string[] Places = ["位置づけ", "位置付け", "位置", "目標", "区分"];

    /// <summary>Returns the headings that the fields of a sheet name, from the top; a cell may list several
    /// goals.</summary>
    public static List<LevelCell> LevelsOf(GridMatrix grid)
    {
        var levels = new List<LevelCell>();
        AddLevels(FieldsIn(grid, 0, grid.Rows - 1), null, levels);
        return levels;
    }

    /// <summary>Takes the headings and works that the forms in a grid name: each run of rows of labels is
    /// one.</summary>
    public static void AddForms(GridMatrix grid, List<LevelCell> levels, List<ProgrammeRow> programmes)
    {
        for (int row = 0; row < grid.Rows; row++)
        {
            if (RowKinds.Of(grid, row) != RowKind.Field) continue;
            int first = row;
            while (row + 1 < grid.Rows && RowKinds.Of(grid, row + 1) == RowKind.Field) row++;
            List<(CellToken Label, CellToken Value)> fields = [.. FieldsIn(grid, first, row)];

            // A form names its work first and then the goal and measure that it belongs to.
            AddLevels(fields, grid.Row(first).First().Lines, levels);
            if (ProgrammeIn(fields) is { } programme) programmes.Add(programme);
            foreach ((CellToken label, CellToken value) in fields) programmes.AddRange(WorksIn(label, value));
        }
    }

    private static void AddLevels(
        IEnumerable<(CellToken Label, CellToken Value)> fields, LineSpan? first, List<LevelCell> levels)
    {
        foreach ((CellToken label, CellToken value) in fields)
        {
            if (NamesOrder(label))
            {
                levels.AddRange(OrderIn(value, first ?? value.Lines));
                continue;
            }

            if (
                label.Label is not { Coverage: HeadCoverage.Whole, LevelWord: { Length: > 0 } word }
                || LevelWords.RankOf(word) > 2
            )
                continue;
            foreach (string part in value.Parts)
            {
                bool isTitle =
                    part.Length is > 1 and <= LongestTitle
                    && AnyLetter.IsIn(part)
                    && !IsToFillIn(part)
                    && !LevelWords.IsWhole(part.Trim())
                    && !part.Contains('。', StringComparison.Ordinal);
                if (isTitle) levels.Add(new LevelCell(first ?? value.Lines, word, part.Trim(), 0));
            }
        }
    }

    /// <summary>計画の体系, 計画での位置づけ: where in the plan the work of a sheet stands.</summary>
    private static bool NamesOrder(CellToken label) =>
        label.Text.Length <= LongestLabel
        && (label.Text.EndsWith("体系", StringComparison.Ordinal)
            || label.Text.Contains("計画", StringComparison.Ordinal)
                && Array.Exists(Places, word => label.Text.EndsWith(word, StringComparison.Ordinal)));

    /// <summary>基本目標１　ひとを育む over １－１　福祉教育の推進: the goal, and what it holds.</summary>
    private static IEnumerable<LevelCell> OrderIn(CellToken value, LineSpan lines)
    {
        int depth = 0;
        foreach (string part in value.Parts.Select(part => part.Trim()))
        {
            Numbering? read = NumberingReader.Read(RowNames.Folded(part));
            bool isNext = read is { Number.Length: > 0, TitleStart: var start } && start < part.Length
                && (depth == 0) == (read.Value.Family == NumberingFamily.Word) && part.Length <= LongestTitle;
            if (!isNext) yield break;
            yield return new LevelCell(lines, "", part, depth++);
        }
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

    /// <summary>Returns the programme that the fields describe, or null.</summary>
    public static ProgrammeRow? ProgrammeOf(GridMatrix grid) => ProgrammeIn(FieldsIn(grid, 0, grid.Rows - 1));

    private static ProgrammeRow? ProgrammeIn(IEnumerable<(CellToken Label, CellToken Value)> fields)
    {
        CellToken? name = null;
        CellToken? department = null;
        CellToken? outline = null;
        foreach ((CellToken label, CellToken value) in fields)
        {
            if (NamesProgramme(label)) name ??= value;
            else if (label.Label is { Coverage: HeadCoverage.Whole, Role.Role: RoleKind.Department })
                department ??= value;
            else if (label.Text is "事業の目的" or "事業概要" or "事業の概要" or "事業内容" or "目的") outline ??= value;
        }

        if (name is null || department is null || IsToFillIn(name.Text) || IsToFillIn(department.Text)) return null;
        return new ProgrammeRow(
            ProgrammeNames.Clean(RowNames.Clean(name.Raw)), name.Lines.Union(department.Lines),
            DepartmentCell.Split(department)
        )
        {
            Outline = outline?.Raw,
            Confidence = Confidence.Certain,
        };
    }

    /// <summary>おもな事業 beside ◇茶の間の応援 and ◇出前塾: a list of works, each behind its mark.</summary>
    private static IEnumerable<ProgrammeRow> WorksIn(CellToken label, CellToken value)
    {
        bool isList = label.Text.AsSpan().IndexOfAny(Works) >= 0
            && label.Label is { Role.Role: RoleKind.Context, LevelWord: "" }
            && value.Parts.All(static part => part.Trim() is [var mark, _, _, ..] && Bullets.IsMark(mark)
                && !part.Contains('。', StringComparison.Ordinal));
        if (!isList) yield break;
        foreach (string part in value.Parts)
        {
            string name = ProgrammeNames.Clean(RowNames.Clean(part.Trim()[1..]));
            if (!IsToFillIn(name)) yield return new ProgrammeRow(name, value.Lines, []);
        }
    }

    /// <summary>事業名, 取組名, 事業シート1, 事業 No.3, 計画事業3.</summary>
    private static bool NamesProgramme(CellToken label)
    {
        ReadOnlySpan<char> text = label.Text.AsSpan().TrimEnd(Counts);
        bool isCounted = text.Length < label.Text.Length && text.Length <= LongestCounted;
        if (isCounted && (text.EndsWith("事業", StringComparison.Ordinal) || text is "取組" or "取り組み")) return true;
        foreach (string thing in (ReadOnlySpan<string>)["事務事業", "事業", "取組", "取り組み", "活動"])
        {
            if (text.StartsWith(thing, StringComparison.Ordinal))
                return text[thing.Length..].Trim() is "名" or "名称" or "シート" or "No" or "番号" or "カード";
        }

        return false;
    }

    private static IEnumerable<(CellToken Label, CellToken Value)> FieldsIn(GridMatrix grid, int first, int last)
    {
        for (int row = first; row <= last; row++)
        {
            CellToken? label = null;
            foreach (CellToken cell in grid.Row(row))
            {
                bool isLabel =
                    cell.Label is { Coverage: HeadCoverage.Whole }
                    || NamesProgramme(cell)
                    || NamesOrder(cell)
                    || cell.Text is "事業の目的" or "目的";
                if (label is not null && !isLabel && (label.Row == row || cell.Row == row)) yield return (label, cell);
                label = isLabel ? cell : null;
            }
        }
    }
}
