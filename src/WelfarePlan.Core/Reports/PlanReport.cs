using System.Globalization;
using WelfarePlan.Reports.Pages;

namespace WelfarePlan.Reports;

/// <summary>Writes reports: one file of HTML each, which needs no network and no script.</summary>
public static class PlanReport
{
    /// <summary>The most plans that are set side by side: 26, a letter each.</summary>
    public const int MostSideBySide = 26;

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
    /// <param name="entries">The plans; one alone gets the page of a single plan, and more than
    /// <see cref="MostSideBySide"/> are listed one after another.</param>
    /// <param name="options">How to show them; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentException">There is no plan.</exception>
    public static string ToHtml(IReadOnlyList<ReportEntry> entries, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count == 0) throw new ArgumentException("There is no plan to report on.", nameof(entries));
        using var page = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        Write(page, entries, options);
        return page.ToString();
    }

    /// <summary>Writes the same page of plans as they come, and holds <see cref="MostSideBySide"/> of them at most, and
    /// one more.</summary>
    /// <param name="output">Where the page is written; nothing is written where there is no plan.</param>
    /// <param name="entries">The plans; each is asked for when those before it are written or set side by side.</param>
    /// <param name="options">How to show them; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The number of plans.</returns>
    /// <exception cref="ArgumentNullException">The output or the plans are null.</exception>
    public static int Write(TextWriter output, IEnumerable<ReportEntry> entries, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(entries);
        options ??= ReportOptions.Default;
        using IEnumerator<ReportEntry> each = entries.GetEnumerator();
        var first = new Queue<ReportEntry>();
        while (first.Count <= MostSideBySide && each.MoveNext()) first.Enqueue(each.Current);
        if (first.Count > MostSideBySide) return PlanListPage.Write(output, first, each, options);

        if (first.Count == 1) output.Write(PlanPage.Write(first.Peek(), options));
        else if (first.Count > 1) output.Write(ComparisonPage.Write([.. first], options));
        return first.Count;
    }
}
