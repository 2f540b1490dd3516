using FsCheck;
using FsCheck.Fluent;
using WelfarePlan.Documents;
using WelfarePlan.Plans;
using WelfarePlan.Testing;
using WelfarePlan.Tests.Json;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Properties;

/// <summary>Values of our types for the arguments of a <c>[Property]</c>.</summary>
internal static class WelfareArbitraries
{
    public static Arbitrary<FiscalYear> FiscalYears { get; } =
        Gen.Choose(1886, 9998).Select(year => new FiscalYear(year)).ToArbitrary();

    public static Arbitrary<JapaneseYear> JapaneseYears { get; } = Gen.Choose(0, 4)
        .SelectMany(era => Gen.Choose(1, 200).Select(year => new JapaneseYear(JapaneseEra.All[era], year)))
        .ToArbitrary();

    public static Arbitrary<Plan> Plans { get; } = PlanGenerators.Plans.ToArbitrary();

    public static Arbitrary<PlanReading> Envelopes => PlanGenerators.Envelopes;

    public static Arbitrary<GeneratedDocument> Documents => DocumentGenerator.Documents;
}
