using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>The departments of a cell: each line is one where it can be, and a name that a line breaks is put together.</summary>
internal static class DepartmentCell
{
    public static IReadOnlyList<string> Split(CellToken cell) => [.. Lines(cell).SelectMany(DepartmentNames.Split)];

    /// <summary>Returns the lines, with those that a narrow column broke put together.</summary>
    public static IEnumerable<string> Lines(CellToken cell)
    {
        string open = "";
        foreach (string part in cell.Parts)
        {
            open += part.Trim();
            if (open.Length == 0 || !IsWhole(open)) continue;
            yield return DepartmentSigns.Unframe(open);
            open = "";
        }

        if (open.Length > 0) yield return DepartmentSigns.Unframe(open);
    }

    private static bool IsWhole(string text) => DepartmentSigns.Of(text) != DepartmentSign.None && text[^1] is not ('・' or '／' or '/' or '、');
}
