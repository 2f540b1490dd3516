using WelfarePlan.Diagnostics;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Reports;

namespace WelfarePlan.Tests;

/// <summary>A default value makes no claim that nobody made.</summary>
public sealed class DefaultValueTests
{
    private static readonly string[] NoClaim = ["None", "Unknown"];

    // Members that stand at zero and say something, each with why that is honest.
    private static readonly Dictionary<Enum, string> Reasons = new()
    {
        [Confidence.Guessed] = "The least that can be claimed.",
        [DiagnosticSeverity.Information] = "The mildest.",
        [MissingReason.NotAvailable] = "Claims nothing but that there is no number.",
        [ObservationStatus.Final] = "What the document does not mark otherwise stands as printed.",
        [TargetBound.Exact] = "A number without a word of more or less.",
        [UndefinedReason.ActualNotAvailable] = "What a value over no figures is.",
        [EvaluationValueKind.Ratio] = "Belongs to a method, never to data.",
        [LineFate.Prose] = "Claims nothing of the line.",
        [ProportionMethod.Wilson] = "The caller's choice and its default.",
        [Rounding.HalfUp] = "The caller's choice and its default.",
        [ReportLanguage.Japanese] = "The caller's choice and its default.",
        [TargetEdition.Current] = "The caller's choice and its default.",
    };

    [Fact]
    public void A_set_that_is_read_from_documents_claims_nothing_by_default()
    {
        Assert.Equal(["Direction", "DirectionSource", "IndicatorBasis", "OutlookKind", "PlanRelationKind"],
            Sets.Where(set => !Enum.IsDefined(set, Enum.ToObject(set, 0)))
                .Select(set => set.Name)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_zero_that_says_something_has_its_reason() => Assert.Empty(
        from set in Sets
        let zero = (Enum)Enum.ToObject(set, 0)
        where
            Enum.IsDefined(set, zero)
            && !NoClaim.Contains(zero.ToString(), StringComparer.Ordinal)
            && !Reasons.ContainsKey(zero)
            && set.Namespace is not ("WelfarePlan.Time" or "WelfarePlan.Quantities" or "WelfarePlan.Sources")
        select $"{set}.{zero}");

    [Fact]
    public void Surer_is_greater() =>
        Assert.True(Confidence.Certain > Confidence.Likely && Confidence.Likely > Confidence.Guessed);

    private static IEnumerable<Type> Sets => typeof(Plan).Assembly.GetExportedTypes().Where(type => type.IsEnum);
}
