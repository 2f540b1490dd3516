using WelfarePlan.Diagnostics;

namespace WelfarePlan.Testing;

/// <summary>A stated number and the lines of the text it stands on.</summary>
/// <param name="Number">The number.</param>
/// <param name="Lines">The lines, counted from 1; nowhere where they are not known.</param>
public readonly record struct PlacedNumber(StatedNumber Number, LineSpan Lines);
