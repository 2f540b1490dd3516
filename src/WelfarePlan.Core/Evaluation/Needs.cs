namespace WelfarePlan.Evaluation;

/// <summary>Which figures a method reads, and so which ones its result shows.</summary>
[Flags]
internal enum Needs
{
    None = 0,
    Baseline = 1,
    Actual = 2,
    Target = 4,
    BaselineYear = 8,
    ActualYear = 16,
    TargetYear = 32,
    Direction = 64,
    Series = 128,
    YearTarget = 256,
    MetAtBaseline = 512,
    Held = 1024,
    Years = BaselineYear | ActualYear | TargetYear,
    Figures = Baseline | Actual | Target,
    OfYear = Years | Direction | YearTarget | MetAtBaseline,
    Projected = Target | ActualYear | TargetYear | Direction | Series | Held,
}
