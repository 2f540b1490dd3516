using WelfarePlan.Reports.Pages;

namespace WelfarePlan.Reports;

/// <summary>Writes reports: one file of HTML each, which needs no network and no script.</summary>
public static class PlanReport
{
    /// <summary>Reports on a plan: how it stands, what needs a look, every indicator with its source beside
    /// it.</summary>
    /// <param name="entry">The plan, with its document where it is at hand.</param>
    /// <param name="options">How to show it; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">The entry is null.</exception>
    public static string ToHtml(ReportEntry entry, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return PlanPage.Write(entry, options ?? ReportOptions.Default);
    }

    /// <summary>Reports on several plans: a list of them, then goals and indicators side by side, with the reason
    /// where they cannot be compared.</summary>
    /// <param name="entries">The plans; one alone gets the page of a single plan.</param>
    /// <param name="options">How to show them; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">There is no plan.</exception>
    public static string ToHtml(IReadOnlyList<ReportEntry> entries, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0) throw new ArgumentException("There is no plan to report on.", nameof(entries));
        return entries is [var only]
            ? ToHtml(only, options)
            : ComparisonPage.Write(entries, options ?? ReportOptions.Default);
    }
}
