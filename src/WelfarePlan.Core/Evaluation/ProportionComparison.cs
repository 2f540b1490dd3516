namespace WelfarePlan.Evaluation;

/// <summary>The result of comparing two shares.</summary>
/// <param name="Z">The test statistic, positive where the first share is the larger.</param>
/// <param name="P">The two-sided p value.</param>
public readonly record struct ProportionComparison(double Z, double P);
