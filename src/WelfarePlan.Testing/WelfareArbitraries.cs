using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Testing.Models;
using WelfarePlan.Time;

namespace WelfarePlan.Testing;

/// <summary>Values of the library's types for the arguments of FsCheck properties, each with its shrinker:
/// <c>[Property(Arbitrary = [typeof(WelfareArbitraries)])]</c>.</summary>
/// <remarks>Parts hold anything that their types allow: missing and provisional values, zero baselines, negative
/// actuals, revised targets, awkward texts. Among the plans one in four is a plausible one of
/// <see cref="PlanGenerator"/>.</remarks>
public static class WelfareArbitraries
{
    private const int Plausible = 1;
    private const int Anything = 3;

    /// <summary>Gets fiscal years, all that there are.</summary>
    public static Arbitrary<FiscalYear> FiscalYears { get; } = Arb.From(
        Gen.Choose(FiscalYear.MinValue.Year, FiscalYear.MaxValue.Year).Select(year => new FiscalYear(year)),
        Smaller.Of);

    /// <summary>Gets years of eras, the first to the two hundredth.</summary>
    public static Arbitrary<JapaneseYear> JapaneseYears { get; } = Gen
        .Choose(0, JapaneseEra.All.Count - 1)
        .SelectMany(era => Gen.Choose(1, 200).Select(year => new JapaneseYear(JapaneseEra.All[era], year)))
        .ToArbitrary();

    /// <summary>Gets periods of fiscal years.</summary>
    public static Arbitrary<FiscalPeriod> FiscalPeriods { get; } = Arb.From(PartGenerators.Periods, Smaller.Of);

    /// <summary>Gets quantities, the largest and smallest among them, in units of plans or none.</summary>
    public static Arbitrary<Quantity> Quantities { get; } = Arb.From(PartGenerators.Quantities, Smaller.Of);

    /// <summary>Gets observations, with a value or the reason why there is none.</summary>
    public static Arbitrary<Observation> Observations { get; } = Arb.From(PartGenerators.Observations, Smaller.Of);

    /// <summary>Gets targets of every bound.</summary>
    public static Arbitrary<Target> Targets { get; } = Arb.From(PartGenerators.Targets, Smaller.Of);

    /// <summary>Gets indicators.</summary>
    public static Arbitrary<Indicator> Indicators { get; } = Arb.From(PartGenerators.Indicators, Smaller.Of);

    /// <summary>Gets plans with everything that the model has.</summary>
    public static Arbitrary<Plan> Plans { get; } = Arb.From(
        Gen.Frequency((Plausible, PlanGenerator.Plans), (Anything, PartGenerators.Plans)), Smaller.Of);

    /// <summary>Gets plans with what a reader said about them.</summary>
    public static Arbitrary<PlanReading> Readings { get; } = Arb.From(PartGenerators.Readings, Smaller.Of);

    /// <summary>Gets documents with the truth about them, in all shapes, half of them damaged.</summary>
    public static Arbitrary<GeneratedDocument> Documents => DocumentGenerator.Documents;

    /// <summary>Gets kinds of damage.</summary>
    public static Arbitrary<Damage> Damages { get; } = Gen.Elements(Damage.All.ToArray()).ToArbitrary();
}
