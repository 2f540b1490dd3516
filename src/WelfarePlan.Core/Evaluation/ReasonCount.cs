namespace WelfarePlan.Evaluation;

/// <summary>How many indicators could not be assessed for one reason.</summary>
/// <param name="Reason">The reason, or null where no rule of the scheme applied.</param>
/// <param name="Count">The number of indicators.</param>
public readonly record struct ReasonCount(UndefinedReason? Reason, int Count);
