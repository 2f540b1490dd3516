namespace WelfarePlan.Reports.Parts;

/// <summary>How a grade is coloured; its sign and its word say the same without colour.</summary>
internal enum GradeTone
{
    /// <summary>Nothing could be said.</summary>
    None,

    Good,

    Middling,

    Bad,
}
