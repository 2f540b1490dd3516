namespace WelfarePlan.Evaluation;

/// <summary>Two points of a series and the slope between them.</summary>
internal readonly record struct SlopePair(SeriesPoint From, SeriesPoint To)
{
    public Guarded Rise => (Guarded)To.Value - From.Value;

    public Guarded Run => (Guarded)To.Year - From.Year;
}
