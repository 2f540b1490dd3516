namespace WelfarePlan.Evaluation;

/// <summary>Which of several target years a scheme grades by.</summary>
internal enum TargetChoice
{
    /// <summary>The last target year, at which the plan ends.</summary>
    Final,

    /// <summary>The earliest target year that is not before the year asked for, else the last one.</summary>
    Next,
}
