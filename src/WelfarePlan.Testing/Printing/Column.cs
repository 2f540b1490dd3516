using WelfarePlan.Time;

namespace WelfarePlan.Testing.Printing;

/// <summary>A column of values: what they say, and for which year.</summary>
internal readonly record struct Column(NumberRole Role, FiscalYear Year);
