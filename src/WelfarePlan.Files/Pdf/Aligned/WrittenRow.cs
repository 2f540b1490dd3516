using WelfarePlan.Diagnostics;
using WelfarePlan.Files.Pdf.Pieces;

namespace WelfarePlan.Files.Pdf.Aligned;

/// <summary>A row of a table without lines: where its first cell stands, and what is in its columns.</summary>
internal sealed class WrittenRow(SourceBox core)
{
    private const double Beside = 0.5;                      // of the lower of two cells of one row

    public SourceBox Core { get; } = core;

    public double Middle => Core.Middle();

    public List<WrittenCell> Cells { get; } = [];

    public bool IsFree(WrittenCell cell) => !Cells.Exists(cell.SharesColumns);

    /// <summary>Returns whether it lies beside both neighbours and in none of their columns: its cells belong to both.
    /// </summary>
    public bool IsBetween(WrittenRow above, WrittenRow below) =>
        above.Core.Beside(Core) > 0 && below.Core.Beside(Core) > 0
        && Cells.TrueForAll(cell => above.IsFree(cell) && below.IsFree(cell));

    /// <summary>Makes rows of cells that stand beside each other.</summary>
    public static List<WrittenRow> Of(IEnumerable<WrittenCell> cells)
    {
        var rows = new List<WrittenRow>();
        foreach (WrittenCell cell in cells.OrderBy(cell => cell.Box.Middle()))
        {
            WrittenRow? row = rows.Find(row => row.Core.Beside(cell.Box) > Beside && row.IsFree(cell));
            if (row is null)
            {
                row = new(cell.Box);
                rows.Add(row);
            }

            row.Cells.Add(cell);
        }

        rows.Sort(static (one, other) => one.Middle.CompareTo(other.Middle));
        return rows;
    }
}
