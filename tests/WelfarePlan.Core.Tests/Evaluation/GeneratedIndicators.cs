using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Evaluation;

/// <summary>Indicators as plans have them, and as they should not: years before the baseline, gaps, mixed units, every
/// bound and basis.</summary>
internal static class GeneratedIndicators
{
    private static readonly Gen<decimal> Numbers = Gen.Frequency(
        (6, Gen.Choose(0, 200).Select(number => (decimal)number)),
        (3, Gen.Choose(0, 12000).Select(number => number / 100m)),
        (1, Gen.Elements(0m, 0m, 100m, 105m, 50.7m, 0.001m)),
        (1, Gen.Choose(-500, 100000).Select(number => (decimal)number)));

    private static readonly Gen<FiscalYear?> BaselineYears = Gen.Frequency(
        (9, Gen.Choose(2018, 2021).Select(year => (FiscalYear?)new FiscalYear(year))),
        (1, Gen.Constant<FiscalYear?>(null))
    );

    private static readonly Gen<Unit> Units = Gen.Elements(
        Unit.Of("人"), Unit.Of("件"), Unit.Percent, Unit.None, Unit.Of("千人")
    );

    public static Gen<Indicator> All { get; } =
        from unit in Units
        from odd in Gen.Elements(Unit.Of("人"), Unit.Of("名"), Unit.Of("回"))
        from mixes in Gen.Choose(0, 19)
        from baseline in Observation(BaselineYears, mixes == 0 ? odd : unit)
        from hasBaseline in Gen.Choose(0, 9)
        from actuals in Actuals(unit, mixes == 1 || unit == Unit.Of("千人") ? odd : unit)
        from targets in Targets(unit).ListOf(4)
        from count in Gen.Frequency((6, Gen.Constant(1)), (4, Gen.Choose(0, 4)))
        from direction in Gen.Frequency(
            (6, Gen.Constant<Direction?>(null)),
            (4, Gen.Elements(Enum.GetValues<Direction>()).Select(one => (Direction?)one))
        )
        from basis in Gen.Elements<IndicatorBasis?>(
            null, null, IndicatorBasis.Annual, IndicatorBasis.Cumulative, IndicatorBasis.PointInTime
        )
        select new Indicator
        {
            Name = "指標",
            Unit = unit,
            Direction = direction,
            Basis = basis,
            Baseline = hasBaseline == 0 ? null : baseline,
            Actuals = actuals,
            Targets = [.. targets.Take(count)],
        };

    private static Gen<Observation> Observation(Gen<FiscalYear?> years, Unit unit) =>
        from year in years
        from number in Numbers
        from missing in Gen.Frequency(
            (24, Gen.Constant<MissingReason?>(null)),
            (1, Gen.Elements(Enum.GetValues<MissingReason>()).Select(one => (MissingReason?)one))
        )
        from status in Gen.Frequency(
            (8, Gen.Constant(ObservationStatus.Final)),
            (2, Gen.Elements(Enum.GetValues<ObservationStatus>()))
        )
        from sample in Gen.Frequency((6, Gen.Constant<int?>(null)), (4, Gen.Choose(1, 3000).Select(size => (int?)size)))
        select missing is { } reason
            ? new Observation(year, reason)
            : new Observation(year, new Quantity(number, unit)) { Status = status, SampleSize = sample };

    private static Gen<IReadOnlyList<Observation>> Actuals(Unit unit, Unit other) =>
        from first in Gen.Choose(2016, 2023)
        from count in Gen.Choose(0, 9)
        from kept in Gen.Choose(0, 1023)
        from all in Observation(Gen.Constant<FiscalYear?>(null), unit).ListOf(10)
        from last in Numbers
        select (IReadOnlyList<Observation>)
        [
            .. all.Take(count)
                .Select((one, i) => Dated(one, new FiscalYear(first + i)))
                .Where((_, i) => (kept >> i) % 4 != 0),
            .. unit == other ? [] : new[] { new Observation(new FiscalYear(first + count), new Quantity(last, other)) },
        ];

    private static Observation Dated(Observation one, FiscalYear year) =>
        one.Value is { } value
            ? new Observation(year, value) { Status = one.Status, SampleSize = one.SampleSize }
            : new Observation(year, one.Missing!.Value);

    private static Gen<Target> Targets(Unit unit) =>
        from year in Gen.Frequency(
            (9, Gen.Choose(2021, 2028).Select(year => (FiscalYear?)new FiscalYear(year))),
            (1, Gen.Constant<FiscalYear?>(null))
        )
        from low in Numbers
        from width in Gen.Choose(0, 60)
        from bound in Gen.Frequency(
            (6, Gen.Constant(TargetBound.Exact)),
            (6, Gen.Elements(Enum.GetValues<TargetBound>()))
        )
        from held in Gen.Elements(true, false)
        from tolerance in Gen.Elements<decimal?>(null, 0.5m, 5m)
        from basis in Gen.Frequency(
            (8, Gen.Constant<IndicatorBasis?>(null)),
            (2, Gen.Elements(Enum.GetValues<IndicatorBasis>()).Select(one => (IndicatorBasis?)one))
        )
        from period in Gen.Elements<FiscalPeriod?>(
            null, null, null, new FiscalPeriod(new FiscalYear(2021), new FiscalYear(2025))
        )
        from revised in Gen.Elements(false, false, true)
        select Bare(year, new Quantity(low, unit), new Quantity(low + width, unit), bound, held) with
        {
            Tolerance = tolerance,
            Basis = basis,
            Period = basis == IndicatorBasis.Cumulative ? period : null,
            Revision = revised ? new TargetRevision(null, null) : null,
        };

    private static Target Bare(FiscalYear? year, Quantity low, Quantity high, TargetBound bound, bool held) =>
        bound switch
        {
            TargetBound.Between => new Target(year, low, high),
            TargetBound.DirectionOnly or TargetBound.Qualitative => new Target(year, bound),
            TargetBound.Maintain when held => new Target(year, bound),
            _ => new Target(year, low, bound),
        };
}
