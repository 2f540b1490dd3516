namespace WelfarePlan.Documents.Ledgers;

/// <summary>A column of a table as the reader understood it.</summary>
/// <param name="Head">The words of its head, from the top; empty where there is none.</param>
/// <param name="Use">What its cells were taken for: name, context, unit, value, department …; other where nothing asks
/// for them.</param>
/// <param name="Role">The role of its values: baseline, actual, target …; null where they have none.</param>
/// <param name="Year">The fiscal year that the head states, or null.</param>
public sealed record ExplainedColumn(string Head, string Use, string? Role, int? Year);
