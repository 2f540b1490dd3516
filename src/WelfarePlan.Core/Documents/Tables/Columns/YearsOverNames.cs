using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Grids;
using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>
/// A second line of heads that slipped to the left: years stand under 指標 and 単位, and every value would be dated by a
/// neighbour's year. Nothing says how far it slipped, so the rows are left out.
/// </summary>
internal static class YearsOverNames
{
    public static bool Are(GridSection section)
    {
        // In columns that alignment told, it is the columns that are wrong, and another reading may be right.
        if (section.Header is not { } header || !section.Grid.IsDrawn) return false;
        for (int column = 0; column < section.Grid.Columns; column++)
        {
            CellToken? top = section.Grid[header.First, column];
            CellToken? last = section.Grid[header.Last, column];
            bool isSlipped = last is { IsYear: true } && !ReferenceEquals(top, last)
                && top?.Label
                    is
                {
                    Coverage: HeadCoverage.Whole,
                    Role: { HasYear: false, Role: RoleKind.Name or RoleKind.Unit or RoleKind.Number }
                };
            if (isSlipped) return true;
        }

        return false;
    }

    public static IEnumerable<Diagnostic> Report(GridSection section)
    {
        foreach (BodyRow row in section.Body)
        {
            List<CellToken> cells = [.. section.Grid.Row(row.Row)];
            LineSpan lines = cells.Aggregate(default(LineSpan), (span, cell) => span.Union(cell.Lines));
            if (cells.Exists(cell => cell.IsAmount))
                yield return DiagnosticRules.RowDoesNotFit.At(lines, string.Join(' ', cells.Select(cell => cell.Raw)));
        }
    }
}
