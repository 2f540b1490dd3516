using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>Which way is better, who says so, and whether the target agrees.</summary>
internal static class Directions
{
    /// <summary>The direction and its source; a limit above the baseline (30件以内) is kept, not walked towards.</summary>
    public static (Direction? Direction, DirectionSource? Source) Of(
        Indicator indicator, Target? target, decimal? baseline, decimal? goal)
    {
        bool isLimit = target?.Bound == TargetBound.AtMost && baseline < goal;
        if (indicator.Direction is { } stated)
        {
            return isLimit && stated == Direction.Decrease
                ? (Direction.Contain, DirectionSource.Inferred)
                : (stated, indicator.DirectionSource ?? DirectionSource.Stated);
        }

        return target?.Bound switch
        {
            TargetBound.AtLeast => (Direction.Increase, DirectionSource.Stated),
            TargetBound.AtMost when isLimit => (Direction.Contain, DirectionSource.Inferred),
            TargetBound.AtMost => (Direction.Decrease, DirectionSource.Stated),
            TargetBound.Between => (Direction.Range, DirectionSource.Stated),
            TargetBound.Maintain => (Direction.Maintain, DirectionSource.Stated),
            TargetBound.Exact when baseline < goal => (Direction.Increase, DirectionSource.Inferred),
            TargetBound.Exact when baseline > goal => (Direction.Decrease, DirectionSource.Inferred),
            _ => (null, null),
        };
    }

    /// <summary>Whether direction and target cannot both be meant: 増加 to less than the baseline, 減少 with 以上.</summary>
    public static bool Contradict(Direction? direction, TargetBound? bound, decimal? baseline, decimal? goal) =>
        (direction, bound) switch
        {
            (Direction.Increase, TargetBound.AtMost) => true,
            (Direction.Increase, TargetBound.Exact) => goal < baseline,
            (Direction.Decrease or Direction.Contain, TargetBound.AtLeast) => true,
            (Direction.Decrease, TargetBound.Exact) => goal > baseline,
            _ => false,
        };
}
