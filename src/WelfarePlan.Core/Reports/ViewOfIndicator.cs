using WelfarePlan.Plans;

namespace WelfarePlan.Reports;

/// <summary>Shows indicators as HTML and drawings, as notebooks do.</summary>
public static class ViewOfIndicator
{
    /// <summary>Shows an indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    extension(Indicator indicator)
    {
        /// <summary>Shows the indicator: its course, its values and its evaluation.</summary>
        /// <param name="options">How to show it; null means <see cref="ReportOptions.Default"/>.</param>
        /// <returns>The view.</returns>
        public IndicatorView View(ReportOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(indicator);
            return new IndicatorView(indicator, options ?? ReportOptions.Default);
        }
    }
}
