using WelfarePlan.Documents.Grids;
using WelfarePlan.Text;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>A programme as a cell names it: one a cell, or one an item or line; a department may stand behind it in
/// brackets.</summary>
internal readonly record struct NamedProgramme(string Name, IReadOnlyList<string> Departments)
{
    private const int Shortest = 4;
    private const string ItemMarks = "・･●○〇◯◎◆◇■□▶▷★☆▪•";

    /// <summary>Returns the programmes of a cell.</summary>
    /// <param name="cell">The cell of names.</param>
    /// <param name="departments">The departments of each line of the cell beside it.</param>
    /// <param name="isPaired">Whether the lines of the column are programmes, each with the department on the same
    /// line.</param>
    public static IReadOnlyList<NamedProgramme> Of(CellToken cell, IReadOnlyList<string> departments, bool isPaired)
    {
        if (cell.Parts.Count > 1 && StartsItem(cell.Parts[0]) && cell.Parts.Count(StartsItem) > 1)
            return [.. Items(cell.Parts).Select(Read)];
        if (!isPaired || !MayPair(cell, departments)) return [Read(WithoutMarks(cell))];
        return
        [
            .. cell.Parts.Select((part, i) => Read(part) with { Departments = DepartmentNames.Split(departments[i]) }),
        ];
    }

    /// <summary>Returns whether each line of a cell may be a programme of its own, with a department for
    /// each.</summary>
    public static bool MayPair(CellToken cell, IReadOnlyList<string> departments) =>
        cell.Parts.Count > 1
        && departments.Count == cell.Parts.Count
        && cell.Parts.All(part => part.Length >= Shortest && ProgrammeNames.IsWhole(ProgrammeNames.Clean(part)));

    /// <summary>新規 on a line of its own between a name and its department.</summary>
    private static string WithoutMarks(CellToken cell) =>
        cell.Parts.Count > 1 && cell.Parts.Any(ProgrammeNames.IsMarkWord)
            ? JapaneseLines.Join(cell.Parts.Where(part => !ProgrammeNames.IsMarkWord(part)))
            : cell.Raw;

    private static bool StartsItem(string part) =>
        part.TrimStart() is { Length: > 0 } text && ItemMarks.Contains(text[0], StringComparison.Ordinal);

    private static IEnumerable<string> Items(IReadOnlyList<string> parts)
    {
        string open = "";
        foreach (string part in parts)
        {
            if (StartsItem(part) && open.Length > 0)
            {
                yield return open;
                open = "";
            }

            open += part.Trim();
        }

        yield return open;
    }

    private static NamedProgramme Read(string text)
    {
        var departments = new List<string>();
        string name = text;
        for (bool isMore = true; isMore;)
        {
            (name, string department) = ProgrammeNames.WithoutDepartment(name);
            isMore = department.Length > 0;
            if (isMore) departments.InsertRange(0, DepartmentNames.Split(department));
        }

        return new NamedProgramme(ProgrammeNames.Clean(RowNames.Clean(name)), departments);
    }
}
