using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;
using WelfarePlan.Documents.Ledgers;
using WelfarePlan.Documents.Styles;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Quantities;
using WelfarePlan.Reports;
using WelfarePlan.Time;

namespace WelfarePlan.Tests.Json;

/// <summary>The public types of the library that hold data: its records, value types and closed sets.</summary>
internal static class DataTypes
{
    /// <summary>Gets the types that hold no data to carry, with the reason.</summary>
    public static IReadOnlyDictionary<Type, string> Excepted { get; } = new Dictionary<Type, string>
    {
        [typeof(DiagnosticRule)] = "A rule of the code; a diagnostic carries its identifier.",
        [typeof(DocumentStyle)] = "Read from a file of its own form (DocumentStyles.Parse).",
        [typeof(ReadOptions)] = "The caller's choice, with a style in it.",
        [typeof(ReadLimits)] = "The caller's choice.",
        [typeof(ReadingContext)] = "The caller's choice.",
        [typeof(JapaneseStyle)] = "The caller's choice.",
        [typeof(EvaluationOptions)] = "The caller's choice.",
        [typeof(ReportOptions)] = "The caller's choice.",
        [typeof(ReportEntry)] = "A reading with its document, for a page.",
        [typeof(WrittenValue)] = "Written by WrittenValueJson by a contract of its own, and read from text again.",
        [typeof(LinearFit)] = "The working of a method; its figures are in the result.",
        [typeof(TheilSenFit)] = "The working of a method; its figures are in the result.",
        [typeof(MannKendallTest)] = "The working of a method; its figures are in the result.",
        [typeof(ReadingTrace)] = "How a reading came about, for a person who looks into it.",
        [typeof(ExplainedTable)] = "A part of a trace.",
        [typeof(ExplainedColumn)] = "A part of a trace.",
        [typeof(ExplainedLine)] = "A part of a trace.",
        [typeof(ConfidenceInterval)] = "The working of a method; may be infinite, which JSON cannot say.",
    };

    public static IEnumerable<Type> All { get; } =
        [
            .. typeof(Plan)
                .Assembly.GetExportedTypes()
                .Where(IsData)
                .Except(Excepted.Keys)
                .OrderBy(type => type.FullName, StringComparer.Ordinal),
        ];

    private static bool IsData(Type type) =>
        !type.IsGenericTypeDefinition
        && !type.IsNested
        && !type.Namespace!.Contains(".Sources", StringComparison.Ordinal)
        && (type.IsEnum || (type.IsValueType && !type.IsByRefLike) || type.GetMethod("<Clone>$") is not null);
}
