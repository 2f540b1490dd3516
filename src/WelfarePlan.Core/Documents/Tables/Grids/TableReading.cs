using WelfarePlan.Diagnostics;

namespace WelfarePlan.Documents.Tables.Grids;

/// <summary>What one reading takes out of a table, and what speaks against it.</summary>
internal sealed class TableReading
{
    public List<IndicatorRow> Rows { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Gets the rows of works beside those that say 目標：… or 指標：… before their names.</summary>
    public List<ProgrammeRow> Works { get; } = [];

    /// <summary>Gets or sets how many values stand in it that no column or name explains.</summary>
    public int Unexplained { get; set; }

    /// <summary>Gets or sets how often two things that it says cannot both be true.</summary>
    public int Contradictions { get; set; }

    public int Values => Rows.Sum(row => row.Values.Count(value => value.Value.Amount is not null));

    /// <summary>Gets how much speaks for the reading: what it explains, less what it leaves and what contradicts
    /// it.</summary>
    public int Score => Values - (2 * Unexplained) - (3 * Contradictions);
}
