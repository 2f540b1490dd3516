using WelfarePlan.Plans;

namespace WelfarePlan.Evaluation;

/// <summary>Evaluates plans.</summary>
public static class PlanEvaluationOfPlan
{
    /// <summary>Evaluates a plan.</summary>
    /// <param name="plan">The plan.</param>
    extension(Plan plan)
    {
        /// <summary>Evaluates all indicators.</summary>
        /// <param name="options">What to evaluate; null means <see cref="EvaluationOptions.Default"/>.</param>
        /// <returns>The results.</returns>
        public PlanEvaluation Evaluate(EvaluationOptions? options = null) => PlanEvaluation.Of(plan, options);
    }
}
