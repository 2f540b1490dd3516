using WelfarePlan.Documents.Lines;
using WelfarePlan.Documents.Tables.Notes;
using WelfarePlan.Documents.Tokens;
using WelfarePlan.Time;

namespace WelfarePlan.Documents.Tables.Columns;

/// <summary>What the rest of the document says to every table: the plan's period, and whether it looks back or
/// ahead.</summary>
/// <param name="Years">The years by which a bare one can be completed.</param>
/// <param name="Period">The plan's period, or null.</param>
/// <param name="IsReport">Whether the document reports results.</param>
/// <param name="Latest">The latest fiscal year in which the document dates something by its month, as only what has
/// been is dated; or null.</param>
/// <param name="Lines">The lines of the document.</param>
internal sealed record TableFrame(
    YearContext Years, FiscalPeriod? Period, bool IsReport, FiscalYear? Latest, IReadOnlyList<Line> Lines
)
{
    /// <summary>Gets the number of the plan's edition (第4次), or null.</summary>
    public int? Edition { get; init; }

    /// <summary>Gets the highest number of an edition that the document speaks of as a plan (第３期計画), or 0.</summary>
    public int LatestEdition { get; init; }

    /// <summary>Gets the years that sentences give all baselines and all targets of the document.</summary>
    public StatedYears Stated { get; init; }

    /// <summary>Gets the labels that a legend gives the values that arrows string together, or none.</summary>
    public IReadOnlyList<RoleLabel> Chain { get; init; } = [];

    /// <summary>Gets whether the document calls itself a plan.</summary>
    public bool IsPlan { get; init; }

    /// <summary>Gets whether the document calls itself a budget, and no plan; its works are what money goes
    /// to.</summary>
    public bool IsBudget { get; init; }

    /// <summary>Gets the short lines of the document by what they say.</summary>
    public PrintedTitles Titles { get; } = new(Lines);

    private const int FirstTexts = 20;
    private const int FirstTitles = 4;
    private const int LongestTitle = 40;
    private const int FirstLines = 200;
    private static readonly string[] WordsOfReports = ["評価", "進捗", "実績", "報告", "中間見直し", "見直し版"];

    public static TableFrame Of(DocumentText text, YearContext years, PlanFacts facts)
    {
        FiscalYear? latest = LatestMonth.Of(text.Lines);

        // A plan that is printed before its first year speaks of progress and evaluation, but has none to report.
        bool isReport = SpeaksOfResults(text.Lines) && !(latest < facts.Period?.From);
        return new(years, facts.Period, isReport, latest, text.Lines)
        {
            Edition = facts.Edition,
            LatestEdition = facts.Edition
                ?? text.Lines.Select(static line => EditionIn(line.Text)).DefaultIfEmpty().Max(),
            IsPlan = facts.IsPlan,
            IsBudget = !facts.IsPlan && IsTitledBudget(text.Lines),
            Stated = StatedYears.Of(text.Lines, years),
            Chain = ChainLegend.Find(text.Lines, years),
        };
    }

    private static bool IsTitledBudget(IReadOnlyList<Line> lines) =>
        lines.Where(line => line.Kind == LineKind.Text).Take(FirstTitles).Any(line =>
            line.Text.Contains("予算", StringComparison.Ordinal) && line.Text.Trim().Length <= LongestTitle
            && line.Text.AsSpan().IndexOfAny('。', '|') < 0);

    private static int EditionIn(string text)
    {
        int end = PlanBehind(text);
        int start = end < 0 ? -1 : text.LastIndexOf('第', end);
        return start >= 0 && end - start is 2 or 3 ? NumberSigns.ToCount(text.AsSpan(start + 1, end - start - 1)) : 0;
    }

    private static int PlanBehind(string text)
    {
        int at = text.IndexOf("期計画", StringComparison.Ordinal);
        return at >= 0 ? at : text.IndexOf("次計画", StringComparison.Ordinal);
    }

    private static bool SpeaksOfResults(IReadOnlyList<Line> lines) =>
        lines.Take(FirstLines).Where(line => line.Kind == LineKind.Text).Take(FirstTexts).Any(line =>
            !line.Text.Contains("評価指標", StringComparison.Ordinal)
            && Array.Exists(
                WordsOfReports,
                word => line.Text.Contains(word, StringComparison.Ordinal) && line.Text.Trim().Length > word.Length
            )
        );
}
