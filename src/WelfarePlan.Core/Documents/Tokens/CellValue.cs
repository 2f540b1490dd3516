using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>What a cell of a table says in the place of a value, before a column gives it a role.</summary>
internal sealed record CellValue
{
    public decimal? Amount { get; init; }

    public string Unit { get; init; } = "";

    public TargetBound Bound { get; init; }

    /// <summary>Gets the upper end of a range (40%以上60%以下, 40～60%).</summary>
    public decimal? Upper { get; init; }

    /// <summary>Gets the whole behind a stroke (95校区／95校区).</summary>
    public decimal? OutOf { get; init; }

    /// <summary>Gets the year printed in the cell itself (H30：95.1％).</summary>
    public FiscalYear? Year { get; init; }

    public bool HasBadYear { get; init; }

    public MissingReason? Missing { get; init; }

    /// <summary>Gets whether the document says that there is none (なし), rather than that it is not known.</summary>
    public bool IsNone { get; init; }

    /// <summary>Gets the direction that a word or an arrow in the cell gives.</summary>
    public Direction? Direction { get; init; }

    public ObservationStatus Status { get; init; }

    public IndicatorBasis? Basis { get; init; }

    /// <summary>Gets how many years the value counts over (５年間で６人), or null.</summary>
    public int? YearsCounted { get; init; }

    public string? AsOf { get; init; }

    public string? Note { get; init; }

    /// <summary>Gets a grade letter that was printed into the cell and is not part of its value.</summary>
    public string? Grade { get; init; }

    /// <summary>Gets whether words of the plan's own stand before the number in its cell.</summary>
    public bool IsBehindWords { get; init; }

    /// <summary>Gets whether digits stand here that no rule can read.</summary>
    public bool IsUnreadable { get; init; }

    public bool IsWord => Amount is null && !IsUnreadable && Missing is null or MissingReason.NotNumeric;
}
