using WelfarePlan.Evaluation;

namespace WelfarePlan.Reports;

/// <summary>Shows evaluations as HTML and drawings, as notebooks do.</summary>
public static class ViewOfEvaluation
{
    /// <summary>Shows an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    extension(PlanEvaluation evaluation)
    {
        /// <summary>Shows the evaluation: counts of grades, and a row for each indicator.</summary>
        /// <param name="language">The language of the view's own words.</param>
        /// <returns>The view; what was not evaluated stays empty.</returns>
        public PlanEvaluationView View(ReportLanguage language = ReportLanguage.Japanese)
        {
            ArgumentNullException.ThrowIfNull(evaluation);
            return new PlanEvaluationView(evaluation, language);
        }
    }
}
