using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs;

/// <summary>Evaluations as CSV: a row for each indicator and method, then a row for each indicator and rating scheme.</summary>
internal static class EvaluationCsv
{
    public static void Write(Stream output, IReadOnlyList<(string? Source, PlanEvaluation Evaluation)> evaluations)
    {
        Row("source", "indicator", "context", "year", "method", "value", "undefined", "unit", "warnings", "explanation").WriteTo(output);
        foreach ((string? source, PlanEvaluation evaluation) in evaluations)
        {
            foreach (EvaluationResult result in evaluation.Results)
            {
                Row(source, result.Indicator.Name, result.Indicator.Context)
                    .Number(result.Year?.Year)
                    .Text(result.Method.Name)
                    .Number(result.Value)
                    .Text(result.Undefined?.ToString())
                    .Text(result.Unit.Symbol)
                    .Text(string.Join(' ', result.Warnings.Names))
                    .Text(result.ExplanationJa)
                    .WriteTo(output);
            }

            foreach (IndicatorRating rating in evaluation.Ratings)
            {
                Row(source, rating.Indicator.Name, rating.Indicator.Context)
                    .Number(rating.Year?.Year)
                    .Text($"rating:{rating.Scheme.Name}")
                    .Text(rating.Grade.Code)
                    .Text(rating.Undefined?.ToString())
                    .Text("")
                    .Text("")
                    .Text(rating.BecauseJa)
                    .WriteTo(output);
            }
        }
    }

    private static CsvRow Row(params ReadOnlySpan<string?> cells)
    {
        var row = new CsvRow();
        foreach (string? cell in cells) row.Text(cell);
        return row;
    }
}
