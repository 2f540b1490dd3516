using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Grids;

/// <summary>What a cell says as a head, and how much of it is explained by that.</summary>
/// <param name="Role">What the column is about; its years and unit.</param>
/// <param name="Coverage">How much of the cell the reading explains.</param>
internal sealed record HeadLabel(RoleLabel Role, HeadCoverage Coverage)
{
    /// <summary>Gets the word that says what level of the plan the cells below are (基本目標, 施策), or an empty
    /// text.</summary>
    public string LevelWord { get; init; } = "";

    /// <summary>Gets the role behind an arrow or in brackets, where the head names two (現状（R3）→目標（R8）,
    /// 実績（計画）).</summary>
    public RoleLabel? Second { get; init; }
}
