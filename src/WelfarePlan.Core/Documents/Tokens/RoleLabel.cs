using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>What a header cell says: 目標値（R6）, 令和3年度実績, （H20 年度）, 基準値（累計）.</summary>
internal sealed record RoleLabel(RoleKind Role)
{
    public FiscalYear? Year { get; init; }

    /// <summary>Gets the year as a span's end where the label names several (R6～R11).</summary>
    public FiscalYear? LastYear { get; init; }

    /// <summary>Gets whether all of the label stands in brackets, as a year under a role does.</summary>
    public bool IsBracketed { get; init; }

    /// <summary>Gets whether a year was written that cannot be trusted (20204年度, a pair that disagrees).</summary>
    public bool HasBadYear { get; init; }

    /// <summary>Gets whether the year was mended (令和5度).</summary>
    public bool HasMendedYear { get; init; }

    /// <summary>Gets whether the year stands without its era (26年度) and was completed from the context.</summary>
    public bool IsYearFromContext { get; init; }

    /// <summary>Gets whether 年 was written and not 年度: the value may be one of a calendar year.</summary>
    public bool IsCalendarYear { get; init; }

    public string? Unit { get; init; }

    public IndicatorBasis? Basis { get; init; }

    public ObservationStatus Status { get; init; }

    public string? AsOf { get; init; }

    /// <summary>Gets whether the label stands in a frame (【目標】), as labels of sections do.</summary>
    public bool IsFramed { get; init; }

    /// <summary>Gets whether the word says that the target took the place of an earlier one (見直し後の目標値).</summary>
    public bool IsRevised { get; init; }

    /// <summary>Gets whether the word labels tables as often as columns (数値目標).</summary>
    public bool IsTitleWord { get; init; }

    public bool SaysIndicator { get; init; }

    /// <summary>Gets whether only the year is known of the label; its word is the plan's own (スタート（R5）).</summary>
    public bool IsOwnWord { get; init; }

    public bool HasYear => Year is not null || HasBadYear;
}
