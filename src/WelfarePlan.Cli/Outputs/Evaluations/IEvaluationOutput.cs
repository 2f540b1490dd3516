using WelfarePlan.Evaluation;

namespace WelfarePlan.Cli.Outputs.Evaluations;

/// <summary>A form of evaluations, written plan by plan so that none is kept.</summary>
internal interface IEvaluationOutput
{
    /// <summary>Makes the bytes of one plan, on any thread.</summary>
    /// <returns>What writes them, on the thread of the command and in the order of the files.</returns>
    public Action Prepare(string? source, PlanEvaluation evaluation);

    /// <summary>Ends the output; nothing is written where there was no plan.</summary>
    public void End();
}
