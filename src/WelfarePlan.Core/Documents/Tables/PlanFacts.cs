using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables;

/// <summary>What the document says of its plan, as far as tables ask.</summary>
/// <param name="Period">The plan's period, or null.</param>
/// <param name="Edition">Which edition of the plan it is, or null.</param>
/// <param name="IsPlan">Whether the document calls itself a plan.</param>
internal sealed record PlanFacts(FiscalPeriod? Period, int? Edition, bool IsPlan);
