using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Tables.Columns;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>What was read out of one grid, and what is to be said about it where the reading is taken.</summary>
/// <param name="First">The first line of the grid.</param>
/// <param name="IsDrawn">Whether the source drew the cells; then no other reading of the lines can be better.</param>
internal sealed record GridReading(int First, bool IsDrawn)
{
    // A table behind whose end more rows seem to stand is worse than one that says which rows it leaves out.
    private const int MostOpen = 100;

    public int[] Lines { get; init; } = [];

    public List<TableArea> Tables { get; } = [];

    public List<ProgrammeArea> Programmes { get; } = [];

    public List<LevelCell> Levels { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Gets the parts that were read with the use of their columns.</summary>
    public List<ReadSection> Sections { get; } = [];

    /// <summary>Gets or sets whether a row did not fit, a value is unexplained, or two things contradict each
    /// other.</summary>
    public bool IsDoubtful { get; set; }

    public bool IsRead { get; set; }

    /// <summary>Gets whether it was read out of one run of pieces; two such may share a line, but no piece.</summary>
    public bool IsFlowing { get; init; }

    /// <summary>Gets whether lines behind the end look like more rows.</summary>
    public bool GoesOn { get; init; }

    /// <summary>Gets whether the lines are the reading's, be it to state something or to refuse it for good.</summary>
    public bool Claims => IsRead || IsDrawn || IsOfMoney;

    /// <summary>Gets or sets whether the grid was refused as one of money; nobody else reads it.</summary>
    public bool IsOfMoney { get; set; }

    /// <summary>Returns what orders readings that want the same lines: without a doubt first; of the others the one
    /// that explains most.</summary>
    public (bool, int, int, int) Rank()
    {
        int values = 0;
        int dated = 0;
        foreach (TableArea table in Tables)
        {
            foreach (IndicatorRow row in table.Rows)
            {
                values += row.Values.Count;
                foreach (PlacedValue value in row.Values)
                {
                    if ((value.Value.Year ?? value.Column.Year) is not null) dated++;
                }
            }
        }

        return (IsDoubtful, -values, -dated, Diagnostics.Count + (GoesOn ? MostOpen : 0));
    }
}
