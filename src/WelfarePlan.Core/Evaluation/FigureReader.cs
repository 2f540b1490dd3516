using WelfarePlan.Plans;
using WelfarePlan.Quantities;

namespace WelfarePlan.Evaluation;

/// <summary>Reads figures in one unit and remembers what a reader should know of them.</summary>
internal struct FigureReader(Unit unit)
{
    public Unit Unit { get; } = unit;

    public EvaluationWarnings Warnings { get; private set; }

    public bool HasUnitMismatch { get; private set; }

    public decimal? Read(Observation? observation, EvaluationWarnings whenOpen)
    {
        if (IndicatorFigures.IsOpen(observation)) Warnings |= whenOpen;
        return Read(observation?.Value);
    }

    public decimal? Read(Quantity? value)
    {
        if (value is not { } written) return null;

        if (!CommonUnit.TryConvert(written, Unit, out decimal amount, out bool isConverted)) HasUnitMismatch = true;
        if (isConverted) Warnings |= EvaluationWarnings.UnitsConverted;
        return amount;
    }

    public decimal? Read(in YearlySum sum)
    {
        if (sum.Value is null) return null;

        HasUnitMismatch |= sum.HasUnitMismatch;
        if (sum.IsConverted) Warnings |= EvaluationWarnings.UnitsConverted;
        if (sum.IsOpen) Warnings |= EvaluationWarnings.ProvisionalActual;
        return sum.Value;
    }
}
