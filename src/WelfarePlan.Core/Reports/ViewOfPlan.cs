using WelfarePlan.Plans;

namespace WelfarePlan.Reports;

/// <summary>Shows plans as HTML and drawings, as notebooks do.</summary>
public static class ViewOfPlan
{
    /// <summary>Shows a plan.</summary>
    /// <param name="plan">The plan.</param>
    extension(Plan plan)
    {
        /// <summary>Shows the plan: its frame, its tree, and each indicator evaluated.</summary>
        /// <param name="options">How to show it; null means <see cref="ReportOptions.Default"/>.</param>
        /// <returns>The view.</returns>
        public PlanView View(ReportOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            return new PlanView(plan, options ?? ReportOptions.Default);
        }
    }
}
