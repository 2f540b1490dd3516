using WelfarePlan.Collections;
using WelfarePlan.Plans;
using WelfarePlan.Time;

namespace WelfarePlan.Evaluation;

/// <summary>What all results of one indicator in one year rest on; they share it, since it is larger than a
/// result.</summary>
internal sealed class ResultBasis(
    Indicator indicator, FiscalYear? year, in EvaluationInputs inputs, ValueList<SeriesPoint> series
)
{
    private readonly EvaluationInputs _inputs = inputs;

    public Indicator Indicator { get; } = indicator;

    public FiscalYear? Year { get; } = year;

    public ref readonly EvaluationInputs Inputs => ref _inputs;

    public ValueList<SeriesPoint> Series { get; } = series;
}
