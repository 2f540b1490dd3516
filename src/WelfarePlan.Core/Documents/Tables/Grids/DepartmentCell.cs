using WelfarePlan.Documents.Grids;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>The departments of a cell: each line is one where it can be, and a name that a line breaks is put
/// together.</summary>
internal static class DepartmentCell
{
    public static IReadOnlyList<string> Split(CellToken cell) => [.. Lines(cell).SelectMany(DepartmentNames.Split)];

    /// <summary>Returns the lines, with those that a narrow column broke put together.</summary>
    public static IEnumerable<string> Lines(CellToken cell)
    {
        string open = "";
        for (int i = 0; i < cell.Parts.Count; i++)
        {
            open += cell.Parts[i].Trim();
            bool isCut =
                i + 1 < cell.Parts.Count
                && DepartmentSigns.Of(open) != DepartmentSign.Plain
                && DepartmentSigns.Of(open + cell.Parts[i + 1].Trim()) == DepartmentSign.Plain;
            if (open.Length == 0 || isCut || !IsWhole(open)) continue;
            yield return Bare(open);
            open = "";
        }

        if (open.Length > 0) yield return Bare(open);
    }

    // The number of the row may have run into its department: 12福祉課.
    private static string Bare(string text) =>
        text.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') is { Length: > 1 } bare
        && DepartmentSigns.Of(bare) == DepartmentSign.Plain
            ? DepartmentSigns.Unframe(bare) : DepartmentSigns.Unframe(text);

    private static bool IsWhole(string text) =>
        DepartmentSigns.Of(text) != DepartmentSign.None && text[^1] is not ('・' or '／' or '/' or '、');
}
