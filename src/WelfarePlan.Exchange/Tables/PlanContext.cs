using System.Globalization;
using WelfarePlan.Evaluation;
using WelfarePlan.Plans;

namespace WelfarePlan.Exchange.Tables;

/// <summary>A plan of an export, by its number: where its identifiers and the rows of its indicators come
/// from.</summary>
/// <remarks>Identifiers (p1i3) have no signs: programs that guess the delimiter of a CSV file take a hyphen for
/// one.</remarks>
internal sealed class PlanContext
{
    private PlanContext(PlanEntry entry, int number)
    {
        Entry = entry;
        Id = entry.Id ?? string.Create(CultureInfo.InvariantCulture, $"p{number}");
        Indicators = [.. IndicatorWalk.Of(this)];
    }

    public PlanEntry Entry { get; }

    public string Id { get; }

    public IReadOnlyList<IndicatorPosition> Indicators { get; }

    public Plan Plan => Entry.Reading.Plan;

    public IEnumerable<ValueRow> Values => Indicators.SelectMany(ValueRow.Of);

    // The results come indicator by indicator, in the order of the walk.
    public IEnumerable<(IndicatorPosition At, EvaluationResult Result)> Results =>
        Joined(Entry.Evaluation?.Results ?? []);

    public IEnumerable<(IndicatorPosition At, IndicatorRating Rating)> Ratings =>
        Joined(Entry.Evaluation?.Ratings ?? []);

    public static IEnumerable<PlanContext> Of(IEnumerable<PlanEntry> entries) =>
        entries.Select((entry, index) => new PlanContext(entry, index + 1));

    private IEnumerable<(IndicatorPosition At, T Item)> Joined<T>(IReadOnlyList<T> items)
    {
        if (items.Count == 0) yield break;
        int each = items.Count / Indicators.Count;
        for (int i = 0; i < items.Count; i++) yield return (Indicators[i / each], items[i]);
    }
}
