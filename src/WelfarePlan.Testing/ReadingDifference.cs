using WelfarePlan.Diagnostics;
using WelfarePlan.Documents;

namespace WelfarePlan.Testing;

/// <summary>Where a reading and its document differ.</summary>
/// <param name="Wrong">The numbers read that the document does not state, with the lines the reader gives.</param>
/// <param name="Silent">Those of them without a warning or error at their lines or by their name.</param>
/// <param name="Missing">The numbers of the document that were not read, with their lines.</param>
/// <param name="Lost">Those of them without a warning or error at their lines or by their name.</param>
public sealed record ReadingDifference(
    IReadOnlyList<PlacedNumber> Wrong,
    IReadOnlyList<PlacedNumber> Silent,
    IReadOnlyList<PlacedNumber> Missing,
    IReadOnlyList<PlacedNumber> Lost)
{
    /// <summary>Compares what was read with what the document states.</summary>
    /// <param name="result">What was read.</param>
    /// <param name="document">The document.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadingDifference Between(PlanReading result, GeneratedDocument document)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(document);
        ILookup<StatedNumber, PlacedNumber> truth = document.Numbers.ToLookup(placed => placed.Number);
        var taken = new Dictionary<StatedNumber, int>();
        var wrong = new List<PlacedNumber>();
        foreach (PlacedNumber read in ReadNumbers.Of(result))
        {
            int count = taken.GetValueOrDefault(read.Number);
            if (count < truth[read.Number].Count()) taken[read.Number] = count + 1;
            else wrong.Add(read);
        }

        List<PlacedNumber> missing = [.. truth.SelectMany(same => same.Skip(taken.GetValueOrDefault(same.Key)))];
        return new(
            wrong,
            [.. wrong.Where(number => !IsReported(number, result.Diagnostics))],
            missing,
            [.. missing.Where(number => !IsReported(number, result.Diagnostics))]);
    }

    private static bool IsReported(PlacedNumber number, IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic =>
            diagnostic.Severity >= DiagnosticSeverity.Warning
            && (
                (!number.Lines.IsNowhere && diagnostic.Lines.Overlaps(number.Lines))
                || StatedNumbers
                    .NameKey(diagnostic.MessageJa)
                    .Contains(number.Number.Indicator, StringComparison.Ordinal)
            )
        );
}
