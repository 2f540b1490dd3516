using WelfarePlan.Documents.Words;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tokens;

/// <summary>What a cell of a table says in the place of a value, before a column gives it a role.</summary>
internal sealed record CellValue
{
    // Most values have nothing of these, and there are many values.
    private readonly RareCellParts _rare = RareCellParts.None;

    public decimal? Amount { get; init; }

    public string Unit { get; init; } = "";

    public TargetBound Bound { get; init; }

    /// <summary>Gets the upper end of a range (40%以上60%以下, 40～60%).</summary>
    public decimal? Upper
    {
        get => _rare.Upper;
        init
        {
            if (value != _rare.Upper) _rare = (_rare with { Upper = value }).OrNone;
        }
    }

    /// <summary>Gets the whole behind a stroke (95校区／95校区).</summary>
    public decimal? OutOf
    {
        get => _rare.OutOf;
        init
        {
            if (value != _rare.OutOf) _rare = (_rare with { OutOf = value }).OrNone;
        }
    }

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
    public int? YearsCounted
    {
        get => _rare.YearsCounted;
        init
        {
            if (value != _rare.YearsCounted) _rare = (_rare with { YearsCounted = value }).OrNone;
        }
    }

    public string? AsOf
    {
        get => _rare.AsOf;
        init
        {
            if (value != _rare.AsOf) _rare = (_rare with { AsOf = value }).OrNone;
        }
    }

    public string? Note
    {
        get => _rare.Note;
        init
        {
            if (value != _rare.Note) _rare = (_rare with { Note = value }).OrNone;
        }
    }

    /// <summary>Gets a grade letter that was printed into the cell and is not part of its value.</summary>
    public string? Grade
    {
        get => _rare.Grade;
        init
        {
            if (value != _rare.Grade) _rare = (_rare with { Grade = value }).OrNone;
        }
    }

    /// <summary>Gets whether words of the plan's own stand before the number in its cell.</summary>
    public bool IsBehindWords { get; init; }

    /// <summary>Gets whether digits stand here that no rule can read.</summary>
    public bool IsUnreadable { get; init; }

    public bool IsWord => Amount is null && !IsUnreadable && Missing is null or MissingReason.NotNumeric;
}
