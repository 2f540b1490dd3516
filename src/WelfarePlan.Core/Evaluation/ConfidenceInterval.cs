namespace WelfarePlan.Evaluation;

/// <summary>An interval for an estimate.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct ConfidenceInterval(double Low, double High)
{
    /// <summary>Returns whether a value lies in the interval, ends included.</summary>
    /// <param name="value">The value.</param>
    /// <returns><see langword="true"/> from the lower end to the upper.</returns>
    public bool Contains(double value) => value >= Low && value <= High;
}
