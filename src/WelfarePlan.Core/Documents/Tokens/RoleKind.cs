namespace WelfarePlan.Documents.Tokens;

/// <summary>What a column of a table, or a labelled value, is about.</summary>
internal enum RoleKind
{
    /// <summary>A year without a word: an actual, or the year of a neighbour.</summary>
    Year = 0,
    Name,
    Context,
    Number,
    Unit,
    Baseline,
    Actual,
    Target,
    Department,
    Outline,
    Outlook,
    Note,

    /// <summary>How much of the target was reached, as the plan computed it: never a value of the indicator.</summary>
    Rate,
    Grade,
    Direction,

    /// <summary>Money: a budget or its outcome, not an indicator.</summary>
    Cost,

    /// <summary>A numeric column whose role the header leaves open.</summary>
    Unknown,
}
