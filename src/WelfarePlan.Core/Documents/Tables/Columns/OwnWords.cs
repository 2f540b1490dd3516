using WelfarePlan.Documents.Tables.Sections;
using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>スタート（R5） and ゴール（R11）: columns headed by words of the plan's own are read by their years, where no
/// column of the table says what it is and the years rise.</summary>
internal static class OwnWords
{
    private const int Least = 2;

    public static void Resolve(GridSection section, List<GridColumn> columns)
    {
        if (!columns.Exists(column => column.Label.IsOwnWord) || MayRead(section, columns)) return;
        for (int i = 0; i < columns.Count; i++)
        {
            if (columns[i].Label.IsOwnWord)
                columns[i] = columns[i] with { Use = ColumnUse.Other, Label = new RoleLabel(RoleKind.Note) };
        }
    }

    private static bool MayRead(GridSection section, List<GridColumn> columns)
    {
        List<GridColumn> dated = columns.FindAll(column => column.IsValue);
        bool areOwn =
            dated.Count >= Least
            && dated.TrueForAll(column =>
                column.Label is { Role: RoleKind.Unknown, Year: not null }
                && ColumnCells.Of(section, column.Index).AreValues
            );
        for (int i = 1; areOwn && i < dated.Count; i++) areOwn = dated[i - 1].Label.Year < dated[i].Label.Year;
        return areOwn;
    }
}
