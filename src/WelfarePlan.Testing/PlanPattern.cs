namespace WelfarePlan.Testing;

/// <summary>Which years of an indicator have values.</summary>
internal enum PlanPattern
{
    /// <summary>A baseline, a few actuals, one to three targets.</summary>
    Milestones = 0,

    /// <summary>A target and perhaps an actual in every year.</summary>
    Yearly = 1,
}
