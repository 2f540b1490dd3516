using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>The departments of a cell: each line is one where it can be, and a name that a line breaks is put together.</summary>
internal static class DepartmentCell
{
    public static IReadOnlyList<string> Split(CellToken cell)
    {
        var names = new List<string>();
        string open = "";
        foreach (string part in cell.Parts)
        {
            open += part.Trim();
            if (open.Length == 0 || !IsWhole(open)) continue;
            names.AddRange(DepartmentNames.Split(open));
            open = "";
        }

        if (open.Length > 0) names.AddRange(DepartmentNames.Split(open));
        return names;
    }

    private static bool IsWhole(string text) => DepartmentSigns.Of(text) != DepartmentSign.None && text[^1] is not ('・' or '／' or '/' or '、');
}
