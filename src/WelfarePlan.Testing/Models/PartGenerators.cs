using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using WelfarePlan.Diagnostics;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Time;

namespace WelfarePlan.Testing.Models;

/// <summary>Plans and envelopes that hold anything the types allow, sparse ones more often than full ones.</summary>
internal static partial class PartGenerators
{
    public static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.Elements("重点的取組", "見守り　支え合い", "𠮷野家", "\"引用\"\\", "a\tb\nc", "\u2028\u200F", "<b>&'", "", "①㌔⽬"),
        Gen.Choose(0, 0x10FFFF).Where(scalar => scalar is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32).ListOf()
            .Select(string.Concat));

    public static Gen<string> Names { get; } =
        Texts.Select(text => text.Trim()).Where(text => text.Length > 0);

    public static Gen<FiscalYear> Years { get; } = Gen.OneOf(
        Gen.Choose(2015, 2030), Gen.Elements(FiscalYear.MinValue.Year, FiscalYear.MaxValue.Year)).Select(year =>
            new FiscalYear(year));

    public static Gen<decimal> Amounts { get; } = Gen.OneOf(
        Gen.Elements(0m, 0m, 95.10m, -54.50m, 0.000m, decimal.MaxValue, decimal.MinValue,
            0.0000000000000000000000000001m),
        from digits in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 6)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale));

    public static Gen<Unit> Units { get; } = Gen.Elements("", "％", "%", "人", "か所", "箇所", "𠮷").Select(Unit.Of);

    public static Gen<Quantity> Quantities { get; } =
        from amount in Amounts
        from unit in Units
        select new Quantity(amount, unit);

    public static Gen<LineSpan> Spans { get; } =
        from first in Gen.Choose(0, 500)
        from length in Gen.Choose(0, 5)
        select new LineSpan(first, first + length);

    public static Gen<SourcePlace> Places { get; } = Gen.OneOf(
        Spans.Select(SourcePlace.OfLines),
        from page in Gen.Choose(1, 500)
        from left in Gen.Choose(0, 6000)
        from top in Gen.Choose(0, 9000)
        from width in Gen.Choose(0, 900)
        select (SourcePlace)new BoxPlace(page,
            new(left / 10.0, top / 10.0, (left + width) / 10.0, (top + width) / 10.0)),
        from sheet in Texts
        from row in Gen.Choose(1, 900)
        select (SourcePlace)new CellPlace(sheet, $"F{row}"),
        from path in Texts
        from page in Maybe(Gen.Choose(1, 90))
        select (SourcePlace)new PathPlace(path, page));

    public static Gen<Observation> Observations { get; } =
        from year in Maybe(Years)
        from value in Quantities
        from missing in MaybeOf<MissingReason>()
        from outOf in Maybe(Quantities)
        from words in Texts.MaybeText().ListOf(3)
        from status in Any<ObservationStatus>()
        from sample in Maybe(Gen.Choose(0, 5000))
        from standardError in Maybe(Amounts.Select(Math.Abs))
        select (missing is { } reason ? new Observation(year, reason) : new Observation(year, value)) with
        {
            OutOf = outOf,
            Text = words[0],
            AsOf = words[1],
            Note = words[2],
            Status = status,
            SampleSize = sample,
            StandardError = standardError,
        };

    public static Gen<FiscalPeriod> Periods { get; } =
        from a in Years from b in Years select a < b ? new FiscalPeriod(a, b) : new FiscalPeriod(b, a);

    public static Gen<Target> BareTargets { get; } = Gen.OneOf(
        from year in Maybe(Years)
        from value in Quantities
        from bound in Gen.Elements(TargetBound.Exact, TargetBound.AtLeast, TargetBound.AtMost, TargetBound.Maintain)
        select new Target(year, value, bound),
        from year in Maybe(Years)
        from lower in Quantities
        from upper in Amounts.Select(upper => Math.Max(upper, lower.Amount))
        select new Target(year, lower, lower with { Amount = upper }),
        from year in Maybe(Years)
        from bound in Gen.Elements(TargetBound.DirectionOnly, TargetBound.Maintain, TargetBound.Qualitative)
        select new Target(year, bound));

    public static Gen<Target> Targets { get; } =
        from bare in BareTargets
        from outOf in Maybe(Quantities)
        from words in Texts.MaybeText().ListOf(4)
        from status in Any<ObservationStatus>()
        from revised in Maybe(Years)
        from isRevised in Any<bool>(false, true)
        from everyYear in Any<bool>(false, true)
        from tolerance in Maybe(Amounts.Select(Math.Abs))
        from basis in MaybeOf<IndicatorBasis>()
        from period in Maybe(Periods)
        select bare with
        {
            OutOf = outOf,
            Text = words[0],
            AsOf = words[1],
            Note = words[2],
            Status = status,
            EveryYear = everyYear,
            Tolerance = tolerance,
            Basis = basis,
            Period = period,
            Revision = isRevised ? new TargetRevision(revised, words[3]) : null,
        };

    public static Gen<Indicator> Indicators { get; } =
        from name in Names
        from words in Texts.MaybeText().ListOf(3)
        from unit in Units
        from direction in MaybeOf<Direction>()
        from source in MaybeOf<DirectionSource>()
        from basis in MaybeOf<IndicatorBasis>()
        from baseline in Observations
        from hasBaseline in Any<bool>(false, true)
        from actuals in Few(Observations)
        from targets in Few(Targets)
        from notes in Few(Texts)
        from grades in Few(
            from year in Maybe(Years)
            from grade in Texts
            from scheme in Texts.MaybeText()
            select new PublishedGrade(year, grade, scheme))
        from sample in Maybe(Gen.Choose(0, 5000))
        from flags in Few(Texts)
        select new Indicator
        {
            Name = name,
            Context = words[0],
            Unit = unit,
            Direction = direction,
            DirectionSource = source,
            Basis = basis,
            Baseline = hasBaseline ? baseline : null,
            Actuals = actuals,
            Targets = targets,
            Grades = grades,
            Flags = flags,
            Notes = notes,
            Numerator = words[1],
            Denominator = words[2],
            SampleSize = sample,
        };

    public static Gen<Programme> Programmes { get; } =
        from words in Texts.MaybeText().ListOf(2)
        from name in Texts
        from departments in Few(Texts)
        from kind in MaybeOf<OutlookKind>()
        from indicators in Few(Indicators)
        select new Programme
        {
            Name = name,
            Departments = departments,
            Outline = words[0],
            Outlook = words[1],
            OutlookKind = kind,
            Indicators = indicators,
        };

    public static Gen<ProgressNote> Notes { get; } =
        from year in Maybe(Years)
        from heading in Texts.MaybeText()
        from text in Texts
        select new ProgressNote { Year = year, Heading = heading, Text = text };

    public static Gen<Goal> Goals { get; } =
        from pillars in Few(Measures(2).Select(AsPillar))
        from measure in Measures(2)
        select new Goal
        {
            Number = measure.Number,
            Label = measure.Label,
            Title = measure.Title,
            Description = measure.Description,
            Pillars = pillars,
            Measures = measure.Measures,
            Issues = measure.Issues,
            Initiatives = measure.Initiatives,
            Programmes = measure.Programmes,
            Indicators = measure.Indicators,
            Notes = measure.Notes,
        };

    public static Gen<Plan> Plans { get; } =
        from words in Texts.MaybeText().ListOf(5)
        from title in Texts
        from kind in Any<PlanKind>()
        from edition in Maybe(Gen.Choose(1, 9))
        from publishers in Few(Texts)
        from published in Maybe(
            from year in Gen.Choose(1, 9999) from month in Gen.Choose(1, 12) select new YearMonth(year, month))
        from period in Maybe(Periods)
        from goals in Few(Goals)
        from indicators in Few(Indicators)
        from programmes in Few(Programmes)
        from relation in Any<PlanRelationKind>()
        from layer in Gen.Choose(0, 5)
        from lists in Gen.Choose(0, 7)
        select new Plan
        {
            Title = words[0],
            Kind = kind,
            Edition = edition,
            Municipality = words[1],
            Publishers = publishers,
            Published = published,
            Period = period,
            Principles = (lists & 1) == 0 ? [] : [new Principle(title)],
            CrossCuttingGoals = (lists & 2) == 0 ? []
                : [new CrossCuttingGoal { Number = words[2], Title = title, Description = words[3] }],
            Areas = (lists & 4) == 0 ? [] : [new ActivityArea { Layer = layer, Name = title, Resources = publishers }],
            Goals = goals,
            Indicators = indicators,
            Programmes = programmes,
            Relations = (lists & 1) == 0 ? [] : [new PlanRelation(relation, title)],
        };

    private static Gen<Measure> Measures(int depth) =>
        from words in Texts.MaybeText().ListOf(3)
        from title in Texts
        from inner in depth == 0 ? Gen.Constant<IReadOnlyList<Measure>>([]) : Few(Measures(depth - 1))
        from issues in Few(Texts)
        from initiatives in Few(Texts)
        from programmes in Few(Programmes)
        from indicators in Few(Indicators)
        from notes in Few(Notes)
        select new Measure
        {
            Number = words[0],
            Label = words[1],
            Title = title,
            Description = words[2],
            Measures = inner,
            Issues = issues,
            Initiatives = initiatives,
            Programmes = programmes,
            Indicators = indicators,
            Notes = notes,
        };

    private static ActivityPillar AsPillar(Measure measure) => new()
    {
        Number = measure.Number,
        Label = measure.Label,
        Title = measure.Title,
        Description = measure.Description,
        Measures = measure.Measures,
        Issues = measure.Issues,
        Initiatives = measure.Initiatives,
        Programmes = measure.Programmes,
        Indicators = measure.Indicators,
        Notes = measure.Notes,
    };

    private static Gen<IReadOnlyList<T>> Few<T>(Gen<T> items) =>
        Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Constant(1)), (1, Gen.Constant(2)))
            .SelectMany(count => items.ListOf(count)).Select(IReadOnlyList<T> (list) => [.. list]);

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T> Any<T>(params T[] values) => Gen.Elements(values);

    private static Gen<T?> MaybeOf<T>()
        where T : struct, Enum => Maybe(Any<T>());

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), values.Select(value => (T?)value));

    private static Gen<string?> MaybeText(this Gen<string> texts) =>
        Gen.OneOf(Gen.Constant<string?>(null), texts.Select(text => (string?)text));
}
