using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Generators of figures: everyday ones, and zero, negative, equal, huge and tiny ones.</summary>
internal static class Figures
{
    /// <summary>−1000 to 1000 with up to four decimals, as plans print them.</summary>
    public static Gen<decimal> Everyday { get; } =
        from digits in Gen.Choose(-1000000, 1000000)
        from decimals in Gen.Choose(0, 4)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)decimals);

    public static Gen<decimal> Positive { get; } = Everyday.Select(value => Math.Abs(value) + 0.0001m);

    /// <summary>Any decimal at all, the awkward ones often.</summary>
    public static Gen<decimal> Any { get; } = Gen.Frequency(
        (6, Everyday),
        (2, Gen.Elements(0m, 1m, -1m, 100m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m,
            -0.0000000000000000000000000001m)),
        (2, from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Choose(int.MinValue, int.MaxValue)
            from high in Gen.Choose(int.MinValue, int.MaxValue)
            from negative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 28)
            select new decimal(low, middle, high, negative, (byte)scale)));

    public static Gen<Direction> Moving { get; } = Gen.Elements(Direction.Increase, Direction.Decrease);

    public static Gen<FiscalYear> Years { get; } = Gen.Choose(2000, 2040).Select(year => new FiscalYear(year));

    /// <summary>Baseline, actual and target, equal ones often.</summary>
    public static Gen<(decimal B, decimal A, decimal T)> Triples(Gen<decimal> values) =>
        from b in values
        from a in values
        from t in values
        from equal in Gen.Choose(0, 9)
        select equal switch { 0 => (b, b, t), 1 => (b, t, t), 2 => (b, a, b), _ => (b, a, t) };

    /// <summary>Two to eight points in different years, not in order.</summary>
    public static Gen<SeriesPoint[]> Series(Gen<decimal> values, int fewest = 2) =>
        from count in Gen.Choose(fewest, 8)
        from years in Gen.Shuffle(Enumerable.Range(2010, 12).ToArray())
        from points in values.ArrayOf(count)
        select points.Select((value, i) => new SeriesPoint(years[i], value)).ToArray();

    /// <summary>Figures of every sort: present, absent, in any year, of any bound and direction.</summary>
    public static Gen<EvaluationInputs> Inputs { get; } =
        from numbers in Any.ArrayOf(5)
        from years in Years.ArrayOf(3)
        from present in Gen.Choose(0, 511)
        from bound in Gen.Elements(Enum.GetValues<TargetBound>())
        from direction in Gen.Elements(Enum.GetValues<Direction>())
        from everyYear in Gen.Elements(true, false)
        select new EvaluationInputs
        {
            Baseline = present % 8 == 0 ? null : numbers[0],
            Actual = present % 7 == 0 ? null : numbers[1],
            ActualReason = UndefinedReason.ActualPending,
            Target = present % 9 == 0 ? null : numbers[2],
            TargetUpper = bound == TargetBound.Between ? Math.Max(numbers[2], numbers[3]) : null,
            Tolerance = present % 3 == 0 ? Math.Abs(numbers[4]) : null,
            BaselineYear = present % 11 == 0 ? null : years[0],
            ActualYear = present % 13 == 0 ? null : years[1],
            TargetYear = present % 5 == 0 ? null : years[2],
            TargetBound = present % 10 == 0 ? null : bound,
            TargetEveryYear = everyYear,
            Direction = present % 6 == 0 ? null : direction,
            Limit = present % 4 == 0 ? 100 : null,
            ChangeZ = present % 2 == 0 ? present - 256 : null,
            HasUnitMismatch = present == 511,
        };
}
