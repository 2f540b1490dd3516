using WelfarePlan.Comparison;
using WelfarePlan.Documents;
using WelfarePlan.Plans;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Indicators side by side as CSV: a row for each indicator and plan that has it.</summary>
internal static class ComparisonCsv
{
    private static readonly string[] Header =
    [
        "row", "comparable", "obstacles", "plan", "source", "indicator", "unit", "fiscal_year", "value", "target_year",
        "target_value",
    ];

    public static void Write(Stream output, IReadOnlyList<PlanReading> envelopes)
    {
        var comparison = PlanComparison.Of([.. envelopes.Select(envelope => envelope.Plan)]);
        var header = new CsvRow();
        foreach (string name in Header) header.Text(name);
        header.WriteTo(output);
        for (int row = 0; row < comparison.Indicators.Count; row++)
        {
            ComparedIndicator compared = comparison.Indicators[row];
            for (int plan = 0; plan < envelopes.Count; plan++)
            {
                if (compared.Indicators[plan] is { } indicator)
                    Write(output, row + 1, compared, envelopes[plan], indicator);
            }
        }
    }

    private static void Write(
        Stream output, int row, ComparedIndicator compared, PlanReading envelope, Indicator indicator)
    {
        Observation? latest =
            indicator.Actuals.LastOrDefault(actual => actual.Value is not null) ?? indicator.Baseline;
        Target? target = indicator.Targets.Count == 0 ? null : indicator.Targets[^1];
        new CsvRow()
            .Number(row)
            .Number(compared.IsComparable ? 1 : 0)
            .Text(string.Join(' ', compared.Obstacles.English))
            .Text(envelope.Plan.Title)
            .Text(envelope.Source)
            .Text(indicator.Name)
            .Text((latest?.Value?.Unit ?? indicator.Unit).Symbol)
            .Number(latest?.Year?.Year)
            .Number(latest?.Value?.Amount)
            .Number(target?.Year?.Year)
            .Number(target?.Value?.Amount)
            .WriteTo(output);
    }
}
