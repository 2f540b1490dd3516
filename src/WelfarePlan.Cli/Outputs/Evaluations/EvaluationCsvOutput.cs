using WelfarePlan.Evaluation;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Cli.Outputs.Evaluations;

/// <summary>Evaluations as CSV: a row for each indicator and method, then a row for each indicator and rating
/// scheme.</summary>
internal sealed class EvaluationCsvOutput(Stream output) : IEvaluationOutput
{
    private static readonly string[] Header =
    [
        "source", "indicator", "context", "year", "method", "value", "undefined", "unit", "direction",
        "direction_source",
        "target", "target_year", "warnings", "explanation", "explanation_en",
    ];

    private bool _hasBegun;

    public Action Prepare(string? source, PlanEvaluation evaluation)
    {
        using var rows = new MemoryStream();
        Write(rows, source, evaluation);
        byte[] bytes = rows.ToArray();
        return () =>
        {
            Begin();
            output.Write(bytes);
        };
    }

    public void End()
    {
    }

    private void Begin()
    {
        if (_hasBegun) return;
        _hasBegun = true;
        var header = new CsvRow();
        foreach (string name in Header) header.Text(name);
        header.WriteTo(output);
    }

    private static void Write(Stream rows, string? source, PlanEvaluation evaluation)
    {
        foreach (EvaluationResult result in evaluation.Results)
        {
            Figures(Start(source, result.Indicator, result.Year)
                .Text(result.Method.Name)
                .Number(result.Value)
                .Text(result.Undefined?.ToString())
                .Text(result.Unit.Symbol), result.Inputs)
                .Text(string.Join(' ', result.Warnings.Names))
                .Text(result.ExplanationJa)
                .Text(result.Explanation)
                .WriteTo(rows);
        }

        foreach (IndicatorRating rating in evaluation.Ratings)
        {
            Figures(Start(source, rating.Indicator, rating.Year)
                .Text($"rating:{rating.Scheme.Name}")
                .Text(rating.Grade.Code)
                .Text(rating.Undefined?.ToString())
                .Text(""), rating.Inputs)
                .Text(string.Join(' ', rating.Warnings.Names))
                .Text(rating.BecauseJa)
                .Text(rating.Because)
                .WriteTo(rows);
        }
    }

    private static CsvRow Start(string? source, Indicator indicator, FiscalYear? year) =>
        new CsvRow().Text(source).Text(indicator.Name).Text(indicator.Context).Number(year?.Year);

    private static CsvRow Figures(CsvRow row, EvaluationInputs inputs) =>
        row.Text(Name(inputs.Direction?.ToString()))
            .Text(Name(inputs.DirectionSource?.ToString()))
            .Number(inputs.Target)
            .Number(inputs.TargetYear?.Year);

    // The spelling of JSON.
    private static string? Name(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];
}
