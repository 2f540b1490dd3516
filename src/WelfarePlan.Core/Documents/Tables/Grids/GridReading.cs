using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>What was read out of one grid, and what is to be said about it where the reading is taken.</summary>
/// <param name="First">The first line of the grid.</param>
/// <param name="IsPlaced">Whether cells or alignment give the columns; then no other reading of the lines can be
/// better.</param>
internal sealed record GridReading(int First, bool IsPlaced)
{
    public HashSet<int> Lines { get; init; } = [];

    public List<TableArea> Tables { get; } = [];

    public List<ProgrammeArea> Programmes { get; } = [];

    public List<LevelCell> Levels { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Gets or sets whether a row did not fit, a value is unexplained, or two things contradict each
    /// other.</summary>
    public bool IsDoubtful { get; set; }

    public bool IsRead { get; set; }

    /// <summary>Gets or sets whether the grid was refused as one of money; nobody else reads it.</summary>
    public bool IsOfMoney { get; set; }
}
