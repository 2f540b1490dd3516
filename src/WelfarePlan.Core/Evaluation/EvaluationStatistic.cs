namespace WelfarePlan.Evaluation;

/// <summary>A number that stands beside a value, such as the p value of a test.</summary>
/// <param name="Name">The name as in JSON: n, p, smallestP, tauA, tauB, low, high, reachesTarget, allYears …</param>
/// <param name="Value">The number; 1 for yes and 0 for no.</param>
public readonly record struct EvaluationStatistic(string Name, double Value);
