using WelfarePlan.Documents.Tokens;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>A column of a table: its place, its head, and what its cells are for.</summary>
/// <param name="Index">Its place in the grid.</param>
/// <param name="Head">The words of its head, from the top.</param>
internal sealed record GridColumn(int Index, string Head)
{
    private static readonly RoleLabel Nothing = new(RoleKind.Note);

    public ColumnUse Use { get; init; }

    /// <summary>Gets role, year and unit of its values; of a column of years, the role that they date.</summary>
    public RoleLabel Label { get; init; } = Nothing;

    /// <summary>Gets role and year of the second value where each cell holds two (現状→目標).</summary>
    public RoleLabel? Second { get; init; }

    /// <summary>Gets the words of the head that name no role and no year (男性 under 実績).</summary>
    public string Part { get; init; } = "";

    /// <summary>Gets the word that says what level of the plan its cells are, or an empty text.</summary>
    public string LevelWord { get; init; } = "";

    /// <summary>Gets whether two words of its head, one above the other, give it different roles.</summary>
    public bool HasTwoRoles { get; init; }

    /// <summary>Gets the labels of the values that each cell strings together (R3→R4→R5), or none.</summary>
    public IReadOnlyList<RoleLabel> Chain { get; init; } = [];

    /// <summary>Gets whether its values are of the year that stands beside them in their row.</summary>
    public bool IsDatedByRow { get; init; }

    /// <summary>Gets whether a head was found at all.</summary>
    public bool HasHead => Head.Length > 0;

    public bool IsValue => Use == ColumnUse.Value;
}
