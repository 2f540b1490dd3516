using WelfarePlan.Evaluation;

namespace WelfarePlan.Exchange.Tables;

/// <summary>Warnings in one cell: their names, or their Japanese sentences.</summary>
internal static class WarningCell
{
    public static Cell Of(EvaluationWarnings warnings) =>
        warnings == EvaluationWarnings.None
            ? default
            : new Cell(string.Join(' ', warnings.Names), null, string.Concat(warnings.Japanese));
}
