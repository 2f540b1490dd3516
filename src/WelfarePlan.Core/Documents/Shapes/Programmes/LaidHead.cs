namespace WelfarePlan.Documents.Shapes.Programmes;

/// <summary>The head of a column where print sets the columns apart.</summary>
/// <param name="Column">What the column holds.</param>
/// <param name="First">The place at which the head begins.</param>
/// <param name="End">The place behind it.</param>
internal readonly record struct LaidHead(ProgrammeColumn Column, int First, int End);
